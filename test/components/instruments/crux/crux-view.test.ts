import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawCrux } from '#components/instruments/crux/draw.tsx';
import { CruxView } from '#components/instruments/crux/CruxView.tsx';
import type { CruxRows } from '#rows/crux-rows.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { finish } from '#model/formula/steps.ts';
import { readCase } from '../../../support/cases.ts';

const definition = readCase('metered-inference');
const at = (scenario: string) => evaluateCase(definition, startOf(definition, scenario));
const drawn = (one: string, other: string) => renderToString(finish(drawCrux(at(one), at(other), ['A', 'B'] as const)));

const TWO: CruxRows = {
  lead: 'What divides them.',
  words: ['A paragraph.'],
  rows: [
    {
      label: 'Rent',
      sides: ['$2.00', '$1.10'],
      change: '+30.0 points',
      share: '75.0%',
      span: [0.25, 1],
      tone: 'adds',
      note: 'Alone.',
    },
    {
      label: 'Speed',
      sides: ['10', '9'],
      change: '−10.0 points',
      share: '−25.0%',
      span: [0.25, 0],
      tone: 'takes',
      note: '',
    },
  ],
  total: { label: 'From 10% to 30%', change: '+20.0 points', share: '100.0%' },
  zero: 0.25,
  agreed: ['Both agree.'],
};
const view = (rows: Partial<CruxRows> = {}) =>
  renderToString(h(CruxView, { rows: { ...TWO, ...rows }, names: ['A', 'B'] as const }));

test('is the same bytes twice, and has no style attribute and no style element', () => {
  expect(view()).toBe(view());
  expect(view()).not.toMatch(/<style|\sstyle=/);
  expect(drawn('deepseek-day', 'article')).not.toMatch(/<style|\sstyle=/);
});

test('a bar runs from zero to its end, either way, and is no more than its row says', () => {
  expect(view()).toContain('<rect x="25%" width="75%"');
  expect(view()).toContain('<rect x="0%" width="25%"');
  expect(view().match(/aria-hidden="true"/g)).toHaveLength(2);
});

test('each row is headed by the difference, with what each side has', () => {
  expect(view()).toMatch(/<th scope="row"><span class="crux-label">Rent<\/span>.*A: \$2\.00.*B: \$1\.10/);
});

test('there is no column of shares where there are none, and no table where there is nothing to tell', () => {
  const bare = TWO.rows.map((row) => ({ ...row, share: '' }));
  const [full, none] = [view(), view({ rows: bare, total: { ...TWO.total, share: '' } })];
  expect(full.match(/<t[hd][ >]/g)?.length).toBe(4 * 3);
  expect(none.match(/<t[hd][ >]/g)?.length).toBe(4 * 2);
  expect(view({ rows: [] })).not.toContain('<table');
  expect(view({ agreed: [] })).not.toContain('<h3');
});

test('is drawn of two states as they are told', () => {
  expect(drawn('deepseek-day', 'deepseek-outside-estimate')).toContain('Nothing divides A and B here');
});
