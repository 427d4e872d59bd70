import { expect, test } from 'vitest';
import { essayNeeds } from '#site/essay-needs.ts';

const ids = ['first', 'a', 'ab', 'b'];
const pictured = (body: string) => [...essayNeeds(body, ids).pictured].filter((id) => id !== 'first');

test('a notebook is pictured where something other than a word in a line names it', () => {
  expect(pictured('<UnitBar notebook="ab" /> and <Figure cell="a.margin" style="percent" />')).toEqual(['ab']);
  expect(pictured('<Control input="b.life" />')).toEqual(['b']);
  expect(pictured('A life of <Adjust input="b.life" />.')).toEqual(['b']);
  expect(pictured('<Usage notebooks="a b" />')).toEqual(['a', 'b']);
});

test('a notebook that only words name is not', () => {
  expect(
    pictured('<Figure cell="a.margin" /> <Sentence sentence="ab.next" /> [<FormerAnchor cell="b.q" />](/essays/b/)'),
  ).toEqual([]);
});

test('the first is what an element means that names none', () => {
  expect(essayNeeds('<UnitBar />', ids).pictured).toEqual(new Set(['first']));
});

test('the sentences it says, with a notebook before them or without', () => {
  expect(
    essayNeeds(
      '<Sentence sentence="ds.training-room" /> and <Sentence sentence="writing" notebook="seat" />, <Figure cell="ds.margin" />',
      ids,
    ).sentences,
  ).toEqual(new Set(['training-room', 'writing']));
});

test('the inputs of its adjustable numbers, each once', () => {
  expect(
    essayNeeds(
      '<Adjust input="ds.life" /> and <Adjust input="q" />, again <Adjust input="ds.life" />; <Control input="b.life" />',
      ids,
    ).adjusted,
  ).toEqual(['ds.life', 'q']);
});
