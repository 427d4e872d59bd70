/** Above a page whose figures are those of an older revision: which, what today's makes of the same changes and why, and the way there. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices } from '#notebook/page.ts';
import { changesBetween } from '#link/changes-between.ts';
import { inTodays } from '#link/in-todays.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { write } from './write.ts';

/** Changes that are read at a glance; more are folded away. */
const MAX_OPEN_CHANGES = 3;

/** Follows the notebook from now on: there while it stands in an older revision, and gone when it does not. */
export function bindRevisionNotice(book: Notebook): void {
  const today = book.served;
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
  const [box, text] = [document.createElement('section'), document.createElement('div')];
  box.className = 'notice';
  box.setAttribute('aria-label', `Revision of “${today.definition.title}”`);
  text.className = 'notice-text';
  text.append(made, compared, fold, button);
  box.append(text);
  button.onclick = () => {
    const { state, notices } = inTodays(book.start.definition, book.state.peek(), today);
    book.change(state, 'done', today);
    addNotices(notices);
    document.getElementById('main')?.focus();
  };
  effect(() => {
    const { definition } = book.start;
    const state = book.state.value;
    if (definition === today.definition) return box.remove();
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
    if (box.isConnected) return;
    fold.open = changes.length <= MAX_OPEN_CHANGES;
    document.getElementById('main')?.prepend(box);
  });
}
