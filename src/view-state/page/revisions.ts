import { lazyPart } from '#view-state/lazy-part.ts';

/** What a link or a file takes that was made with an older revision. Whoever asks says what it means when it does not come. */
export const revisions = lazyPart(
  () => import('./older-revision.ts'),
  () => {},
);
