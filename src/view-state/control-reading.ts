/** What it takes to read a typed number, and controls touched before their island was awake: a lazy part. */
export { boundsProblem } from './bounds.ts';
export { readTyped } from './read-typed.ts';
export { touchesOf } from './touches.ts';
