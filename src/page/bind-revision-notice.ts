/** Above a page whose figures are those of an older revision: which, what today's makes of the same changes and why, and the way there. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices } from '#notebook/page.ts';
import { changesBetween } from '#link/changes-between.ts';
import { inTodays } from '#link/in-todays.ts';
import type { Start } from '#state/start.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { over, standingNotice } from './over-page.ts';
import { write } from './write.ts';

/** Changes that are read at a glance; more are folded away. */
const MAX_OPEN_CHANGES = 3;
/** Notices that stand over a page one by one; as many are folded together, so that they do not bury it. */
const MOST_APART = 2;

const shown = new Set<HTMLElement>();
let together: HTMLDetailsElement | undefined;

/** Puts the notices over the page, or one fold with all of them. */
function arrange(): void {
  if (shown.size <= MOST_APART) {
    together?.remove();
    return over(...shown);
  }
  together ??= document.createElement('details');
  together.className = 'notice';
  const words = document.createElement('summary');
  words.textContent = `This link was made with older revisions of ${shown.size} parts of this page; their figures are worked out by those.`;
  together.replaceChildren(words, ...shown);
  if (!together.isConnected) over(together);
}

/**
 * Follows the notebook from now on: there while it stands in an older revision, and gone when it does not.
 * @param todays where its case starts in its newest revision
 */
export function bindRevisionNotice(book: Notebook, todays: () => Start = () => book.served): void {
  const [made, compared] = [document.createElement('p'), document.createElement('p')];
  const [fold, heading, list] = [
    document.createElement('details'),
    document.createElement('summary'),
    document.createElement('ul'),
  ];
  heading.textContent = 'What has changed since';
  fold.append(heading, list);
  const button = document.createElement('button');
  button.className = 'copy-link';
  button.textContent = 'Open the same changes in today’s revision';
  const box = standingNotice(made, compared, fold, button);
  button.onclick = () => {
    const today = todays();
    const { state, notices } = inTodays(book.start.definition, book.state.peek(), today);
    book.change(state, 'done', today);
    addNotices(notices);
    document.querySelector<HTMLElement>('main')?.focus();
  };
  effect(() => {
    const { definition } = book.start;
    const state = book.state.value;
    const today = todays();
    if (definition === today.definition) {
      box.remove();
      if (shown.delete(box)) arrange();
      return;
    }
    box.setAttribute('aria-label', `Revision of “${definition.title}”`);
    const [now, then] = [
      snapshotOf(today.definition, inTodays(definition, state, today).state),
      book.snapshot.value,
    ].map((one) => one.cell('margin_ratio').text);
    const changes = changesBetween(definition, today.definition, state.scenario);
    write(
      made,
      `This link was made with revision ${definition.revision} of “${definition.title}”; its figures are worked out by that revision.`,
    );
    write(
      compared,
      `With today’s revision, ${today.definition.revision}, the margin is ${now} ${now === then ? 'as well' : `instead of ${then}, because of what has changed since`}.`,
    );
    list.replaceChildren(
      ...changes.map((words) => Object.assign(document.createElement('li'), { textContent: words })),
    );
    if (shown.has(box)) return;
    fold.open = changes.length <= MAX_OPEN_CHANGES;
    shown.add(box);
    arrange();
  });
}
