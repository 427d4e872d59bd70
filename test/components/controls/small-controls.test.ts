import { h } from 'preact';
import { expect, test } from 'vitest';
import { Chip } from '#components/controls/Chip.tsx';
import { IconButton } from '#components/controls/IconButton.tsx';
import { Notice } from '#components/controls/Notice.tsx';
import { nothing, one, render } from './render.ts';

test('a chip says what changed, from what and to what, and how to undo it', () => {
  const document = render(h(Chip, { label: 'Price', from: '$3.00', to: '$2.50', onUndo: nothing }));
  expect(one(document, '.chip-words').textContent?.replace(/\s+/g, ' ')).toBe('Price was $3.00 now $2.50');
  expect(one(document, 'button').getAttribute('aria-label')).toBe('Undo: Price back to $3.00');
});

test('a chip without a former value names only the new one', () => {
  const document = render(h(Chip, { label: 'Policy', to: 'At once', onUndo: nothing }));
  expect(one(document, '.chip-words').textContent).toBe('Policy At once');
  expect(document.querySelector('s')).toBeNull();
});

test('a sign is a button with a name', () => {
  const document = render(h(IconButton, { icon: 'undo', label: 'Undo', onClick: nothing }));
  expect(one(document, 'button').getAttribute('aria-label')).toBe('Undo');
  expect(one(document, 'svg').getAttribute('aria-hidden')).toBe('true');
});

test('a notice can be waved away', () => {
  const document = render(h(Notice, { onDismiss: nothing, children: 'price=abc is not a number; using 3.00' }));
  expect(one(document, '.notice-text').textContent).toBe('price=abc is not a number; using 3.00');
  expect(one(document, 'button').getAttribute('aria-label')).toBe('Dismiss');
});
