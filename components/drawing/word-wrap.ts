/** Lines of words for a picture, which has no flow of its own. */

/** Mean advance of a letter in the interface face, as a multiple of its size; on the wide side. */
export const LETTER_EM = 0.56;

/** Width of a text in pixels, near enough to leave room for it. */
export function estimatedWidth(text: string, fontSizePx: number): number {
  return text.length * fontSizePx * LETTER_EM;
}

/** Lines of at most so many letters; a longer word has a line of its own. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
