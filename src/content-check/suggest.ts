import { nearest } from '#model/formula/nearest.ts';

/** " did you mean prefill?", or the choices there are, to end a sentence that says what does not exist. */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const right = nearest(word, all);
  if (right !== undefined) return `did you mean ${right}?`;
  if (all.length === 0) return 'there are none yet';
  return all.length > 12
    ? `there are ${all.length}, such as ${all.slice(0, 3).join(', ')}`
    : `there ${all.length === 1 ? 'is only' : 'are'} ${all.join(', ')}`;
}
