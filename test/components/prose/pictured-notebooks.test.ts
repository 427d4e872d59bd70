import { expect, test } from 'vitest';
import { picturedNotebooks } from '#components/prose/pictured-notebooks.ts';

const ids = ['first', 'a', 'ab', 'b'];
const pictured = (body: string) => [...picturedNotebooks(body, ids)].filter((id) => id !== 'first');

test('a notebook is pictured where something other than a word in a line names it', () => {
  expect(pictured('<UnitBar notebook="ab" /> and <N cell="a.margin" style="percent" />')).toEqual(['ab']);
  expect(pictured('<Control input="b.life" />')).toEqual(['b']);
  expect(pictured('<Usage notebooks="a b" />')).toEqual(['a', 'b']);
});

test('a notebook that only words name is not', () => {
  expect(pictured('<N cell="a.margin" /> <Says sentence="ab.next" /> [<Was cell="b.q" />](/essays/b/)')).toEqual([]);
});

test('the first is what an element means that names none', () => {
  expect(picturedNotebooks('<UnitBar />', ids)).toEqual(new Set(['first']));
});
