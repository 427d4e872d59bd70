import { signal } from '@preact/signals-core';
import { FIRST_SEED } from '#link/seed.ts';

/** Where the page's draws begin. */
export const seed = signal(FIRST_SEED);
