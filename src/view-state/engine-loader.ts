/** The lazy parts that more than one file asks for. Until the engine is there a page shows what it was served. */
import { signal } from '@preact/signals-core';
import { lazyPart } from './lazy-part.ts';

export type Engine = typeof import('./engine.ts');

/** Why the engine could not be loaded; empty while it has not failed. */
export const engineFailure = signal('');

export const enginePart = lazyPart<Engine>(
  () => import('./engine.ts'),
  () => (engineFailure.value = 'The part of this page that calculates could not be loaded.'),
);
export const { loaded: engine, ask: askForEngine } = enginePart;

export const controlReading = lazyPart(() => import('./control-reading.ts'));

/** Whoever asks says what it means when this one does not come. */
export const linkReading = lazyPart(
  () => import('./link-reading.ts'),
  () => {},
);
