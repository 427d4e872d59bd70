/** Of several values that a link gives one key, the last that can be read; what is wrong with the others is named. */
import type { OwnedPair } from './key-owner.ts';
import type { NoticeList } from './notice-list.ts';
import type { Part } from './read-part.ts';

export type LastReadable = <T>(
  key: string,
  read: (text: string, written: string) => Part<T>,
  /** What is in use instead of an unreadable value, in words: the value read from another pair, or what held before. */
  inUse: (value: T | undefined) => string,
) => { value: T } | undefined;

const CUT_OFF: Part<never> = { problem: 'is cut off' };

export function lastReadable(pairs: readonly OwnedPair[], notices: NoticeList): LastReadable {
  return (key, read, inUse) => {
    const parts = pairs
      .filter((pair) => pair.key === key)
      .map((pair) => ({ pair, part: pair.cut ? CUT_OFF : read(pair.value, pair.written) }));
    const good = parts.flatMap(({ pair, part }) => ('value' in part ? [{ pair, value: part.value }] : []));
    const chosen = good.at(-1);
    for (const { pair, part } of parts) {
      if (!('problem' in part)) continue;
      const { problem, sayMore } = part;
      const say = (what: string) => `${quoted(pair)} ${what}; using ${inUse(chosen?.value)}.`;
      notices.add(() => ({
        key: pair.written,
        text: say(problem),
        ...(sayMore && { sayMore: (more) => say(sayMore(more)) }),
      }));
    }
    const inForce = JSON.stringify(chosen?.value);
    const other = good.find(({ value }) => JSON.stringify(value) !== inForce);
    if (chosen && other) {
      const [first, last] = [other, chosen].map(({ pair }) => shortened(pair.value));
      notices.add(() => ({
        key: chosen.pair.written,
        text: `${chosen.pair.written} is given more than once, as ${first} and as ${last}; using the last.`,
      }));
    }
    return chosen && { value: chosen.value };
  };
}

const quoted = ({ written, value }: OwnedPair): string => (value === '' ? written : `${written}=${shortened(value)}`);

/** What a hostile or broken link says, cut to what a notice can hold. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
