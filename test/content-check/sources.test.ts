import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { SOURCE, SpoiledContent } from './spoiled-content.ts';

const ADDRESS = 'https://lemonade.example/prices';
const said = (address: string) =>
  new SpoiledContent().change(SOURCE, ADDRESS, address).check().problems.map(showProblem);

describe('the address of a source', () => {
  test.for(['https://lemonade.example/', 'https://lemonade.example', 'http://lemonade.example:8080/'])(
    'is that of a document, and not of a whole site: %s',
    (address) => {
      const content = new SpoiledContent().change(SOURCE, ADDRESS, address);
      expect(said(address)).toEqual([
        `${content.place(SOURCE, address)} ${address} is the whole site of ${new URL(address).host} and no document: write url: with the full address of the page or file that states the figures`,
      ]);
    },
  );

  test.for([
    'https://lemonade.example/prices/',
    'https://lemonade.example/?article=12',
    'https://lemonade.example/#/prices',
  ])('may name its document in any part of it: %s', (address) => {
    expect(said(address)).toEqual([]);
  });
});

test('a record without a shape is not among those that are right, and is known by its id all the same', () => {
  const content = new SpoiledContent().change(SOURCE, 'verified: primary', 'verified: perhaps');
  const { sources, problems } = content.check();
  expect(sources).toEqual([]);
  expect(problems).toHaveLength(1);
});
