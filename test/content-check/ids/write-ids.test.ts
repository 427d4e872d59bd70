import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsIn, withIds } from '#src/content-check/ids/write-ids.ts';
import { builtIds, lostIds, withBuilt } from '#src/content-check/ids/published.ts';

const ESSAY = `---
title: One
---

## What a cup costs

A cup costs <Figure cell="margin" />. It does.

<Switch notebook="l" />

<Claim id="a-claim">A claim.</Claim>

<Adjust input="price" /> is the price.

- a list
`;

describe('ids of an essay', () => {
  const written = withIds(ESSAY);

  test('are given to headings and paragraphs, and to nothing else', () => {
    expect(idsIn(written)).toEqual([
      'what-a-cup-costs',
      expect.stringMatching(/^p-[0-9a-f]{5}$/),
      'a-claim',
      expect.stringMatching(/^p-[0-9a-f]{5}$/),
    ]);
    expect(written).toContain('## What a cup costs <Anchor id="what-a-cup-costs" />\n');
    expect(written.replaceAll(/ <Anchor id="[^"]+" \/>/g, '')).toBe(ESSAY);
  });

  test('stay as they are when asked for again, and when the words change', () => {
    expect(withIds(written)).toBe(written);
    const changed = written.replace('It does.', 'It does not.').replace('What a cup costs <', 'What one costs <');
    expect(idsIn(withIds(changed))).toEqual(idsIn(written));
  });
});

test('a paragraph that keeps an id which something else had has its own before it, and needs no other', () => {
  const text = 'It pays. <Anchor id="p-1" /><FormerAnchor id="p-2" />\n';
  expect(withIds(text)).toBe(text);
});

test('what was published stays on record', () => {
  expect(withBuilt({ '/a/': ['x'], '/gone/': [] }, { '/a/': ['y', 'x'], '/b/': ['z'] })).toEqual({
    '/a/': ['x', 'y'],
    '/b/': ['z'],
    '/gone/': [],
  });
});

test('a page or an id that was published and is gone is named, with what to do', () => {
  const dist = mkdtempSync(join(tmpdir(), 'ids-'));
  mkdirSync(join(dist, 'a'));
  writeFileSync(
    join(dist, 'a', 'index.html'),
    '<h1 id="here">A <a class="link-to" href="#here"></a></h1><span class="was" id="old"></span>' +
      '<button class="share" data-share=""></button><figure id="bar"><button class="share" data-share="bar"></button></figure>',
  );
  expect(builtIds(dist)).toEqual({ '/a/': ['here', 'bar'] });
  expect(lostIds(dist, { '/a/': ['here', 'old'] })).toEqual([]);
  expect(lostIds(dist, { '/a/': ['gone'], '/b/': [] })).toEqual([
    '/a/#gone was published and is gone: put the id back, or leave <FormerAnchor id="gone" /> where it was',
    expect.stringMatching(/^\/b\/ was published and is gone/),
  ]);
  rmSync(dist, { recursive: true });
});
