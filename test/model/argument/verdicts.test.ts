import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { inputCrossings } from '#model/argument/input-crossings.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { movedStates, termValue, verdictOf, type ClaimStates } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { finish } from '#model/formula/steps.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { withBuilding } from '#model/economics/boundary.ts';

const { checked, cases } = checkContent('content');
const computed = checked.filter(({ head }) => head.kind === 'computed');

/** The claim's notebooks as its page starts. */
const statesOf = ({ head }: (typeof checked)[number]): ClaimStates =>
  Object.fromEntries(
    Object.entries(head.notebooks).map(([id, one]) => {
      const definition = cases.byId.get(one.case)?.at(-1)?.definition;
      if (!definition) throw new Error(`no case ${one.case}`);
      return [id, evaluateCase(definition, startOf(definition, one.scenario))];
    }),
  );
const other = (verdict: string) => (verdict === 'holds' ? 'does-not-hold' : 'holds');

describe('every computed claim', () => {
  test.for(computed.map((one) => [one.id, one] as const))(
    '%s comes to a verdict, which changes at the flip that is printed',
    ([, one]) => {
      const states = statesOf(one);
      const { kind } = verdictOf(one.claim, states);
      expect(kind).not.toBe('cannot');
      const turns = finish(inputCrossings(one.claim, states));
      expect(turns[0]?.crossings?.length, `${one.head.flips[0]} turns it somewhere`).toBeGreaterThan(0);
      for (const { notebook, input, crossings } of turns) {
        for (const { at, rising } of crossings ?? []) {
          const beside = at.abs().times('1e-20').plus('1e-30');
          const verdictAt = (x: Decimal) => verdictOf(one.claim, movedStates(states, notebook, input, x)).kind;
          // A claim that something is nothing holds at the least the input can be, and nowhere else.
          const least = states[notebook]?.definition.inputs.find(({ id }) => id === input)?.minimum ?? '';
          const holding = rising ? at.plus(beside) : at.lte(least) ? at : at.minus(beside);
          expect(verdictAt(holding), `${input} beside ${at.toFixed()}, where it holds`).toBe('holds');
          expect(
            verdictAt(rising ? at.minus(beside) : at.plus(beside)),
            `${input} beside ${at.toFixed()}, where it does not`,
          ).toBe('does-not-hold');
        }
        // Between the value it has and the nearest flip nothing changes; past it, the other verdict stands.
        const definition = states[notebook]?.definition.inputs.find(({ id }) => id === input);
        expect(definition).toBeDefined();
        expect([kind, other(kind)]).toContain(verdictOf(one.claim, states).kind);
      }
    },
  );

  test.for(computed.map((one) => [one.id, one] as const))(
    '%s stands under the boundary that the claim names, whatever the reader counts',
    ([, one]) => {
      const states = statesOf(one);
      const turned = Object.fromEntries(
        Object.entries(states).map(([id, { definition, state }]) => [
          id,
          evaluateCase(definition, { ...state, boundary: withBuilding(definition, state.boundary, true) }),
        ]),
      );
      const pinned = Object.values(one.claim.terms).every(
        ({ under, figure }) =>
          under.set !== undefined ||
          !['margin', 'margin_ratio', 'cost', 'markup_on_cost', 'payback_months', 'break_even_units'].includes(figure),
      );
      expect(pinned, 'each term that depends on what is counted says what is').toBe(true);
      expect(verdictOf(one.claim, turned)).toEqual(verdictOf(one.claim, states));
    },
  );

  test.for(computed.map((one) => [one.id, one] as const))(
    '%s tests no quantity that is the same whatever the inputs are',
    ([, one]) => {
      const states = statesOf(one);
      for (const [name, term] of Object.entries(one.claim.terms)) {
        const { definition } = states[term.notebook] ?? {};
        const asIs = JSON.stringify(termValue(term, states));
        const moves = definition?.inputs.some(({ id, minimum, maximum }) =>
          [minimum, maximum].some(
            (end) => JSON.stringify(termValue(term, movedStates(states, term.notebook, id, new Decimal(end)))) !== asIs,
          ),
        );
        expect(moves, `${name} is a number and no quantity`).toBe(true);
      }
    },
  );

  test('the same seed gives the same draws', () => {
    for (const one of computed.slice(0, 12)) {
      const states = statesOf(one);
      expect(surenessOf(one.claim, states, 7, 500)).toEqual(surenessOf(one.claim, states, 7, 500));
    }
  });
});

describe('both sides of a question', () => {
  const questions = [...new Set(checked.map(({ head }) => head.question))];
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

  test.for(questions)('%s get the same care', (question) => {
    const sides = new Map<string, { points: number; objectionWords: number; evidence: number }>();
    for (const { head } of checked.filter((one) => one.head.question === question && one.head.side !== 'both')) {
      const side = sides.get(head.side) ?? { points: 0, objectionWords: 0, evidence: 0 };
      sides.set(head.side, {
        points: side.points + 1,
        objectionWords: side.objectionWords + words(head.objection),
        evidence: side.evidence + head.evidence.length,
      });
    }
    const [one, two] = [...sides.values()];
    if (!one || !two) throw new Error(`${question} has one side only`);
    const balance = [...sides].map(
      ([side, { points, evidence, objectionWords }]) =>
        `${side} ${points} points, ${evidence} entries of evidence, objections of ${Math.round(objectionWords / points)} words`,
    );
    process.stdout.write(`${question}: ${balance.join('; ')}\n`);
    expect(Math.abs(one.points - two.points)).toBeLessThanOrEqual(2);
    expect(Math.abs(one.evidence / one.points - two.evidence / two.points)).toBeLessThanOrEqual(0.5);
    expect(
      Math.max(one.objectionWords / one.points, two.objectionWords / two.points) /
        Math.min(one.objectionWords / one.points, two.objectionWords / two.points),
    ).toBeLessThanOrEqual(1.35);
  });
});
