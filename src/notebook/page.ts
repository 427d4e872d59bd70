/** What a page holds once, for its script and all its islands: notebooks, their history, notices, the seed, the address. */
import { signal, type Signal } from '@preact/signals-core';
import type { CaseState } from '#model/economics/definition.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import type { Notice } from '#link/notice.ts';
import type { OlderEdition } from '#link/read-edition.ts';
import type { ReadWithRevisions } from '#link/read-with-revisions.ts';
import type { writeQuery } from '#link/write-query.ts';
import { startAt, type Start, type StartKey } from '#state/start.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { makeHistory, type PageHistory } from './history.ts';
import type { LazyPart } from './lazy-part.ts';
import { makeNotebook, type Notebook } from './notebook.ts';
import { makeNotices, type Notices } from './notices.ts';
import { readPageData, startIn, type PageData } from './page-data.ts';

/** What islands ask of the address bar. */
interface PageAddress {
  /** The whole link to the state as it now is. */
  link(): string;
  /** The query that names every notebook as it now is, moved or not. */
  pinned(): string;
  /** Writes what the address is late with, now. */
  flush(): void;
  /** Opens an entry of the browser's history for the state as it now is. */
  step(): void;
  /** Has the address follow what was put in place, soon. */
  changed(): void;
}

/** A notebook that a link speaks of and the page does not show. */
type AbsentNotebook = LinkedNotebook & { state: CaseState };

/** How a page whose sides can be of any case writes and reads its link. */
interface SidesLink {
  write: typeof writeQuery;
  /** Where the sides start and stand, by a query; `undefined` where something could not be loaded. */
  read(query: string): Promise<ReadWithRevisions | undefined>;
}

export interface Page {
  /** `undefined` on a page without notebooks. */
  data: PageData | undefined;
  /** The notebook with this id; made when it is first asked for. @throws RangeError for a start that the page does not have */
  notebook(id: string, start: StartKey): Notebook;
  undoHistory: PageHistory;
  notices: Notices;
  /** The last thing to be said to who hears the page, besides figures; empty once it no longer holds. */
  said: Signal<string>;
  /** Where the page's draws begin. */
  seed: Signal<number>;
  /** The edition that a link sent the page to, where that is not its own. */
  older: Signal<OlderEdition | undefined>;
  /** Notebooks that only that edition of the page has: its claim is decided by them too. */
  absent: Signal<readonly AbsentNotebook[]>;
  /** Whether the state of the link that the page was opened with is still on its way. */
  opening: Signal<boolean>;
  /** Takes a turn at opening a link's state. @returns whether it is still the last one that was asked for */
  openingTurn(): () => boolean;
  /** Counts how often the page's own elements were changed: whoever holds bound ones looks for them anew. */
  rebuilt: Signal<number>;
  /** There once something can change. */
  address: Signal<PageAddress | undefined>;
  /** Set by a page that compares two states, before its script starts; other pages have none. */
  sides?: LazyPart<SidesLink>;
}

/** @param startOf where a notebook starts, by its key */
export function makePage(data: PageData | undefined, startOf: (key: StartKey) => Start): Page {
  const notebooks = new Map<string, Notebook>();
  const starts = new Map<StartKey, Start>();
  const undoHistory = makeHistory(() => notebooks.values());
  const startNamed = (key: StartKey) => {
    const start = starts.get(key) ?? startOf(key);
    starts.set(key, start);
    return start;
  };
  let turns = 0;
  return {
    data,
    notebook(id, start) {
      const notebook = notebooks.get(id) ?? makeNotebook(id, startNamed(start), undoHistory);
      notebooks.set(id, notebook);
      return notebook;
    },
    undoHistory,
    notices: makeNotices(),
    said: signal(''),
    seed: signal(FIRST_SEED),
    older: signal<OlderEdition | undefined>(undefined),
    absent: signal<readonly AbsentNotebook[]>([]),
    opening: signal(true),
    openingTurn() {
      turns += 1;
      const mine = turns;
      return () => mine === turns;
    },
    rebuilt: signal(0),
    address: signal<PageAddress | undefined>(undefined),
  };
}

let made: Page | undefined;

/** The page that this script runs in. On the server nothing is kept between renders, so each call makes a page of its own. */
export function thisPage(): Page {
  if (import.meta.env.SSR) return makePage(undefined, startAt);
  made ??= pageOf(readPageData());
  return made;
}

const pageOf = (data: PageData | undefined): Page => makePage(data, (key) => startIn(data, key));

/** The claim of an argument as it is decided here: by the edition that a link was made with, or by the page's own. */
export const claimInForce = (id: string): LiveClaim | undefined =>
  thisPage().older.value?.claim?.live ?? thisPage().data?.claims?.[id];

export const addNotices = (more: readonly Notice[]): void => thisPage().notices.add(more);
