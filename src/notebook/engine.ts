/**
 * Whether the engine is here. Until it is, a page shows what it was served. Anybody may ask for it; the page script, which alone knows
 * what has to come with it, brings it.
 */
import { effect, signal } from '@preact/signals-core';
import type { LazyPart } from './lazy-part.ts';
import { unlessOffline } from './unless-offline.ts';

export type Engine = typeof import('./engine-part.ts');

export const engine = signal<Engine | undefined>(undefined);

/** Why the engine could not be loaded; empty while it has not failed, and once it is there after all. */
export const engineFailure = signal('');

let known: (bring: () => Promise<Engine | undefined>) => void = () => {};
const bringing = new Promise<() => Promise<Engine | undefined>>((resolve) => (known = resolve));
let asked: Promise<Engine | undefined> | undefined;

/** Asks for the engine, again where it could not be loaded before. Resolves to `undefined` when it cannot be. */
export function askForEngine(): Promise<Engine | undefined> {
  asked ??= bringing.then((bring) => bring());
  return asked;
}

/** Resolves once the engine is there, however often it failed to come. */
export const whenEngine = (): Promise<void> =>
  new Promise((resolve) =>
    effect(() => {
      if (engine.value) resolve();
    }),
  );

export const enginePart: LazyPart<Engine> = { loaded: engine, ask: askForEngine };

/**
 * Says how the engine is brought, once somebody asks or has asked.
 * @param load loads it, with all that has to be there when it is
 * @param onArrival runs in the same task in which the engine is here, before those who asked go on
 */
export function bringEngine<Loaded extends { engine: Engine }>(
  load: () => Promise<Loaded>,
  onArrival: (loaded: Loaded) => void,
): void {
  known(() =>
    unlessOffline(load)
      .then((loaded) => {
        // A file that arrives empty is a module without anything in it.
        if (!loaded.engine) throw new Error('empty');
        engine.value = loaded.engine;
        onArrival(loaded);
        engineFailure.value = '';
        return loaded.engine;
      })
      .catch(() => {
        asked = undefined;
        engineFailure.value = 'The part of this page that calculates could not be loaded.';
        return undefined;
      }),
  );
}
