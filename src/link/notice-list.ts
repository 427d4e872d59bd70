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
  let count = 0;
  return {
    add(make) {
      count += 1;
      if (count <= MAX_NOTICES) made.push(make());
    },
    all() {
      if (count <= MAX_NOTICES) return made;
      const shown = MAX_NOTICES - 1;
      return [...made.slice(0, shown), { key: '', text: `${count - shown} more parts of the link could not be used.` }];
    },
  };
}
