/**
 * What a hand does in a number field and on keys. A draft that can be read is previewed, as a drag is; one that cannot puts back what
 * was last taken, so that no beginning of it stays in force. Enter, or leaving the field, takes it; Escape and undo give it up.
 *
 * Loaded when it is first needed: a page that is only read does without.
 */
import { effect } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { Readings } from '#components/controls/Readings.tsx';
import type { InputDefinition } from '#model/economics/definition.ts';
import { inputValue } from '#model/economics/input-value.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { inputText } from '#numbers/exact-style.ts';
import { separated } from '#numbers/plain-signs.ts';
import { readInput } from '#numbers/read-input.ts';
import type { ShownInput } from '#numbers/shown-input.ts';
import { stepFrom } from '#numbers/stops.ts';

export type ByHand = typeof import('./by-hand.tsx');

/** What stands in a number field while somebody is in it, or has left it with what cannot be read. */
export interface Draft {
  /** What was typed; absent while nothing was, and the field shows the number with all its digits. */
  text?: string;
  /** Why it is refused, and what the figures use instead. */
  problem?: string;
  /** The numbers it can be, to pick from. */
  ask?: ComponentChildren;
}

/** A control as its hand knows it: one object for its life, of which the control keeps the first part up to date. */
export interface Hand {
  book: Notebook;
  input: InputDefinition;
  /** What the input started with; `undefined` where it followed a formula. */
  started: string | undefined;
  shown: ShownInput;
  valueNow: () => string;
  change: (text: string | undefined, how: 'drag' | 'done') => void;
  draw: (draft: Draft | undefined) => void;

  draft?: Draft | undefined;
  /** What was typed last, by the time it is read. */
  typed?: string;
  /** What was pasted, until it is read. */
  pasted?: string | undefined;
  field?: HTMLInputElement;
  /** What the field showed before the draft. */
  before?: string | undefined;
  /** What the input is set to with the draft: once that is something else, it was changed by other means, and the draft is over. */
  setTo?: string | undefined;
  isActing?: boolean;
  /** Ends the watch over what else changes the input. */
  watching?: () => void;
  /** Where keys set out from, and where they have led since. */
  walk?: { anchor: string; led: Set<string> };
}

/** What a field drops of a paste, and so makes one number of two. */
const APART = /[\t\n\v\f\r\u2028\u2029]/;

const setNow = ({ book, input }: Hand) => inputValue(book.start.definition, book.state.value, input.id);

function put(hand: Hand, draft: Draft | undefined): void {
  const problem = draft?.problem;
  if (problem !== hand.draft?.problem) thisPage().said.value = problem ?? '';
  if (draft?.text === undefined) hand.before = undefined;
  hand.draft = draft;
  hand.setTo = setNow(hand);
  hand.draw(draft);
}

/** Nothing is typed, or no more. */
const rest = (hand: Hand): void => put(hand, document.activeElement === hand.field ? {} : undefined);

function act(hand: Hand, deed: () => void): void {
  hand.isActing = true;
  deed();
  hand.isActing = false;
}

/** Gives the draft up once something else changes the input: undo, a link, another control of it. */
function watch(hand: Hand): void {
  hand.watching ??= effect(() => {
    const isOver = setNow(hand) !== hand.setTo;
    if (isOver && !hand.isActing && hand.draft?.text !== undefined) rest(hand);
  });
}

/** A number field is entered: it shows all digits, and hears the keys that take back. */
export function enter(hand: Hand, field: HTMLInputElement): void {
  if (hand.field !== field) {
    field.addEventListener('keydown', (event) => (event.key === 'Enter' ? commit(hand) : takeBackByKey(hand, event)));
    field.addEventListener('blur', () => commit(hand));
  }
  hand.field = field;
  if (hand.draft !== undefined || document.activeElement !== field) return;
  put(hand, {});
  if (hand.shown.exact === undefined) return;
  // More digits than there were, so a caret between them would be at a place of chance.
  field.value = hand.shown.exact;
  field.select();
}

/** Keys that undo take back a draft first; those that would do again what was undone have nothing to do while there is one. */
function takeBackByKey(hand: Hand, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const letter = (ctrlKey || metaKey) && !altKey ? key.toLowerCase() : '';
  if (hand.draft?.text === undefined || (key !== 'Escape' && letter !== 'z' && letter !== 'y')) return;
  event.preventDefault();
  // What else Escape closes around the field stays open.
  event.stopPropagation();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return;
  act(hand, () => hand.book.cancel());
  rest(hand);
}

/** Reads what stands in the field. */
export function type(hand: Hand): void {
  const { book, input, shown, pasted } = hand;
  hand.pasted = undefined;
  const text = pasted !== undefined && APART.test(pasted.trim()) ? separated(pasted) : hand.typed;
  if (text === undefined) return;
  watch(hand);
  // What was under way before it is none of its beginnings.
  if (hand.before === undefined) book.settle();
  hand.before ??= shown.exact ?? shown.field;
  const read = readInput(text, input, hand.before);
  act(hand, () => (read.ok ? hand.change(read.value, 'drag') : book.cancel()));
  if (read.ok) {
    put(hand, { text });
    return;
  }
  const inForce = hand.valueNow();
  put(hand, {
    text,
    problem: inForce === '' ? read.problem : `${read.problem} The figures use ${inputText(inForce, input.unit)}.`,
    ...('readings' in read && { ask: <Readings readings={read.readings} onPick={(value) => set(hand, value)} /> }),
  });
}

/** Takes what was typed, if it can be read; what is refused stays in the field. */
export function commit(hand: Hand): void {
  if (hand.draft?.problem !== undefined) return;
  hand.book.settle();
  rest(hand);
}

/** Sets the input by one press, whatever is being typed. */
function set(hand: Hand, value: string | undefined, how: 'drag' | 'done' = 'done'): void {
  if (hand.draft?.text !== undefined) hand.book.settle();
  act(hand, () => hand.change(value, how));
  rest(hand);
}

export const reset = (hand: Hand): void => set(hand, hand.started);

/** @param held by a key: all its repeats are one step of undo, completed once it is let go or the focus moves on */
export function step(hand: Hand, stops: number, held: boolean): void {
  let value = hand.valueNow();
  // A value that no step led to was set by other means. One that a step led to may have come back by undo.
  if (!hand.walk?.led.has(value)) hand.walk = { anchor: value, led: new Set([value]) };
  const { anchor, led } = hand.walk;
  for (let taken = 0; taken < Math.abs(stops); taken += 1) {
    value = stepFrom(hand.input, value, stops > 0 ? 1 : -1, { anchor, start: hand.started });
    led.add(value);
  }
  set(hand, value, held ? 'drag' : 'done');
}
