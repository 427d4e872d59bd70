import { lazyPart } from './lazy-part.ts';

/** What works claims out, asked for by pages that have one. */
export const claimPart = lazyPart(() => import('./claims.ts'));
