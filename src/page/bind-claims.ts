/** Keeps the claims of a page in step with its notebooks: the verdict at once, where it turns once the browser has time. */
import { computed, effect, untracked } from '@preact/signals-core';
import { surenessOf } from '#model/argument/sureness.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { statesOf } from '#notebook/states-of.ts';
import { stepsWhenIdle } from '#notebook/when-idle.ts';
import { VERDICT_WORDS } from '#wording/argument-words.ts';
import { CLAIM_DRAWS, claimSearch, claimView, type LiveClaim } from '#wording/claim-words.ts';
import { drawsLine, verdictSentence, type VerdictSentence } from '#wording/verdict-sentence.ts';
import { toWrite } from './bound-elements.ts';
import { set, write } from './write.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { claimInForce, thisPage } from '#notebook/page.ts';
import type { Parts } from './parts.ts';

/** "Does not hold under these numbers: margin under “Serving” −$0.20 per million tokens. In 30 of 100 draws it holds." Call once the engine is there. */
export function claimLine(live: LiveClaim, books: readonly Notebook[]): string {
  const states = statesOf(books);
  const { verdict, why, terms } = claimView(live, states);
  const compared = terms.map(({ label, text }) => `${label} ${text}`).join('; ');
  const sure = drawsLine(surenessOf(live.claim, states, thisPage().seed.peek(), CLAIM_DRAWS));
  return `${VERDICT_WORDS[verdict]} under these numbers${why === '' ? '' : ` (${why})`}: ${compared}.${sure}`;
}

export type ClaimLine = typeof claimLine;

/** Call once the engine is there. */
export function bindClaims(books: readonly Notebook[], { edition }: Pick<Parts, 'edition'>): void {
  let isBound = false;
  effect(() => {
    const part = thisPage().older.value && edition.loaded.value;
    if (isBound || !part) return;
    isBound = true;
    untracked(() => part.bindEdition(books, part.rows));
  });
  for (const id of Object.keys(thisPage().data?.claims ?? {})) {
    // Asked anew each time: a strip that repeats the verdict may have come meanwhile.
    const places = () => [...document.querySelectorAll<HTMLElement>(`[data-claim="${id}"]`)];
    const parts = (name: string) =>
      places().flatMap((place) => [...place.querySelectorAll<HTMLElement>(`[data-part^="${name}"]`)]);
    const fill = (name: string, texts: readonly string[]) => {
      for (const element of parts(name))
        write(element, texts[Number(element.dataset['part']?.slice(name.length + 1)) || 0] ?? '');
    };
    const fillVerdict = ({ lead, joint, word, rest }: VerdictSentence) => {
      for (const [name, text] of Object.entries({ lead, joint, word, rest })) fill(name, [text]);
      for (const place of places()) set(place, 'data-led', String(lead !== ''));
    };
    let cancel: (() => void) | undefined;
    let changed = false;
    let said: string | undefined;
    let turned = false;
    const moving = computed(() => books.some((book) => book.moving.value));
    const seen = toWrite(moving, () => places().map((element) => ({ element })));
    /** Whether what was worked out at build is still right. */
    const isServed = () =>
      !changed &&
      thisPage().older.value === undefined &&
      thisPage().seed.value === FIRST_SEED &&
      books.every(({ state, served }) => state.value === served.state);
    /** What takes a search is of an older state until the hand rests. */
    let waits = false;
    const wait = (waiting: boolean) => {
      if (waits === waiting) return;
      waits = waiting;
      for (const element of ['turn', 'needed'].flatMap(parts)) set(element, 'aria-busy', String(waiting));
    };
    effect(() => {
      for (const book of books) void book.snapshot.value;
      const drawn = thisPage().seed.value;
      // Also where the claim is out of view: what is being searched for is of an older state now.
      cancel?.();
      const live = claimInForce(id);
      if (seen().length === 0 || live === undefined) return;
      const states = statesOf(books);
      const { verdict, why, terms } = claimView(live, states);
      for (const place of places()) set(place, 'data-verdict', verdict);
      if (said !== undefined && said !== verdict) {
        turned = !turned;
        // One of two names, so that each turn is seen, and seen again.
        for (const place of places()) set(place, 'data-turned', turned ? 'once' : 'again');
      }
      said = verdict;
      // How sure it is takes draws: until they are made, the verdict stands alone.
      if (!isServed()) fillVerdict(verdictSentence(verdict));
      fill('why', [why]);
      fill(
        'term',
        terms.map(({ text }) => text),
      );
      if (isServed()) return;
      changed = true;
      wait(true);
      if (moving.value) return;
      cancel = stepsWhenIdle(claimSearch(live, states, drawn), ({ turns, verdict: sure, needed }) => {
        fill('turn', turns);
        fillVerdict(sure);
        fill('needed', needed);
        wait(false);
      });
    });
  }
}
