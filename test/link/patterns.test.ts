import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Patterns as they stand in code. */
const PATTERN = /(?<![\w/*])\/(?![/*])((?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n[])+)\/[dgimsuvy]*/g;

test('no pattern that a link meets looks on to the end from wherever it may begin', () => {
  const files = [...globSync('src/link/*.ts'), 'src/page/boot.ts'];
  const patterns = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(PATTERN)].map(([, pattern = '']) => pattern),
  );
  expect(patterns.length).toBeGreaterThan(15);
  const looksOn = (pattern: string) => !pattern.startsWith('^') && /[+*]\$$|\)[+*]?\$$/.test(pattern);
  expect(patterns.filter(looksOn)).toEqual([]);
  expect([String.raw`[\s.,]+$`, String.raw`(?:…|\.{3})\W*$`].filter((pattern) => !looksOn(pattern))).toEqual([]);
});
