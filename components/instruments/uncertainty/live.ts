/** What it takes to say how sure a changed margin is: a lazy part. The draws themselves are made on another thread. */
export { outlookQuestion, uncertaintyView } from '#rows/uncertainty-rows.ts';
export { askOutlook } from './draws.ts';
export { UncertaintyView } from './View.tsx';
