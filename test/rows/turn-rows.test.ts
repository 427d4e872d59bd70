import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '#components/plates/turn/labels.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { setInput } from '#state/actions.ts';
import { turnPicture, type TurnPlan } from '#rows/turn-rows.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('moviepass');
const PLAN: TurnPlan = {
  input: 'films',
  cell: 'contribution',
  across: 'films',
  low: 0,
  high: 3,
  bottom: -30,
  top: 15,
  marks: [
    { words: 'April', at: 2.22 },
    { words: 'September', at: 0.77 },
  ],
};
const pictureOf = (set: Record<string, string> = {}, plan = PLAN, hurried = false) => {
  let state = startOf(definition, 'q2-2018');
  for (const [id, value] of Object.entries(set)) state = setInput(state, id, value);
  return turnPicture(evaluateCase(definition, state, hurried), plan);
};

describe('where a figure turns', () => {
  test('turns where revenue pays for just so many films, and says so', () => {
    const { turns, sentence, falling } = pictureOf();
    expect(falling).toBe(true);
    expect(turns.map(({ x }) => x * 3)).toEqual([expect.closeTo(10.197 / 11.06, 9)]);
    expect(sentence).toBe('The filled dot is at 2.22 films: −$14.36. The sign turns at 0.922.');
  });

  test('is at the same place while a hand moves, to three digits', () => {
    expect(pictureOf({}, PLAN, true).turns[0]?.words).toBe('0.922 films');
  });

  test('a film that costs more moves the turn to the left, and every mark down', () => {
    const [cheap, costly] = [pictureOf({ visit: '9' }), pictureOf({ visit: '12' })];
    expect(costly.turns[0]?.x).toBeLessThan(cheap.turns[0]?.x ?? 0);
    cheap.marks.forEach(({ y }, place) => expect(costly.marks[place]?.y).toBeLessThan(y));
  });

  test('a line that does not turn within the picture says so', () => {
    const { turns, sentence } = pictureOf({ visit: '0.50' });
    expect(turns).toEqual([]);
    expect(sentence).toContain('From 0 to 3 films the sign does not turn.');
  });

  test('what lies outside stands at the edge with an arrow', () => {
    expect(pictureOf({ films: '31' }).here).toMatchObject({ x: 1, y: 0, beyond: '→' });
    expect(pictureOf({ visit: '30', films: '2' }).here).toMatchObject({ y: 0, beyond: '↓' });
    expect(pictureOf({ fee: '50' }).here).toMatchObject({ y: 1, gain: true, beyond: '↑' });
  });

  test('a figure that is not defined is not drawn', () => {
    const picture = pictureOf({ fee: '0', other_revenue: '0' }, { ...PLAN, cell: 'contribution_ratio' });
    expect(picture).toMatchObject({ line: [], marks: [], turns: [], here: undefined });
    expect(picture.sentence).toMatch(/^There is nothing to draw/);
  });

  test('zero counts as a gain', () => {
    expect(pictureOf({ visit: '10', films: '1', fee: '10', other_revenue: '0' }).here?.gain).toBe(true);
  });
});

test('no two labels of marks stand over each other on the narrowest picture, however the line lies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (visit, fee) => {
        const picture = pictureOf(
          { visit: visit.toFixed(2), fee: fee.toFixed(2) },
          {
            ...PLAN,
            marks: [
              { words: 'April', at: 2.22 },
              { words: 'limit alone', at: 1.76 },
              { words: 'September', at: 0.77 },
            ],
          },
        );
        const labels = placeLabels(picture, 240).map((label, place) => ({ ...label, ...picture.marks[place] }));
        const spans = labels.map(({ x = 0, anchor, words = '', top }) => {
          const wide = words.length * 6.72;
          const from = x * 280 + (anchor === 'start' ? 8 : -8 - wide);
          return { from, to: from + wide, top };
        });
        spans.forEach((one, place) => {
          expect(one.from).toBeGreaterThan(-1);
          expect(one.to).toBeLessThan(281);
          expect(one.top).toBeGreaterThan(8);
          expect(one.top).toBeLessThan(227);
          for (const other of spans.slice(place + 1))
            expect(one.from >= other.to || other.from >= one.to || Math.abs(one.top - other.top) >= 27).toBe(true);
        });
      },
    ),
  );
});
