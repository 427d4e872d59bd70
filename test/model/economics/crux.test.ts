import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { cruxOf } from '#model/economics/crux.ts';
import type { Difference } from '#model/economics/crux/differences.ts';
import type { Crux, FoundCrux, Mover } from '#model/economics/crux/result.ts';
import type { CaseDefinition, CaseState, InputDefinition } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { tableOf } from '#model/economics/table.ts';
import { finish } from '#model/formula/steps.ts';
import { isDefined } from '#model/formula/value.ts';
import { allCases, lawfulState } from '../../support/cases.ts';
import { runs } from '../../support/runs.ts';

const RUNS = { numRuns: runs(6, 30), seed: 20261128 };

const cruxIn = (definition: CaseDefinition, one: CaseState, other: CaseState): Crux =>
  finish(cruxOf(evaluateCase(definition, one), evaluateCase(definition, other)));

/** Two states that differ in a handful of inputs, and perhaps in their choices. */
const pairOf = (definition: CaseDefinition) =>
  fc
    .record({
      one: lawfulState(definition),
      other: lawfulState(definition),
      ids: fc.subarray(
        definition.inputs.filter((input) => input.default !== undefined).map(({ id }) => id),
        { minLength: 1, maxLength: 5 },
      ),
      choices: fc.boolean(),
    })
    .map(({ one, other, ids, choices }): [CaseState, CaseState] => {
      const inputs = { ...one.inputs, ...Object.fromEntries(ids.map((id) => [id, other.inputs[id] as string])) };
      return [one, choices ? { ...other, inputs } : { ...one, inputs }];
    });

const same = (a: Difference, b: Difference) => a.kind === b.kind && a.id === b.id;
const partOf = ({ movers }: FoundCrux, { differences: [first] }: Mover): Decimal =>
  movers.find(({ differences: [one] }) => one && first && same(one, first))?.change as Decimal;
const near = (a: Decimal, b: Decimal, scale: Decimal) =>
  a.minus(b).abs().lte(Decimal.max(1, scale.abs()).times('1e-30'));
/** The largest margin in play: what is rounded is rounded against it. */
const scaleOf = ({ gap, movers }: FoundCrux) =>
  Decimal.max(gap.from.abs(), gap.to.abs(), ...movers.map(({ change }) => change.abs()), 1);

