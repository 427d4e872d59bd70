import { signal } from '@preact/signals-core';

/** Something a reader should know about a link or a page, in plain words; dismissible. */
export interface PageNotice {
  key: string;
  text: string;
}

export const notices = signal<PageNotice[]>([]);

export function addNotices(more: PageNotice[]): void {
  const known = new Set(notices.value.map(({ key, text }) => `${key} ${text}`));
  notices.value = [...notices.value, ...more.filter(({ key, text }) => !known.has(`${key} ${text}`))];
}

export function dismissNotice(notice: PageNotice): void {
  notices.value = notices.value.filter((one) => one !== notice);
}
