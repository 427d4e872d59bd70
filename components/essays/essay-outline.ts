/** What can be told of an essay from how it is written. */

export interface OutlineEntry {
  id: string;
  words: string;
}

/** The headings of an essay, by the ids that `npm run ids` wrote behind them: what its list of contents holds. */
export const essayOutline = (body: string): OutlineEntry[] =>
  [...body.matchAll(/^## (.+?)\s*<Here id="([^"]+)" \/>\s*$/gm)].map(([, words = '', id = '']) => ({
    id,
    words: withoutTags(words),
  }));

/** Words a minute of someone who reads for interest, in English; Brysbaert 2019 (doi 10.1016/j.jml.2019.104047) has 238 for nonfiction. */
const PACE = 238;

/** Whole minutes, one at least. Figures count as a word each; what stands in attributes and notes of sources does not. */
export const readingMinutes = (body: string): number => Math.max(1, Math.round(wordCount(body) / PACE));

/** Words a reader meets in the text. */
export const wordCount = (body: string): number =>
  (
    withoutTags(body.replaceAll(/<(?:N|Adjust|Says)\b[^>]*\/>/g, ' figure ')).match(
      /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu,
    ) ?? []
  ).length;

const withoutTags = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .trim();
