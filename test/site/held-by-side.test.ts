import { expect, test } from 'vitest';
import type { DecidedArgument } from '#site/arguments.ts';
import { heldBySide } from '#site/held-by-side.ts';

const decided = (side: string, verdict: DecidedArgument['verdict'], sure: DecidedArgument['sure']): DecidedArgument =>
  ({
    argument: { head: { question: 'growth', side }, question: { title: 'Does growth help?' }, side },
    verdict,
    sure,
  }) as DecidedArgument;
const draws = (holds: number) => ({ kind: 'draws' as const, holds, defined: 100 });

test('claims are counted by side: as they stand, and by their draws where there are any', () => {
  expect(
    heldBySide([
      decided('helps', 'holds', draws(37)),
      decided('helps', 'holds', { kind: 'given' }),
      decided('does-not', 'does-not-hold', draws(50)),
      decided('helps', 'does-not-hold', { kind: 'given' }),
      decided('does-not', 'cannot', undefined),
    ]),
  ).toEqual([
    { question: 'Does growth help?', side: 'helps', all: 3, holds: 2, half: 1 },
    { question: 'Does growth help?', side: 'does-not', all: 2, holds: 0, half: 1 },
  ]);
});
