import { expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { SpoiledContent } from './spoiled-content.ts';

const FILE = 'corrections/2020-07-08-pitcher.yaml';
const SOUND =
  "date: 2020-07-08\nwas: A pitcher held nine cups.\nnow: A pitcher holds eight cups.\npages: [/cases/lemonade/, '/essays/cups/#p-1']\n";
const saidOf = (text: string, path = FILE) =>
  new SpoiledContent()
    .write('ids.json', '{ "/cases/lemonade/": [], "/essays/cups/": ["p-1"] }')
    .write(path, text)
    .check()
    .problems.map(showProblem);

test('a correction of what was published has no problem', () => {
  expect(saidOf(SOUND)).toEqual([]);
});

test.each([
  [
    '/cases/lemonade/,',
    '/cases/lemonad/,',
    ':4:9',
    '/cases/lemonad/ was never published: did you mean /cases/lemonade/?',
  ],
  ['#p-1', '#p-2', ':4:27', '/essays/cups/ has no part p-2: did you mean p-1?'],
  [
    '/cases/lemonade/,',
    'cases/lemonade,',
    ':4:9',
    '"cases/lemonade" is no page of the site: write its address from the first slash on, as in /cases/moviepass/, or a part of it, as in /essays/the-heavy-user/#p-1a2b3',
  ],
  ['2020-07-08', '2020-07', ':1:7', 'a correction has a day: write date: 2027-01-15'],
  ['was:', 'wrong:', ':2:1', 'wrong is not a field here'],
])('in which %s has become %s is told', (from, to, place, message) => {
  expect(
    saidOf(SOUND.replace(from, to)).find((said) => said.startsWith(`content/${FILE}${place} ${message}`)),
    saidOf(SOUND.replace(from, to)).join('\n'),
  ).toBeDefined();
});

test('a correction is a file of its own, named for its id', () => {
  expect(saidOf(SOUND, 'corrections/2020/pitcher.yaml')[0]).toContain('a correction is one file named for its id');
});
