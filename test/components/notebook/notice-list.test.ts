import { h } from 'preact';
import { expect, test } from 'vitest';
import { NoticeList } from '#components/notebook/ChangeChips.tsx';
import { makeNotices } from '#notebook/notices.ts';
import { render } from '../controls/render.ts';

const drawn = (count: number) => {
  const notices = makeNotices();
  notices.add(Array.from({ length: count }, (_, place) => ({ key: `x${place}`, text: `notice ${place + 1}` })));
  const document = render(h(NoticeList, { notices }));
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  return {
    open: texts('.notices > .notice'),
    fold: texts('details > summary'),
    folded: texts('details .notice').length,
    all: texts('.copy-link'),
  };
};

test('a few notices stand open, and of two or more all can be waved away at once', () => {
  expect(drawn(1)).toEqual({ open: ['notice 1'], fold: [], folded: 0, all: [] });
  const open = ['notice 1', 'notice 2', 'notice 3', 'notice 4'];
  expect(drawn(4)).toEqual({ open, fold: [], folded: 0, all: ['Dismiss all 4'] });
});

test('of many the first two and the last two stand open, and the rest is one line', () => {
  expect(drawn(40)).toEqual({
    open: ['notice 1', 'notice 2', 'notice 39', 'notice 40'],
    fold: ['36 more'],
    folded: 36,
    all: ['Dismiss all 40'],
  });
});
