/**
 * For what a browser's translation must leave alone, since it is a number or a formula: `<data {...UNTRANSLATED}>`. In a browser in
 * capitals, which HTML takes for the same attribute, because Preact would set the element's property `translate` to "no": that is a
 * boolean, any words are true, and it would come out as "yes".
 */
export const UNTRANSLATED = { [import.meta.env.SSR ? 'translate' : 'TRANSLATE']: 'no' };