describe.for(allCases)('between two states of $id', (definition) => {
  const every = (law: (crux: FoundCrux, one: CaseState, other: CaseState) => void) =>
    fc.assert(
      fc.property(pairOf(definition), ([one, other]) => {
        const crux = cruxIn(definition, one, other);
        if (crux.kind === 'crux') law(crux, one, other);
      }),
      RUNS,
    );

  it('the parts add up to the gap, which is the difference of the two margins', () => {
    every((crux, one, other) => {
      for (const gap of [crux.gap, ...(crux.beside ? [crux.beside] : [])]) {
        expect(gap.parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).eq(gap.total)).toBe(true);
        expect(gap.parts.reduceRight((sum, part) => sum.plus(part), new Decimal(0)).eq(gap.total)).toBe(true);
        expect(gap.choices.plus(gap.facts).eq(gap.total)).toBe(true);
        const [from, to] = [one, other].map((state) => evaluateCase(definition, state).figure(gap.figure));
        for (const [figure, end] of [[from, gap.from] as const, [to, gap.to] as const])
          expect(figure?.kind === 'value' && near(figure.value, end, scaleOf(crux))).toBe(true);
      }
    });
  });

  it('each part is the opposite from the other side', () => {
    every((crux, one, other) => {
      const back = cruxIn(definition, other, one);
      if (back.kind !== 'crux') throw new Error('there is a way, and no way back');
      expect(back.movers).toHaveLength(crux.movers.length);
      crux.movers.forEach((mover) => expect(partOf(back, mover).eq(mover.change.neg())).toBe(true));
      expect(back.signs).toEqual(crux.signs.toReversed());
      expect(back.crux?.differences).toEqual(crux.crux?.differences);
    });
  });

  it('an input on which the margin does not stand has no part, and changes no other', () => {
    const unused = { ...(definition.inputs[0] as InputDefinition), id: 'unused', label: 'Unused', default: '1' };
    const more = { ...definition, inputs: [unused, ...definition.inputs] };
    every((crux, one, other) => {
      const found = cruxIn(more, one, { ...other, inputs: { ...other.inputs, unused: '2' } });
      if (found.kind !== 'crux') throw new Error('found before, and not now');
      const idle = found.movers.find(({ differences }) => differences[0]?.id === 'unused') as Mover;
      expect([idle.differences, idle.change.isZero(), idle.matters]).toEqual([
        [{ kind: 'input', id: 'unused' }],
        true,
        false,
      ]);
      crux.movers.forEach((mover) => expect(partOf(found, mover).eq(mover.change)).toBe(true));
    });
  });

  it('the order of inputs makes no difference', () => {
    every((crux, one, other) => {
      const turned = { ...definition, inputs: definition.inputs.toReversed() };
      const found = cruxIn(turned, one, other);
      if (found.kind !== 'crux') throw new Error('found before, and not now');
      crux.movers.forEach((mover) => expect(near(partOf(found, mover), mover.change, scaleOf(crux))).toBe(true));
    });
  });

  it('what one input does alone is what the case says of that state', () => {
    every((crux, one, other) => {
      for (const { differences, toOther, toOne } of crux.movers) {
        const [first, ...more] = differences;
        if (first?.kind !== 'input' || more.length > 0) continue;
        for (const [move, own, aim] of [[toOther, one, other] as const, [toOne, other, one] as const]) {
          const state = { ...own, inputs: { ...own.inputs, [first.id]: aim.inputs[first.id] as string } };
          const evaluation = evaluateCase(definition, state);
          const figure = evaluation.figure(crux.gap.figure);
          if (figure.kind !== 'value') {
            expect(isDefined(move.margin)).toBe(false);
            continue;
          }
          expect(isDefined(move.margin) && near(move.margin, figure.value, scaleOf(crux))).toBe(true);
          const margin = evaluation.figure('margin');
          const loses = margin.kind === 'value' && margin.value.lt('-1e-30');
          if (move.sign !== 'even') expect(move.sign).toBe(loses ? 'loss' : 'gain');
          if (move.flips) expect(move.sign).toBe(crux.signs[own === one ? 1 : 0]);
        }
      }
    });
  });

  it('where a verdict turns it is one thing just before and another just after', () => {
    every((crux) => {
      for (const { differences, toOther, toOne } of crux.movers)
        for (const [move, own] of [[toOther, crux.one] as const, [toOne, crux.other] as const])
          for (const { at, rising } of move.turns) {
            const { cells } = own.table();
            const id = differences[0]?.id as string;
            const marginAt = (times: string) => tableOf(cells, new Map([[id, at.times(times)]])).value('margin');
            const [below, above] = [marginAt('0.9999999999'), marginAt('1.0000000001')];
            if (!isDefined(below) || !isDefined(above)) throw new Error('no margin beside a turn');
            expect([below.isNegative(), above.isNegative()]).toEqual([rising, !rising]);
          }
    });
  });

  it('the fewest moves that turn the verdict do turn it, and one less does not', () => {
    every((crux, one, other) => {
      if (crux.flips === undefined) return;
      for (const [flip, own, aim, sign] of [
        [crux.flips.toOther, one, other, crux.signs[1]] as const,
        [crux.flips.toOne, other, one, crux.signs[0]] as const,
      ]) {
        if (flip.moved.some(({ kind }) => kind !== 'input')) continue;
        const signWith = (some: readonly Difference[]) => {
          const moved = Object.fromEntries(some.map(({ id }) => [id, aim.inputs[id] as string]));
          const margin = evaluateCase(definition, { ...own, inputs: { ...own.inputs, ...moved } }).figure('margin');
          if (margin.kind !== 'value') return undefined;
          return margin.value.isZero() ? 'even' : margin.value.isNegative() ? 'loss' : 'gain';
        };
        expect(signWith(flip.moved)).toBe(sign);
        for (const left of flip.moved) expect(signWith(flip.moved.filter((one) => one !== left))).not.toBe(sign);
      }
    });
  });

  it('of many differences the smallest move together, and the parts still add up', () => {
    fc.assert(
      fc.property(lawfulState(definition), lawfulState(definition), (one, other) => {
        const crux = cruxIn(definition, one, { ...other, boundary: one.boundary, behaviors: one.behaviors });
        if (crux.kind !== 'crux') return;
        expect(crux.gap.parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).eq(crux.gap.total)).toBe(true);
        const moving = crux.movers.slice(0, crux.gap.parts.length);
        const facts = moving.filter(({ differences }) => differences[0]?.kind === 'input');
        const together = facts.filter(({ differences }) => differences.length > 1);
        expect(together.length).toBe(facts.length < 10 ? 0 : together.length);
        if (together.length > 0) expect([facts.length, together.length]).toEqual([10, 1]);
        expect(facts.length).toBeLessThanOrEqual(10);
      }),
      { ...RUNS, numRuns: runs(1, 4) },
    );
  });
});

test('a state does not differ from itself, however its numbers are spelled', () => {
  for (const definition of allCases) {
    const start = startOf(definition);
    const spelled = Object.fromEntries(
      Object.entries(start.inputs).map(([id, value]) => [id, value.includes('.') ? `${value}00` : `${value}.0`]),
    );
    expect(cruxIn(definition, start, { ...start, inputs: spelled })).toEqual({ kind: 'same' });
  }
});
