import { h } from 'preact';
import { expect, test } from 'vitest';
import { Switch, type SwitchProps } from '#components/controls/Switch.tsx';
import { named, nothing, one, render } from './render.ts';

const draw = (props: Partial<SwitchProps> = {}) =>
  render(
    h(Switch, {
      dataInput: 'ds.build',
      label: 'Count the cost of building it',
      checked: false,
      onChange: nothing,
      ...props,
    }),
  );

test('a switch is a button that says whether it is on', () => {
  expect(one(draw(), 'button[role=switch]').getAttribute('aria-checked')).toBe('false');
  expect(one(draw({ checked: true }), 'button[role=switch]').getAttribute('aria-checked')).toBe('true');
});

test('a switch is named by its label and known by what it moves', () => {
  const document = draw();
  const button = one(document, '[data-input="ds.build"]');
  expect(named(document, button, 'aria-labelledby')).toEqual(['Count the cost of building it']);
  expect(one(document, `label[for="${button.id}"]`)).toBeTruthy();
});

test('a switch shows both of its states in words', () => {
  expect([...draw().querySelectorAll('.switch-word')].map((word) => word.textContent)).toEqual([
    'not counted',
    'counted',
  ]);
});
