/**
 * Ids of a control's parts, made from its `data-input`, which is unique on a page. (Preact's `useId` counts anew in every island, so
 * two islands would share ids.) A dot is lawful in an id but a nuisance in a selector.
 */
export function controlId(dataInput: string, part: string): string {
  return `${dataInput.replaceAll('.', '-')}-${part}`;
}
