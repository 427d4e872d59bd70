/** A verdict and how sure it is, in one sentence that begins with what weighs more. */
import type { Sureness } from '#model/argument/sureness.ts';
import type { Verdict } from '#model/argument/verdict.ts';
import { VERDICT_WORDS } from './argument-words.ts';

/** Parts of one sentence, in their order. */
export interface VerdictSentence {
  /** What comes first: the draws where they do not bear the verdict out, or else nothing. */
  lead: string;
  /** Between the lead and the verdict. */
  joint: string;
  /** The verdict itself, on the numbers of the page; small letters stand for it within a sentence. */
  word: string;
  /** Begins with a space, or with the full stop. */
  rest: string;
}

/** Draws bear a verdict out where it stands in as many of them. */
const CLEAR = 0.9;

/**
 * @param sure absent while draws are being made, and where none can be
 * @param settledBy the records that settle it, where the numbers stand as those have them
 */
export function verdictSentence(verdict: Verdict['kind'], sure?: Sureness, settledBy?: string): VerdictSentence {
  const alone = { lead: '', joint: '', word: VERDICT_WORDS[verdict] };
  if (verdict === 'cannot' || sure === undefined) return { ...alone, rest: ' under the numbers on this page.' };
  if (sure.kind === 'given')
    return {
      ...alone,
      rest:
        settledBy === undefined
          ? ' under the numbers on this page, of which none is uncertain.'
          : ` and is settled: no number that it rests on is uncertain (${settledBy}).`,
    };
  if (isBorneOut(verdict, sure))
    return { ...alone, rest: ` under the numbers on this page, ${alsoIn(verdict, sure)} draws of what is uncertain.` };
  return {
    lead: `Holds in ${outOfHundred(sure.holds, sure.defined)} draws of what is uncertain;`,
    joint: 'under the numbers on this page it',
    word: VERDICT_WORDS[verdict],
    rest: '.',
  };
}

type Drawn = Extract<Sureness, { kind: 'draws' }>;

/** In how many draws the verdict is what it is. */
const agreeing = (verdict: Verdict['kind'], { holds, defined }: Drawn): number =>
  verdict === 'holds' ? holds : defined - holds;

const isBorneOut = (verdict: Verdict['kind'], drawn: Drawn): boolean =>
  agreeing(verdict, drawn) >= CLEAR * drawn.defined;

/** "and in 97 of 100", "nor in 97 of 100". */
const alsoIn = (verdict: Verdict['kind'], drawn: Drawn): string =>
  `${verdict === 'holds' ? 'and' : 'nor'} in ${outOfHundred(agreeing(verdict, drawn), drawn.defined)}`;

/** "97 of 100"; never none or all of them where it is neither. */
function outOfHundred(some: number, all: number): string {
  const share = Math.round((100 * some) / all);
  if (some === all || some === 0) return `${share} of 100`;
  return share === 0 ? 'fewer than 1 of 100' : share === 100 ? 'more than 99 of 100' : `${share} of 100`;
}

/** What a quotation says of it, after the figures: " In 37 of 100 draws of what is uncertain it holds." */
export const drawsLine = (sure: Sureness | undefined): string =>
  sure?.kind === 'draws' ? ` In ${outOfHundred(sure.holds, sure.defined)} draws of what is uncertain it holds.` : '';

/** The same of the numbers that a page starts with, for a card and for search results. */
export function verdictAtStart(verdict: Verdict['kind'], sure?: Sureness): string {
  const word = VERDICT_WORDS[verdict];
  if (verdict === 'cannot' || sure === undefined) return `${word} as published.`;
  if (sure.kind === 'given') return `${word} as published, where nothing it tests is uncertain.`;
  return isBorneOut(verdict, sure)
    ? `${word} as published, ${alsoIn(verdict, sure)} draws.`
    : `Holds in ${outOfHundred(sure.holds, sure.defined)} draws; as published it ${word.toLowerCase()}.`;
}

/** The same where there is room for a few words: "Holds, in 97 of 100 draws". */
export function verdictInShort(verdict: Verdict['kind'], sure?: Sureness): string {
  const word = VERDICT_WORDS[verdict];
  if (verdict === 'cannot' || sure === undefined) return word;
  if (sure.kind === 'given') return `${word}, settled`;
  return `${word}; holds in ${outOfHundred(sure.holds, sure.defined)} draws`;
}
