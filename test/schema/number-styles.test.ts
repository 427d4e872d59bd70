import { expect, test } from 'vitest';
import { NUMBER_STYLES as ASKED_FOR } from '#schema/number-styles.ts';
import { NUMBER_STYLES as SHOWN } from '#numbers/number-style.ts';

test('content may ask for every number style that a page can show, and for no other', () => {
  expect([...ASKED_FOR].sort()).toEqual([...SHOWN].sort());
});
