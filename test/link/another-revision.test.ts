import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { setInput } from '#state/actions.ts';
import { makePage } from '#notebook/page.ts';
import { withinRevision } from '#wording/within-revision.ts';
import { isRevision } from '#link/is-revision.ts';
import { startInRevision } from '#link/revision-start.ts';
import { inTodays } from '#link/in-todays.ts';
import { inMoreWords } from '#link/notice.ts';
import { sayMore } from '#link/say-more.ts';
import { serveSnapshot, snapshotOf } from '#wording/snapshot.ts';
import { readQuery } from './read-query.ts';
import { writeQuery } from '#link/write-query.ts';
import { FIXTURE_CASES, readCase } from '../support/cases.ts';

const [first, second] = [readCase('lemonade', FIXTURE_CASES, 1), readCase('lemonade', FIXTURE_CASES, 2)];
const served = {
  definition: second,
  state: startOf(second),
  served: serveSnapshot(snapshotOf(second, startOf(second))),
};
const older = startInRevision(first, 'july');

describe('a notebook in an older revision', () => {
  test('is worked out by it, and says of what it lacks that it does', () => {
    const shown = withinRevision(1)(snapshotOf(first, older.state));
    expect(shown.cell('price').value).toBe('2');
    expect(shown.cell('line.leaflets').value).toBe('0.075');
    expect(shown.cell('line.permit')).toEqual({ value: '', text: 'not in revision 1', tone: 'none' });
    expect(shown.sentence('one-more-cup')).toBe('One more cup adds 150 cents, whatever was spent on the recipe.');
    expect(shown.sentence('nothing')).toBe('Revision 1 has no such sentence.');
  });

  test('goes back and forth between revisions by undo and redo', () => {
    const page = makePage(undefined, () => served);
    const book = page.notebook('stand', 'start');
    book.open(older.state, older);
    book.change(setInput(book.state.value, 'leaflets', '9'));
    book.change(inTodays(first, book.state.value, served).state, 'done', served);
    expect([book.start.definition.revision, book.state.value.inputs['leaflets']]).toEqual([2, undefined]);
    page.undoHistory.undo();
    expect([book.start.definition.revision, book.state.value.inputs['leaflets']]).toEqual([1, '9']);
    page.undoHistory.undo();
    expect(book.state.value).toBe(older.state);
    page.undoHistory.redo();
    page.undoHistory.redo();
    expect([book.start, book.start.definition.revision]).toEqual([served, 2]);
  });

  test('writes a link that names it, even with nothing changed', () => {
    const page = { id: 'stand', definition: first, start: older.state, state: older.state };
    expect(writeQuery([page], { prefixed: false })).toBe('');
    expect(writeQuery([{ ...page, pinned: true }], { prefixed: false })).toBe('from=july&rev=1');
  });
});

test('the same changes are read by today’s revision, and what it has no use for is named', () => {
  const link = 'asked=1.9&leaflets=5&count=lemons.leaflets.pitch&from=july&rev=1';
  const { states } = readQuery(link, [{ id: 'stand', definition: first, start: older.state }], false);
  const { state, notices } = inTodays(first, states['stand'] ?? older.state, served);
  expect([state.inputs['asked'], state.boundary]).toEqual(['1.9', ['lemons', 'pitch']]);
  expect(notices.map(({ key }) => key)).toEqual(['leaflets', 'count']);
});

test('a name of the older revision is matched to what today’s may call it', () => {
  const renamed = { ...first, inputs: first.inputs.map((one) => (one.id === 'asked' ? { ...one, id: 'askd' } : one)) };
  const { state, notices } = inTodays(renamed, setInput(startOf(renamed), 'askd', '1.9'), served);
  expect(state).toBe(served.state);
  expect(inMoreWords(notices, sayMore).map(({ text }) => text)).toEqual([
    'The link names an input this page does not know: askd; did you mean asked?',
  ]);
});

test('only the revision that was asked for is taken for one', () => {
  expect(isRevision(JSON.parse(JSON.stringify(first)), 'lemonade', 1)).toBe(true);
  for (const wrong of [
    undefined,
    null,
    1,
    'x',
    {},
    [],
    { ...first, revision: 2 },
    { ...first, id: 'gym' },
    { ...first, semantics: 2 },
    { ...first, lines: undefined },
  ]) {
    expect(isRevision(wrong, 'lemonade', 1)).toBe(false);
  }
});
