import { describe, expect, it } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { countBuilding, setInput } from '#state/actions.ts';
import { engine, type Engine } from '#notebook/engine.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { makePage } from '#notebook/page.ts';
import { serveSnapshot, snapshotOf } from '#wording/snapshot.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('metered-inference');
const state = startOf(definition);
const start = { definition, state, served: serveSnapshot(snapshotOf(definition, state)) };
/** A page with one notebook, or several. */
const open = () => {
  const page = makePage(undefined, () => start);
  return { page, history: page.undoHistory, book: page.notebook('a', 'start') };
};
const rent = (book: Notebook) => book.state.value.inputs['gpu_hour'];
const drag = (book: Notebook, values: string[]) =>
  values.forEach((value) => book.change(setInput(book.state.value, 'gpu_hour', value), 'drag'));

describe('a notebook', () => {
  it('takes a drag back as one step', () => {
    const { book, history } = open();
    drag(book, ['2.1', '2.2', '2.3']);
    book.settle();
    expect(book.settled.value).toBe(1);
    history.undo();
    expect(rent(book)).toBe('2.00');
    history.redo();
    expect(rent(book)).toBe('2.3');
  });

  it('forgets what was undone once something else is changed', () => {
    const { book, history } = open();
    book.change(setInput(book.state.value, 'gpu_hour', '3'));
    history.undo();
    book.change(setInput(book.state.value, 'gpu_hour', '4'));
    expect(history.redoable.value).toBe(false);
    history.undo();
    expect(rent(book)).toBe('2.00');
  });

  it('keeps at least fifty steps', () => {
    const { book, history } = open();
    for (let step = 1; step <= 60; step += 1) book.change(setInput(book.state.value, 'gpu_hour', String(step)));
    for (let step = 0; step < 60; step += 1) history.undo();
    expect(rent(book)).toBe('2.00');
  });

  it('does not count opening a link as a change to take back', () => {
    const { book, history } = open();
    book.open(setInput(book.state.value, 'gpu_hour', '9'));
    expect(history.undoable.value).toBe(false);
    expect(book.settled.value).toBe(0);
  });
});

describe('the figures of a notebook', () => {
  it('are those served until something is moved, and then the engine’s', () => {
    const asked: string[] = [];
    const { book } = open();
    const heard: typeof snapshotOf = (...of) => {
      const live = snapshotOf(...of);
      return { ...live, cell: (id, style) => (asked.push(id), live.cell(id, style)) };
    };
    engine.value = { snapshotOf: heard } as Engine;
    try {
      expect(book.snapshot.value.cell('margin')).toBe(start.served['margin']);
      expect(asked).toEqual([]);
      const before = book.snapshot.value.cell('with:margin').text;
      expect(asked).toEqual(['with:margin']);
      book.change(setInput(book.state.value, 'gpu_hour', '4'));
      expect(book.snapshot.value.cell('margin').text).not.toBe(start.served['margin']?.text);
      expect(book.snapshot.value.cell('with:margin').text).not.toBe(before);
      book.change(state);
      expect(book.snapshot.value.cell('margin')).toEqual(start.served['margin']);
      expect(asked.filter((id) => id === 'margin')).toHaveLength(2);
    } finally {
      engine.value = undefined;
    }
  });
});

describe('several notebooks of a page', () => {
  it('are taken back together when one act changed them, and one by one when not', () => {
    const { page, history, book } = open();
    const books = [book, page.notebook('b', 'start')] as const;
    const counted = () => books.map((book) => book.state.value.boundary.includes('training'));
    books[1].change(setInput(books[1].state.value, 'gpu_hour', '5'));
    history.asOneAct(() => books.forEach((book) => book.change(countBuilding(definition, book.state.value, true))));
    expect(counted()).toEqual([true, true]);
    history.undo();
    expect(counted()).toEqual([false, false]);
    expect(rent(books[1])).toBe('5');
    history.undo();
    expect(rent(books[1])).toBe('2.00');
    history.redo();
    expect(rent(books[1])).toBe('5');
    expect(counted()).toEqual([false, false]);
    history.redo();
    expect(counted()).toEqual([true, true]);
  });

  it('settle a drag that is under way before anything is taken back', () => {
    const { page, history, book } = open();
    const other = page.notebook('b', 'start');
    drag(other, ['2.5']);
    book.change(setInput(book.state.value, 'gpu_hour', '3'));
    history.undo();
    expect([rent(book), rent(other)]).toEqual(['3', '2.00']);
    history.undo();
    expect([rent(book), rent(other)]).toEqual(['2.00', '2.00']);
  });

  it('are the same ones whoever asks for them', () => {
    const { page, book } = open();
    expect(page.notebook('a', 'start')).toBe(book);
    expect(makePage(undefined, () => start).notebook('a', 'start')).not.toBe(book);
  });
});
