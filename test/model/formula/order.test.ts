import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '#model/formula/order.ts';
import { namesIn } from '#model/formula/tree.ts';
import { seeded, tree } from './random-trees.ts';

const trees = (formulas: Record<string, string>) =>
  new Map(Object.entries(formulas).map(([id, text]) => [id, tree(text)]));

it('puts every formula after those it refers to', () => {
  expect(inOrder(trees({ margin: 'price - cost', cost: 'gpu / speed', price: 'list * 2', gpu: '3' }))).toEqual({
    ok: true,
    order: ['price', 'gpu', 'cost', 'margin'],
  });
});

it('names a cycle in full, its first name again at the end', () => {
  expect(inOrder(trees({ start: 'a + 1', a: 'b * 2', b: 'min(c, 1)', c: 'a - 1' }))).toEqual({
    ok: false,
    cycle: ['a', 'b', 'c', 'a'],
  });
  expect(inOrder(trees({ a: 'a' }))).toEqual({ ok: false, cycle: ['a', 'a'] });
});

it('leaves out of a cycle what was found in order on the way to it', () => {
  expect(inOrder(trees({ a: 'b + c', b: '1 + d', c: 'a + d', d: '2' }))).toEqual({ ok: false, cycle: ['a', 'c', 'a'] });
});

it('orders any formulas that only look back, and finds a cycle when one looks at itself', () => {
  const references = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(references, fc.nat(19), (lists, seed) => {
      const entries = lists.map(
        (list, i) => [`f${i}`, ['1', ...list.map((n) => (i === 0 ? 'x' : `f${n % i}`))].join(' + ')] as const,
      );
      const turned = [...entries.slice(seed % entries.length), ...entries.slice(0, seed % entries.length)];
      const formulas = trees(Object.fromEntries(turned));
      const result = inOrder(formulas);
      if (!result.ok) throw new Error(`no cycle was planted: ${result.cycle.join(' ')}`);
      expect([...result.order].sort()).toEqual([...formulas.keys()].sort());
      for (const [id, formula] of formulas) {
        for (const below of namesIn(formula))
          if (below !== 'x') expect(result.order.indexOf(below)).toBeLessThan(result.order.indexOf(id));
      }
      const last = `f${lists.length - 1}`;
      const looped = inOrder(new Map([...formulas, ['f0', tree(last)], [last, tree('f0')]]));
      expect(looped.ok).toBe(false);
      if (!looped.ok) expect(looped.cycle[0]).toBe(looped.cycle.at(-1));
    }),
    seeded,
  );
});
