/**
 * Whether the engine is here. Until it is, a page shows what it was served. Anybody may ask for it; the page script, which alone knows
 * what has to come with it, brings it.
 */
import { effect, signal } from '@preact/signals-core';
import type { LazyPart } from './lazy-part.ts';

export type Engine = typeof import('./engine-part.ts');

export const engine = signal<Engine | undefined>(undefined);

/** Why the engine could not be loaded; empty while it has not failed. */
export const engineFailure = signal('');

const wanted = signal(false);
let arrived: (engine: Engine | undefined) => void = () => {};
const arrival = new Promise<Engine | undefined>((resolve) => (arrived = resolve));

/** Asks for the engine. Resolves to `undefined` when it cannot be loaded. */
export function askForEngine(): Promise<Engine | undefined> {
  wanted.value = true;
  return arrival;
}

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
  effect(() => {
    if (!wanted.value) return;
    void load().then(
      (loaded) => {
        engine.value = loaded.engine;
        onArrival(loaded);
        arrived(loaded.engine);
      },
      () => {
        engineFailure.value = 'The part of this page that calculates could not be loaded.';
        arrived(undefined);
      },
    );
  });
}
