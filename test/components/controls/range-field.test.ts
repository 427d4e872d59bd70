import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { POSITIONS, RangeField, type RangeFieldProps } from '#components/controls/RangeField.tsx';
import { Readings } from '#components/controls/Readings.tsx';
import { named, nothing, one, render } from './render.ts';

const FEE: RangeFieldProps = {
  dataInput: 'moviepass.fee',
  label: 'Monthly fee',
  unitWords: 'dollars per subscriber a month',
  position: 375,
  valueText: '$9.95 per subscriber a month',
  fieldText: '9.95',
  changed: false,
  onSlide: nothing,
  onSlideEnd: nothing,
  onSlideCancel: nothing,
  onType: nothing,
  onCommit: nothing,
  onEnter: nothing,
  onPaste: nothing,
  onStep: nothing,
  onReset: nothing,
};
const draw = (props: Partial<RangeFieldProps> = {}) => render(h(RangeField, { ...FEE, ...props }));

describe('a range field', () => {
  test('is a number field and a native slider, both known by the input they move', () => {
    const controls = [...draw().querySelectorAll('[data-input="moviepass.fee"]')];
    expect(controls.map((control) => control.getAttribute('type'))).toEqual(['text', 'range']);
    expect(controls.every((control) => control.getAttribute('autocomplete') === 'off')).toBe(true);
  });

  test('shows its label and unit, and names both controls by them', () => {
    const document = draw();
    const slider = one(document, '[type=range]');
    expect(one(document, `label[for="${slider.id}"]`).textContent).toBe('Monthly fee');
    expect(named(document, one(document, '[type=text]'), 'aria-labelledby')).toEqual([
      'Monthly fee',
      'dollars per subscriber a month',
    ]);
  });

  test('says its value in words', () => {
    const slider = one(draw(), '[type=range]');
    expect(slider.getAttribute('aria-valuetext')).toBe('$9.95 per subscriber a month');
    expect([slider.getAttribute('min'), slider.getAttribute('value'), slider.getAttribute('max')]).toEqual([
      '0',
      '375',
      String(POSITIONS),
    ]);
  });

  test('keeps what was typed, and ties the problem to it', () => {
    const document = draw({ fieldText: 'nine', problem: '“nine” is not a number.' });
    const field = one(document, '[type=text]');
    expect(field.getAttribute('value')).toBe('nine');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(named(document, field, 'aria-describedby')).toEqual(['“nine” is not a number.']);
  });

  test('asks about what was typed under what it says of it', () => {
    const readings = [
      { value: '250', text: '250' },
      { value: '250000', text: '250,000' },
    ];
    const ask = h(Readings, { readings, onPick: nothing });
    const document = draw({ problem: '“250.000” can be read two ways.', ask });
    expect(one(document, '.range-field-message + .readings')).toBeTruthy();
    const buttons = [...document.querySelectorAll('.readings button')];
    expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-label')])).toEqual([
      ['250', 'Read as 250'],
      ['250,000', 'Read as 250,000'],
    ]);
  });

  test('has a line for messages before there is one', () => {
    expect(one(draw(), '.range-field-message').textContent).toBe('');
    expect(one(draw({ outOfRange: true }), '.range-field-message').textContent).toBe('Outside the plausible range.');
  });

  test('can be put back only once it is changed; the button’s place is kept', () => {
    expect(one(draw(), '[aria-label="Reset Monthly fee"]').hasAttribute('disabled')).toBe(true);
    expect(one(draw({ changed: true }), '[aria-label="Reset Monthly fee"]').hasAttribute('disabled')).toBe(false);
  });

  test('has steppers that are named and outside the tab order', () => {
    const document = draw();
    for (const name of ['Lower Monthly fee', 'Raise Monthly fee'])
      expect(one(document, `[aria-label="${name}"]`).getAttribute('tabindex')).toBe('-1');
  });

  test('holds what is drawn under the slider', () => {
    expect(one(draw({ children: h('svg', {}) }), '.range-field-below svg')).toBeTruthy();
  });

  test('can stand twice on a page', () => {
    const ids = (document: Document) => [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids(draw()).filter((id) => ids(draw({ place: 'bubble' })).includes(id))).toEqual([]);
  });

  test('is off as a whole', () => {
    const document = draw({ disabled: true, changed: true });
    expect([...document.querySelectorAll('input, button')].every((control) => control.hasAttribute('disabled'))).toBe(
      true,
    );
  });
});
