import { signal } from '@preact/signals-core';

/** Counts how often a page's own elements were changed: whoever holds bound ones looks for them anew. */
export const rebuilt = signal(0);
