import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { FigureRows } from '#components/figures/FigureRows.tsx';
import { LineRows } from '#components/figures/LineRows.tsx';
import { WorkingSteps } from '#components/figures/WorkingSteps.tsx';
import { startOf } from '#model/economics/start.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { FIXTURE_CASES, readCase } from '../../support/cases.ts';
import { render } from '../controls/render.ts';

const notebookIn = (revision: number) => {
  const definition = readCase('lemonade', FIXTURE_CASES, revision);
  const state = startOf(definition, 'july');
  return { id: 'mine', start: { definition, state }, snapshot: snapshotOf(definition, state) };
};
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe.each([1, 2])('the rows of revision %i of a case', (revision) => {
  const notebook = notebookIn(revision);
  const { definition, state } = notebook.start;

  test('have each of its cost lines, counted or left out as the state has it, and what they come to', () => {
    const rows = render(h(LineRows, { notebook }));
    expect(texts(rows, 'th')).toEqual([
      ...definition.lines.map(({ label }) => label),
      'Price',
      'Counted cost',
      'Margin',
      'Margin, share of price',
    ]);
    expect(texts(rows, '[data-counted]')).toEqual(
      definition.lines.map(({ id }) => (state.boundary.includes(id) ? 'counted' : 'left out')),
    );
  });

  test('have a figure with its meaning, and lead to its working', () => {
    const rows = render(h(FigureRows, { notebook, ids: ['margin'], meanings: new Map([['margin', 'What is left.']]) }));
    expect(rows.querySelector('tr')?.id).toBe('figure-mine-margin');
    expect(rows.querySelector('th a')?.getAttribute('href')).toBe('#working-mine-margin');
    expect(rows.querySelector('data')?.getAttribute('data-value')).toBe(notebook.snapshot.cell('margin').value);
    expect(rows.querySelector('.meaning')?.textContent).toContain('What is left.');
  });

  test('have a step for each thing that is worked out, which leads to the steps and controls that are there', () => {
    const [control] = definition.inputs.map(({ id }) => id);
    const steps = render(h(WorkingSteps, { notebook, controls: new Set([control ?? '']) }));
    const ids = [...steps.querySelectorAll('li')].map((step) => `#${step.id}`);
    const targets = [...steps.querySelectorAll('.operands a')].map((link) => link.getAttribute('href') ?? '');
    expect(ids).toContain('#working-mine-margin');
    expect(targets.filter((target) => !ids.includes(target) && target !== `#control-mine-${control}`)).toEqual([]);
    expect(targets.length).toBeGreaterThan(ids.length / 2);
  });
});
