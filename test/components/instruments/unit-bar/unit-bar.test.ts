import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { UnitBar, type UnitBarProps } from '#components/instruments/unit-bar/View.tsx';
import { RUNAWAY, SERVED } from './bar-rows.ts';

const render = (props: Partial<UnitBarProps> = {}) =>
  renderToString(h(UnitBar, { id: 'bar', row: SERVED, label: 'Of each dollar ...', ...props }));

test('a bar is the same bytes twice, and has no style attribute and no style element', () => {
  for (const size of ['large', 'row'] as const) {
    expect(render({ size })).toBe(render({ size }));
    expect(render({ size })).not.toMatch(/<style|\sstyle=/);
  }
});

test('a bar is one image with a name', () => {
  expect(render().match(/role="img"/g)).toHaveLength(1);
  expect(render()).toContain('aria-label="Of each dollar ..."');
});

test('two bars on a page name their hatching apart', () => {
  expect(render({ id: 'a' })).toContain('url(#a-hatch)');
  expect(render({ id: 'b' })).toContain('id="b-hatch"');
});

test('a line left out is a ghost that is still named, with its amount and the words', () => {
  const item = render().match(/<li class="behavior-build ghost">.*?<\/li>/)?.[0];
  expect(item).toContain('The training');
  expect(item).toContain('$0.057');
  expect(item).toContain('left out');
});

test('a bar that runs off has a break mark and says how far; one that does not has neither', () => {
  expect(render({ row: RUNAWAY })).toContain('unit-bar-break');
  expect(render({ row: RUNAWAY })).toContain('runs to 9.3 times the price');
  expect(render()).not.toContain('unit-bar-break');
  expect(render()).not.toContain('times the price');
});

test('every amount passes through the caller, under its cell name', () => {
  const names: string[] = [];
  render({ row: RUNAWAY, cell: (name, text) => (names.push(name), text) });
  expect(names.toSorted()).toEqual(['line.staff', 'line.tickets', 'margin', 'margin_ratio', 'price']);
});
