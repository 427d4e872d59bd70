import { describe, expect, it } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { countBuilding, setInput } from '#state/actions.ts';
import { asOneAct, makeNotebook, redoLatest, undoLatest, type Notebook } from '#notebook/notebook.ts';
import { serveSnapshot, snapshotOf } from '#wording/snapshot.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('metered-inference');
const open = (id: string): Notebook => {
  const state = startOf(definition);
  return makeNotebook(id, { definition, state, served: serveSnapshot(snapshotOf(definition, state)) });
};
const rent = (book: Notebook) => book.state.value.inputs['gpu_hour'];
const drag = (book: Notebook, values: string[]) =>
  values.forEach((value) => book.change(setInput(book.state.value, 'gpu_hour', value), 'drag'));

describe('a notebook', () => {
  it('takes a drag back as one step', () => {
    const book = open('a');
    drag(book, ['2.1', '2.2', '2.3']);
    book.settle();
    expect(book.settled.value).toBe(1);
    book.undo();
    expect(rent(book)).toBe('2.00');
    book.redo();
    expect(rent(book)).toBe('2.3');
  });

  it('forgets what was undone once something else is changed', () => {
    const book = open('b');
    book.change(setInput(book.state.value, 'gpu_hour', '3'));
    book.undo();
    book.change(setInput(book.state.value, 'gpu_hour', '4'));
    expect(book.redoable.value).toBeUndefined();
    book.undo();
    expect(rent(book)).toBe('2.00');
  });

  it('keeps at least fifty steps', () => {
    const book = open('c');
    for (let step = 1; step <= 60; step += 1) book.change(setInput(book.state.value, 'gpu_hour', String(step)));
    for (let step = 0; step < 60; step += 1) book.undo();
    expect(rent(book)).toBe('2.00');
  });

  it('does not count opening a link as a change to take back', () => {
    const book = open('d');
    book.open(setInput(book.state.value, 'gpu_hour', '9'));
    expect(book.undoable.value).toBeUndefined();
    expect(book.settled.value).toBe(0);
  });
});

describe('several notebooks of a page', () => {
  it('are taken back together when one act changed them, and one by one when not', () => {
    const books = [open('e'), open('f')] as const;
    const counted = () => books.map((book) => book.state.value.boundary.includes('training'));
    books[1].change(setInput(books[1].state.value, 'gpu_hour', '5'));
    asOneAct(() => books.forEach((book) => book.change(countBuilding(definition, book.state.value, true))));
    expect(counted()).toEqual([true, true]);
    undoLatest(books);
    expect(counted()).toEqual([false, false]);
    expect(rent(books[1])).toBe('5');
    undoLatest(books);
    expect(rent(books[1])).toBe('2.00');
    redoLatest(books);
    expect(rent(books[1])).toBe('5');
    expect(counted()).toEqual([false, false]);
    redoLatest(books);
    expect(counted()).toEqual([true, true]);
  });
});
