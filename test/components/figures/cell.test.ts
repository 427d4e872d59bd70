import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Cell } from '#components/figures/Cell.tsx';

describe('a live figure', () => {
  const margin = { value: '0.5', text: '50.0%', tone: 'gain', remark: 'under “Serving”' } as const;
  const never = { value: '', text: 'never', tone: 'none', remark: 'it loses on each unit' } as const;

  test('says its cell, its exact value and its tone, and is read as its text', () => {
    expect(renderToString(h(Cell, { id: 'mp.margin_ratio', view: margin }))).toBe(
      '<data translate="no" data-cell="mp.margin_ratio" data-value="0.5" data-tone="gain" value="0.5">50.0%</data>',
    );
  });

  test('says why it has no value, where it has none', () => {
    expect(renderToString(h(Cell, { id: 'mp.break_even_units', view: never }))).toContain(
      'title="it loses on each unit">never</data>',
    );
  });

  test('carries the style it was asked for, its class and other words for its text', () => {
    const html = renderToString(
      h(Cell, { id: 'mp.price', view: margin, text: 'half', class: 'number', numberStyle: 'input' }),
    );
    expect(html).toContain('class="number"');
    expect(html).toContain('data-style="input"');
    expect(html).toContain('>half</data>');
  });
});
