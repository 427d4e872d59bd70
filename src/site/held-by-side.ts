/** How many computed claims of each side of each question hold. */
import type { ArgumentHead } from '#schema/argument.ts';
import type { Question } from '#schema/questions.ts';
import type { DecidedArgument } from './arguments.ts';

/** What of a decided argument counts. */
interface Decided extends Pick<DecidedArgument, 'verdict' | 'sure'> {
  argument: { head: Pick<ArgumentHead, 'question' | 'side'>; question: Question; side: string };
}

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

/** By question, and within it in the order of its sides; what either side may say comes last. */
export function heldBySide(decided: readonly Decided[]): Held[] {
  const questions = new Map(decided.map(({ argument: { head, question } }) => [head.question, question.sides]));
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
  return [...questions].flatMap(([id, sides]) =>
    [...Object.keys(sides), 'both'].flatMap((side) => rows.get(`${id} ${side}`) ?? []),
  );
}
