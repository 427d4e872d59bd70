import { h } from 'preact';
import { expect, test } from 'vitest';
import { Checklist } from '#components/controls/Checklist.tsx';
import type { ChecklistLineProps } from '#components/controls/ChecklistLine.tsx';
import { nothing, one, render } from './render.ts';

const LINE: ChecklistLineProps = {
  dataInput: 'ds.line.training',
  label: 'Training the model',
  behavior: 'build',
  letter: 'E',
  behaviorWords: 'building it',
  amount: '$0.04',
  checked: true,
  onCheck: nothing,
};
const draw = (line: Partial<ChecklistLineProps> = {}) =>
  render(h(Checklist, { legend: 'Every line on its own', lines: [{ ...LINE, ...line }] }));

test('a line is a checkbox known by its id, with name, behavior and amount in words', () => {
  const document = draw();
  expect(one(document, '[data-input="ds.line.training"]').hasAttribute('checked')).toBe(true);
  expect(one(document, '.checklist-line').textContent).toMatch(/Training the model.*building it.*\$0\.04/);
});

test('a line’s swatch has its behavior’s color and its letter in the bar', () => {
  const swatch = one(draw(), '.swatch');
  expect([swatch.className, swatch.textContent, swatch.getAttribute('aria-hidden')]).toEqual([
    'swatch behavior-build',
    'E',
    'true',
  ]);
});

test('a line left out stays, as a ghost that says so', () => {
  const document = draw({ checked: false });
  expect(one(document, '.checklist-line').className).toContain('ghost');
  expect(one(document, '.checklist-behavior').textContent).toBe('building it, left out');
});

test('a second way to see a line comes with its reason', () => {
  const second = { label: 'Treat as period cost', because: 'it never stops', picked: false, onPick: nothing };
  expect(one(draw({ second }), '.checklist-second').textContent).toBe('Treat as period cost: it never stops');
  expect(draw().querySelector('.checklist-second')).toBeNull();
});
