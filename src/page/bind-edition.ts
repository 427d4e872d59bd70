/** An argument's page in an older edition: its claim as it was decided then, what that comes to today, and the way there. */
import { effect, untracked } from '@preact/signals-core';
import { verdictOf } from '#model/argument/verdict.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { PageData } from '#notebook/page-data.ts';
import { thisPage } from '#notebook/page.ts';
import { statesOf } from '#notebook/states-of.ts';
import { inTodays } from '#link/in-todays.ts';
import type { OlderEdition } from '#link/read-edition.ts';
import { writeQuery } from '#link/write-query.ts';
import { computedOf } from '#state/edition.ts';
import { VERDICT_WORDS } from '#wording/argument-words.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import { inNotebook } from '#wording/in-notebook.ts';
import { shownDate } from '#wording/date.ts';
import type { ClaimRows } from './claim-rows.ts';
import { standingNotice } from './over-page.ts';
import { write } from './write.ts';

/** Follows the page's edition from now on. Call once the engine is there. @param rows draws the claim; none where that could not be loaded */
export function bindEdition(books: readonly Notebook[], rows: ClaimRows | undefined): void {
  const section = document.querySelector('.decided');
  if (section === null) return;
  const page = thisPage();
  const served = [...section.childNodes];
  let drawn: OlderEdition | undefined;
  effect(() => {
    const older = page.older.value;
    if (older === drawn || (older && !older.claim)) return;
    drawn = older;
    untracked(() => {
      const box = document.createElement('div');
      if (older?.claim) {
        rows?.drawClaim(box, older.claim, statesOf(books), (id) => {
          const { notebook, id: cell } = inNotebook(
            id,
            books.map((book) => book.id),
          );
          const book = books.find((one) => one.id === notebook);
          return book?.snapshot.peek().cell(cell) ?? { text: '', value: '', tone: 'none' };
        });
        section.replaceChildren(...served.filter((one) => one.nodeName === 'H2'), box);
      } else section.replaceChildren(...served);
      // Where it turns stands in one list then: the controls beside which it stood may be of other inputs.
      for (const beside of document.querySelectorAll<HTMLElement>('.claim-turn')) beside.hidden = older !== undefined;
      page.rebuilt.value += 1;
    });
  });
  bindEditionNotice(books);
}

function bindEditionNotice(books: readonly Notebook[]): void {
  const page = thisPage();
  const [made, compared, way] = [document.createElement('p'), document.createElement('p'), document.createElement('p')];
  const today = document.createElement('a');
  today.textContent = 'Open the same numbers in today’s edition';
  way.append(today);
  const box = standingNotice(made, compared, way);
  box.setAttribute('aria-label', 'Edition of this argument');
  box.dataset['editionNotice'] = '';
  effect(() => {
    const older = page.older.value;
    for (const book of books) void book.snapshot.value;
    if (older?.claim === undefined) return box.remove();
    const { words, live } = older.claim;
    // Decided as it is today, only its cases were revised, which is said of each.
    if (isSameClaim(live, page.data?.claims)) return box.remove();
    const isReworded = !document.querySelector('h1')?.textContent?.includes(words);
    write(
      made,
      `This link was made with edition ${older.number} of this argument, of ${shownDate(older.released)}; it is decided here by the test of then.${isReworded ? ` It read: “${words}”` : ''}`,
    );
    const states = books.map(({ id, start, served, state }) => ({
      id,
      definition: served.definition,
      start: served.state,
      state: start === served ? state.value : inTodays(start.definition, state.value, served).state,
    }));
    write(compared, todaysVerdict(live.claim.tests.length > 0, states, books));
    today.href = `?${writeQuery(states, { prefixed: page.data?.prefixed ?? false, edition: page.data?.edition?.number })}`;
    if (!box.isConnected) document.querySelector('main')?.prepend(box);
  });
}

function isSameClaim(then: LiveClaim, today: PageData['claims']): boolean {
  const decides = (live: LiveClaim) =>
    JSON.stringify(computedOf({ notebooks: {}, claim: { words: '', live, readings: [] } }));
  return Object.values(today ?? {}).some((live) => decides(live) === decides(then));
}

function todaysVerdict(
  wasTested: boolean,
  states: readonly { id: string; definition: CaseDefinition; state: CaseState }[],
  books: readonly Notebook[],
): string {
  const { data, older } = thisPage();
  const [claim] = Object.values(data?.claims ?? {}).map((one) => one.claim);
  const then = older.peek()?.claim?.live.claim;
  if (claim === undefined || then === undefined || !wasTested || claim.tests.length === 0)
    return 'It is decided otherwise today.';
  const worked = Object.fromEntries(states.map(({ id, definition, state }) => [id, evaluateCase(definition, state)]));
  const [now, was] = [verdictOf(claim, worked).kind, verdictOf(then, statesOf(books)).kind];
  return now === was
    ? 'By today’s test, on the same numbers, the verdict is the same.'
    : `By today’s test, on the same numbers: ${VERDICT_WORDS[now].toLowerCase()}.`;
}
