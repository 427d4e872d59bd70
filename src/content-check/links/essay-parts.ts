/** The parts of an essay's page that can be linked to, as they follow from its prose. */
import { barPlace, controlPlace, decisionPlace, volumePlace } from '#wording/place-ids.ts';
import { anchorsIn } from '../ids/write-ids.ts';
import { attributeText, tagsIn, type MdxNode, type TagNode } from '../mdx/mdx-tree.ts';

/**
 * @param notebook the essay's first, which an instrument means that names none
 * @param decisions ids of all decisions
 */
export const essayParts = (root: MdxNode, notebook: string, decisions: readonly string[]): Set<string> =>
  new Set([...anchorsIn(root), ...tagsIn(root).flatMap((tag) => partsOfInstrument(tag, notebook, decisions))]);

function partsOfInstrument(tag: TagNode, first: string, decisions: readonly string[]): string[] {
  const notebook = attributeText(tag, 'notebook') ?? first;
  const input = attributeText(tag, 'input') ?? '';
  switch (tag.name) {
    case 'UnitBar':
      return [barPlace(notebook)];
    case 'VolumeChart':
      return [volumePlace(notebook)];
    case 'Control':
      return [
        controlPlace(
          input.includes('.') ? input.slice(0, input.indexOf('.')) : first,
          input.slice(input.indexOf('.') + 1),
        ),
      ];
    case 'Decisions':
      return decisions.map(decisionPlace);
    default:
      return [];
  }
}
