import { expect, test } from 'vitest';
import { movedLink } from '#link/moved-link.ts';

const TO = '/compare/?a.case=gym&a.from=monthly-contract&a.rev=1&b.case=saas&b.from=a-composite&b.rev=1';

test('a page that was renamed takes the query of a link along as it stands', () => {
  expect(movedLink('/cases/lemonade/', '?asked=1.9&rev=2')).toBe('/cases/lemonade/?asked=1.9&rev=2');
  expect(movedLink('/cases/lemonade/', '')).toBe('/cases/lemonade/');
});

test.each([
  ['nothing', '', TO],
  ['an empty query', '?', TO],
  ['a number', '?b.seats=5000', `${TO}&b.seats=5000`],
  [
    'a scenario and a revision of its own, which win',
    '?b.seats=5000&b.from=like-zoom&b.rev=2',
    '/compare/?a.case=gym&a.from=monthly-contract&a.rev=1&b.case=saas&b.seats=5000&b.from=like-zoom&b.rev=2',
  ],
  [
    'keys that go by the name of the case',
    '?gym.from=as-often-as-expected&gym.rev=1',
    '/compare/?a.case=gym&b.case=saas&b.from=a-composite&b.rev=1&gym.from=as-often-as-expected&gym.rev=1',
  ],
  [
    'what a site made of it',
    '?a.visits=5&amp;a.from=monthly-contract&amp;a.rev=1&utm_source=x',
    '/compare/?a.case=gym&b.case=saas&b.from=a-composite&b.rev=1&a.visits=5&amp;a.from=monthly-contract&amp;a.rev=1&utm_source=x',
  ],
])('where the new address fixes what the old page held, a link carries %s', (_, search, link) => {
  expect(movedLink(TO, search)).toBe(link);
});
