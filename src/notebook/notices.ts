/** Dismissible notices about the link or the page, in plain words. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Notice } from '#link/notice.ts';

export interface Notices {
  list: ReadonlySignal<readonly Notice[]>;
  /** Adds those that are not there yet. */
  add(more: readonly Notice[]): void;
  dismiss(notice: Notice): void;
}

export function makeNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
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
