import { h } from 'preact';
import { expect, test } from 'vitest';
import { ChoiceBar, type ChoiceBarProps } from '#components/controls/ChoiceBar.tsx';
import { named, nothing, one, render } from './render.ts';

const OPTIONS = [
  { value: 'serving', label: 'Serving', meaning: 'unit and capacity lines' },
  { value: 'with-build', label: 'With building' },
];
const draw = (props: Partial<ChoiceBarProps> = {}) =>
  render(
    h(ChoiceBar, {
      dataInput: 'saas.count',
      name: 'saas-count',
      legend: 'Count',
      value: 'serving',
      options: OPTIONS,
      otherwise: 'Your own boundary',
      onChange: nothing,
      ...props,
    }),
  );

test('a choice bar is one radio group under a legend', () => {
  const document = draw();
  const radios = [...document.querySelectorAll('input[type=radio]')];
  expect(one(document, 'fieldset > legend').textContent).toBe('Count');
  expect(new Set(radios.map((radio) => radio.getAttribute('name')))).toEqual(new Set(['saas-count']));
  expect(
    radios.every(
      (radio) => radio.getAttribute('data-input') === 'saas.count' && radio.getAttribute('autocomplete') === 'off',
    ),
  ).toBe(true);
});

test('a choice bar says what the chosen option means', () => {
  const document = draw();
  expect(one(document, 'input[checked]').getAttribute('value')).toBe('serving');
  expect(named(document, one(document, 'fieldset'), 'aria-describedby')).toEqual(['unit and capacity lines']);
});

test('a value that no option has leaves all of them open, and says so', () => {
  const document = draw({ value: '' });
  expect(document.querySelector('input[checked]')).toBeNull();
  expect(one(document, '.choice-meaning').textContent).toBe('Your own boundary');
});
