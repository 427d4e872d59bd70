import { expect, test } from 'vitest';
import { sourceText } from '../support/imports.ts';
import { importGraph } from './import-graph.ts';

test('src/README.md lists who imports whom; if not, the lines below go between its markers', () => {
  const [, listed = ''] =
    /<!-- imports:start -->([\s\S]*?)<!-- imports:end -->/.exec(sourceText('src/README.md')) ?? [];
  expect(listed.trim().split('\n')).toEqual(importGraph());
});
