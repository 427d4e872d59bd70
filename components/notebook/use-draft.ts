/**
 * What stands in a number field while somebody writes in it. A draft that can be read is previewed, as a drag is; one that cannot puts
 * back what was last taken, so that no beginning of it stays in force. Enter, or leaving the field, takes it.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { enginePart } from '#notebook/engine.ts';
import { lazyPart, type inOrder } from '#notebook/lazy-part.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import type { InputDefinition } from '#model/economics/definition.ts';
import type { ReadInput } from '#numbers/read-input.ts';

/** Asked for once a reader types. */
const inputReading = lazyPart(() => import('#numbers/read-input.ts'));

/** What a paste into a line of text would drop, and so make one number of two. */
const APART = /[\t\n\v\f\r\u2028\u2029]/;

interface Draft {
  text: string;
  /** There once it has been read. */
  read?: {
    /** What the input is set to with it: once that is something else, somebody has changed it by other means, and the draft is over. */
    setTo: string | undefined;
  };
  /** Why it is refused, and what the figures use instead. */
  problem?: string;
  readings?: Extract<ReadInput, { readings: unknown }>['readings'];
}

export interface DraftOf {
  book: Notebook;
  input: InputDefinition;
  when: ReturnType<typeof inOrder>;
  /** What the input is set to, as drawn, and at the moment. */
  value: string | undefined;
  valueNow: () => string | undefined;
  /** What the figures use, in words; `undefined` where it has no value. */
  inForce: () => string | undefined;
  /** What the field shows without a draft. */
  shown: string;
  change: (text: string, how: 'drag' | 'done') => void;
}

export function useDraft({ book, input, when, value, valueNow, inForce, shown, change }: DraftOf) {
  const [drawn, draw] = useState<Draft>();
  // Several things may be done before the next drawing.
  const now = useRef<Draft>();
  const typings = useRef(0);
  const shownBefore = useRef(shown);

  const put = (next: Draft | undefined) => {
    const problem = next?.problem;
    if (problem !== now.current?.problem) thisPage().said.value = problem ?? '';
    now.current = next;
    draw(next);
  };
  const end = (how: 'settle' | 'cancel') => {
    book[how]();
    put(undefined);
  };
  const isOver = drawn?.read !== undefined && drawn === now.current && drawn.read.setTo !== value;
  useLayoutEffect(() => {
    if (isOver) put(undefined);
  });

  const type = (text: string) => {
    if (now.current === undefined) {
      shownBefore.current = shown;
      // What was under way is none of its beginnings.
      when(inputReading, () => book.settle());
    }
    typings.current += 1;
    const mine = typings.current;
    const { read: _, ...before } = now.current ?? {};
    put({ ...before, text });
    when(inputReading, ({ readInput }) => {
      // What was typed since is read in its turn.
      if (mine !== typings.current) return;
      const read = readInput(text, input, shownBefore.current);
      if (read.ok) {
        change(read.value, 'drag');
        put({ text, read: { setTo: read.value } });
        return;
      }
      book.cancel();
      const { readings } = { readings: undefined, ...read };
      const words = inForce();
      put({
        text,
        read: { setTo: valueNow() },
        problem: words === undefined ? read.problem : `${read.problem} The figures use ${words}.`,
        ...(readings && { readings }),
      });
    });
  };
  const insert = (event: Event, field: HTMLInputElement, text: string, from: number, to: number) => {
    if (!APART.test(text.trim())) return;
    event.preventDefault();
    when(inputReading, ({ separated }) => {
      field.setRangeText(separated(text), from, to, 'end');
      type(field.value);
    });
  };

  return {
    draft: isOver ? undefined : now.current,
    type,
    /** Takes it, if it can be read; what is refused stays in the field. */
    commit: () => {
      // Who only passes through the field needs nothing read.
      if (now.current === undefined) when(enginePart, () => book.settle());
      else
        when(inputReading, () => {
          if (now.current?.problem === undefined) end('settle');
        });
    },
    /** Puts field and figures back. */
    takeBack: () => when(inputReading, () => end('cancel')),
    /** Lets it go for a change by other means: what it was read as was a step of its own. */
    close: () => {
      if (now.current) end('settle');
    },
    pick: (reading: string) =>
      when(inputReading, () => {
        put(undefined);
        change(reading, 'done');
      }),
    paste: (event: ClipboardEvent) => {
      const field = event.currentTarget as HTMLInputElement;
      const { selectionStart, selectionEnd, value: text } = field;
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      insert(event, field, pasted, selectionStart ?? text.length, selectionEnd ?? text.length);
    },
    /** In place of all: where between the digits it falls is chance. */
    drop: (event: DragEvent) => {
      const field = event.currentTarget as HTMLInputElement;
      insert(event, field, event.dataTransfer?.getData('text/plain') ?? '', 0, field.value.length);
    },
  };
}
