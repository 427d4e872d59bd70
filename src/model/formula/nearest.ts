/** "Did you mean": the known word closest to one that is not known. */

/**
 * The candidate a typing slip away from `word`, or `undefined` when none is close.
 * Upper and lower case are the same. A slip is a letter added, lost, changed, or swapped with its neighbor; one is forgiven in a short word, a third of its letters in a long one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // A word of one or two letters is "near" every other such word, so there only case may differ.
    if (Math.max(word.length, candidate.length) < 3 && word.toLowerCase() !== candidate.toLowerCase()) continue;
    // Each letter that one of them has more is a slip.
    if (Math.abs(word.length - candidate.length) >= fewest) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) {
      fewest = slips;
      best = candidate;
    }
  }
  return best;
}

/** "; did you mean `prefill`?" to put after a message, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
}

/** Damerau-Levenshtein distance (optimal string alignment), row by row. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let slips = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
