import type { Notice } from './notice.ts';

/** Gathers what a link gives rise to say. No more of it is put into words than is shown: a hostile link has a thousand faults. */
export interface NoticeList {
  add(make: () => Notice): void;
  /** Those to show, in the order in which they came; the last of too many says how many more there are. */
  all(): Notice[];
}

/** More would bury the page. */
const MAX_NOTICES = 40;

export function noticeList(): NoticeList {
  const made: Notice[] = [];
  let more = 1;
  return {
    add: (make) => void (made.length < MAX_NOTICES ? made.push(make()) : (more += 1)),
    all: () =>
      more === 1
        ? made
        : [...made.slice(0, -1), { key: '', text: `${more} more parts of the link could not be used.` }],
  };
}
