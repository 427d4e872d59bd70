import { expect, test } from 'vitest';
import { hostHeaders } from '../../src/build/host-headers.ts';

test('rules for hosts: a block for every address, and one for each thing at the top', () => {
  const text = hostHeaders([
    '404.html',
    '_astro/',
    'about/',
    'cases/',
    'editions/',
    'embed/',
    'embed.js',
    'index.html',
  ]);
  const blocks = text.split(/\n(?=\/)/);
  expect(blocks.map((block) => block.split('\n', 1)[0])).toEqual([
    '/*',
    '/404.html',
    '/_astro/*',
    '/about/*',
    '/cases/*',
    '/editions/*',
    '/embed/*',
    '/embed.js',
    '/',
    '/index.html',
  ]);
  for (const block of blocks) expect(block).toMatch(/^\/\S*(?:\n {2}[A-Z][\w-]+: \S.*)+\n?$/);
});
