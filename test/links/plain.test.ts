import { expect, test } from 'vitest';
import { runPlain } from './plain/run.ts';

test('links whose meaning is known mean it, and of any other every part is used or named', async () => {
  const { read, wrong } = await runPlain(600, 20270101);
  expect(wrong).toEqual([]);
  expect(Object.values(read).every((count) => count > 5)).toBe(true);
});
