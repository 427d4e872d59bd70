/** Dismissible notices about the link or the page, in plain words. */
import { signal, type ReadonlySignal } from '@preact/signals-core';

export interface PageNotice {
  key: string;
  text: string;
}

export interface Notices {
  list: ReadonlySignal<readonly PageNotice[]>;
  /** Adds those that are not there yet. */
  add(more: readonly PageNotice[]): void;
  dismiss(notice: PageNotice): void;
}

export function makeNotices(): Notices {
  const list = signal<readonly PageNotice[]>([]);
  return {
    list,
    add(more) {
      const known = new Set(list.value.map(({ key, text }) => `${key} ${text}`));
      list.value = [...list.value, ...more.filter(({ key, text }) => !known.has(`${key} ${text}`))];
    },
    dismiss(notice) {
      list.value = list.value.filter((one) => one !== notice);
    },
  };
}
