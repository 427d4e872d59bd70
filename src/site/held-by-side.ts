/** How many computed claims of each side of each question hold. */
import type { DecidedArgument } from './arguments.ts';

export interface Held {
  question: string;
  side: string;
  /** Claims of the side that are computed. */
  all: number;
  /** Those that hold at the figures their pages start with. */
  holds: number;
  /** Those that hold in at least half of the draws, or are settled and hold. */
  half: number;
}

/** By question and then by side, in the order of the claims. */
export function heldBySide(decided: readonly DecidedArgument[]): Held[] {
  const rows = new Map<string, Held>();
  for (const { argument, verdict, sure } of decided) {
    const { head, question, side } = argument;
    const row = rows.get(`${head.question} ${head.side}`) ?? {
      question: question.title,
      side,
      all: 0,
      holds: 0,
      half: 0,
    };
    const holds = verdict === 'holds';
    const inHalf = sure?.kind === 'draws' ? 2 * sure.holds >= sure.defined : holds;
    rows.set(`${head.question} ${head.side}`, {
      ...row,
      all: row.all + 1,
      holds: row.holds + Number(holds),
      half: row.half + Number(inHalf),
    });
  }
  return [...rows.values()];
}
