import { signal, type ReadonlySignal } from '@preact/signals-core';
import { addNotices } from './page.ts';
import { unlessOffline } from './unless-offline.ts';

/** A part of the script that is loaded when it is first needed, and once. */
export interface LazyPart<Part> {
  /** The part once it is there. */
  loaded: ReadonlySignal<Part | undefined>;
  /** Asks for the part. Resolves to `undefined` when it cannot be loaded. */
  ask: () => Promise<Part | undefined>;
}

/** For a part whose callers report its failure. */
export const SILENT = () => {};

/** Says what is so where a part of the page's script did not come, or did not start. */
export const tellReader = (): void =>
  addNotices([
    {
      key: 'part',
      text: 'A part of this page could not be loaded, so not all of it follows what you change. Reload the page to try again.',
    },
  ]);

/** @param onFailure says so; one that throws leaves it to whoever asked */
export function lazyPart<Part>(load: () => Promise<Part>, onFailure: () => void = tellReader): LazyPart<Part> {
  const loaded = signal<Part | undefined>(undefined);
  let asked: Promise<Part | undefined> | undefined;
  /** A file that arrives empty gives nothing, and has failed. */
  const arrived = (part: Part) => {
    if (part === undefined) throw new Error('empty');
    return (loaded.value = part);
  };
  const ask = () =>
    (asked ??= unlessOffline(load)
      .then(arrived)
      .catch(() => {
        // The network may be back by the next time somebody asks.
        asked = undefined;
        onFailure();
        return undefined;
      }));
  return { loaded, ask };
}

/** Runs acts in the order in which they are given, each once its part is there: at once, if that and all acts before are. */
export function inOrder(): <Part>(part: LazyPart<Part>, act: (part: Part) => void) => void {
  let last: Promise<void> | undefined;
  return (part, act) => {
    const there = part.loaded.peek();
    if (there !== undefined && last === undefined) {
      act(there);
      return;
    }
    const mine = Promise.all([part.ask(), last]).then(([loaded]) => {
      if (last === mine) last = undefined;
      if (loaded !== undefined) act(loaded);
    });
    last = mine;
  };
}
