import { expect, test } from 'vitest';
import { heldBySide } from '#site/held-by-side.ts';

type Decided = Parameters<typeof heldBySide>[0][number];

const decided = (side: string, verdict: Decided['verdict'], sure: Decided['sure']): Decided => ({
  argument: {
    head: { question: 'growth', side },
    question: { title: 'Does growth help?', sides: { 'does-not': '', helps: '' } },
    side,
  },
  verdict,
  sure,
});
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
    { question: 'Does growth help?', side: 'does-not', all: 2, holds: 0, half: 1 },
    { question: 'Does growth help?', side: 'helps', all: 3, holds: 2, half: 1 },
  ]);
});
