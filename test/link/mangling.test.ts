import { describe, expect, test } from 'vitest';
import { ownersOf } from '#link/key-owner.ts';
import { linkPairs } from '#link/mangling.ts';
import { inMoreWords } from '#link/notice.ts';
import { sayMore as more } from '#link/say-more.ts';
import { revisionsIn } from '#link/revisions-in.ts';
import { readQuery } from './read-query.ts';
import { MANGLED } from '../links/mangled.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const own = book('tokens', tokens);
const [mp, ds] = [book('mp', tickets), book('ds', tokens)];
const open = (query: string) => readQuery(query, [own], false);

const LINK = 'price=2.5&count=serving.none.interest&policy=expensed&from=first-day&rev=3';
const meant = open(LINK);

test.each(Object.entries(MANGLED))('a link %s opens the same state', (_, mangle) => {
  const mangled = mangle(LINK, 'tokens');
  const { states, notices } = open(mangled);
  expect(notices).toEqual([]);
  expect(revisionsIn(ownersOf(linkPairs(mangled), [own]), [own])).toEqual([]);
  expect(states).toEqual(meant.states);
});

test('the seed of the draws beside it is its own affair', () => {
  expect(open(`${LINK}&seed=7`)).toMatchObject({ states: meant.states, notices: [], seed: 7 });
});

test('that link changes something', () => {
  expect(meant.states['tokens']).not.toEqual(own.start);
});

describe('a # that was escaped', () => {
  const price = (query: string) => {
    const { states, notices } = open(query);
    return [states['tokens']?.inputs['price'], states['tokens']?.inputs['life'], notices.map(({ text }) => text)];
  };

  test('ends its own pair and not the link, in however many layers', () => {
    for (const hash of ['%23', '%2523', '%252523', '#'])
      expect(price(`price=2${hash}margin&life=9&from=first-day&rev=3`), hash).toEqual(['2', '9', []]);
    expect(price(encodeURIComponent('price=2#margin&life=9'))).toEqual(['2', '9', []]);
  });

  test('within a value of tracking is its own affair', () => {
    expect(price('utm_campaign=%231-list&price=2&life=9')).toEqual(['2', '9', []]);
  });

  test('at the head of a pair makes the name of nothing, which is said; alone it is an anchor', () => {
    expect(price('%23price=2&life=9')).toEqual([
      '3.00',
      '9',
      ['The link names an input this page does not know: #price.'],
    ]);
    expect(price('price=2&%23margin&life=9')).toEqual(['2', '9', []]);
  });

  test('within a name leaves the name that stands before it', () => {
    expect(price('life%23price=2')[2]).toEqual(['life has no value; using 6 months.']);
  });
});

describe('what cannot be read', () => {
  const says = (query: string, text: string, books = [own]) => {
    const { notices } = readQuery(query, books, books.length > 1);
    expect(inMoreWords(notices, more)).toEqual([{ key: notices[0]?.key, text }]);
  };

  test('is named, with what is used instead', () => {
    says('price=abc', 'price=abc is not a number; using $3.00 per million tokens.');
    says('price=-4', 'price=-4 is below 0, the least this control takes; using $3.00 per million tokens.');
    says('life=61', 'life=61 is above 60, the most this control takes; using 6 months.');
    says('price=', 'price has no value; using $3.00 per million tokens.');
    says('price', 'price has no value; using $3.00 per million tokens.');
    says('planned=x', 'planned=x is not a number; using what follows from the other inputs.');
    says('price=3...', 'price=3 is cut off; using $3.00 per million tokens.');
    says(
      `price=${'9'.repeat(61)}`,
      `price=${'9'.repeat(59)}… has more than the 60 characters a link carries; using $3.00 per million tokens.`,
    );
    says('count=everythin', 'count=everythin is neither a set of costs nor cost lines of this case; using serving.');
    says(
      'policy=units-of-production',
      'policy=units-of-production is not a policy of this case, which has straight-line, expensed and replacement; using each line’s own way.',
    );
    says('as=people', 'as=people names no cost line whose behavior can be chosen; using none.');
    says('rev=x', 'rev=x is not a revision; using 3.');
  });

  test('is shown as links write it where it is plain what was meant', () => {
    says(
      'price=1,000',
      'price=1,000 is not a number as links write them; write price=1000; using $3.00 per million tokens.',
    );
    says(
      'price=$2.50',
      'price=$2.50 is not a number as links write them; write price=2.5; using $3.00 per million tokens.',
    );
    says(
      'price=2,5',
      'price=2,5 is not a number as links write them; write price=2.5; using $3.00 per million tokens.',
    );
    says(
      'price=1e3',
      'price=1e3 is not a number as links write them; write price=1000; using $3.00 per million tokens.',
    );
  });

  test('is named all the same where what a person could have meant is not known', () => {
    expect(open('price=$2.50').notices).toMatchObject([
      { key: 'price', text: 'price=$2.50 is not a number; using $3.00 per million tokens.' },
    ]);
  });

  test('needs more words only where something else could have been meant', () => {
    const says = (query: string) => open(query).notices.map(({ sayMore }) => sayMore !== undefined);
    expect(says('price=abc&zebra=1&life=61&life=')).toEqual([true, true, false, false]);
  });

  test('is matched to what it may be a slip for', () => {
    says('priec=2', 'The link names an input this page does not know: priec; did you mean price?');
    says('zebra=2', 'The link names an input this page does not know: zebra.');
    says('mp.fea=2', 'The link names an input this page does not know: mp.fea; did you mean mp.fee?', [mp, ds]);
    says(
      'from=frist-day',
      'from=frist-day is no scenario of this page; did you mean first-day; using “The first day”.',
    );
    says('=5', 'The link holds a value without a name: 5.');
  });

  test('leaves the rest of the link as it is', () => {
    const { states } = open('price=abc&life=9&count=with-build&from=first-day&rev=3');
    expect(states['tokens']).toMatchObject({
      inputs: { price: '3.00', life: '9' },
      boundary: ['serving', 'none', 'training'],
    });
  });

  test('may be one line of a boundary', () => {
    const { states, notices } = open('count=serving.gone.training');
    expect(states['tokens']?.boundary).toEqual(['serving', 'training']);
    expect(notices.map(({ text }) => text)).toEqual([
      'count names what this page has no use for: gone. The rest is used.',
    ]);
  });

  test('gives way to a value of the same key that can be read', () => {
    const { states, notices } = open('price=2&price=abc');
    expect(states['tokens']?.inputs['price']).toBe('2');
    expect(notices.map(({ text }) => text)).toEqual(['price=abc is not a number; using $2.00 per million tokens.']);
  });

  test('is named when a key is given two values', () => {
    const { states } = open('price=2&price=4');
    expect(states['tokens']?.inputs['price']).toBe('4');
    says('price=2&price=4', 'price is given more than once, as 2 and as 4; using the last.');
  });

  test('is looked up only where somebody may have slipped, and not nine times', () => {
    const { notices } = open(Array.from({ length: 9 }, (_, place) => `price${place}=1`).join('&'));
    expect(inMoreWords(notices, more).map(({ text }) => text.includes('did you mean price?'))).toEqual([
      ...Array.from({ length: 8 }, () => true),
      false,
    ]);
  });

  test('ends in one line when there is too much of it', () => {
    const { notices } = open(Array.from({ length: 500 }, (_, place) => `x${place}=1`).join('&'));
    expect(notices).toHaveLength(40);
    expect(notices.at(-1)?.text).toBe('461 more parts of the link could not be used.');
  });
});

test('a link that leaves everything as it was gives the page’s own start, so that nothing counts as changed', () => {
  for (const query of ['price=abc', 'price=3.000', 'count=serving&from=nowhere', 'life=61&x=1'])
    expect(open(query).states['tokens'], query).toBe(own.start);
});

test('an unknown scenario leaves the page’s own start, with the rest of the link upon it', () => {
  const second = book('tokens', tokens, 'second-day');
  const { states } = readQuery('life=9&from=nowhere&rev=3', [second], false);
  expect(states['tokens']).toEqual({ ...second.start, inputs: { ...second.start.inputs, life: '9' } });
});

test('a scenario may lie outside the bounds of a control', () => {
  const outside = {
    ...tokens,
    scenarios: [...tokens.scenarios, { id: 'outside', title: 'Outside', values: { life: '90' } }],
  };
  const { states, notices } = readQuery('life=90.0&from=outside&rev=3', [book('tokens', outside)], false);
  expect([notices, states['tokens']?.inputs['life']]).toEqual([[], '90']);
});

describe('on a page with several notebooks', () => {
  const inputsOf = (query: string, books = [mp, ds]) => {
    const { states, notices } = readQuery(query, books, true);
    return [...books.map(({ id }) => states[id]?.inputs), notices.map(({ text }) => text)];
  };

  test('a key without a prefix is read where one notebook only knows it', () => {
    expect(inputsOf('fee=12&from=early&rev=1')).toEqual([{ ...mp.start.inputs, fee: '12' }, ds.start.inputs, []]);
    expect(inputsOf('price=1')).toEqual([mp.start.inputs, { ...ds.start.inputs, price: '1' }, []]);
  });

  test('the case’s id serves as a prefix when one notebook only is about it', () => {
    expect(inputsOf('tickets.fee=12')).toEqual([{ ...mp.start.inputs, fee: '12' }, ds.start.inputs, []]);
  });

  test('two notebooks of one case never mix', () => {
    const [a, b] = [book('a', tokens), book('b', tokens)];
    expect(inputsOf('a.price=1&b.price=2', [a, b])).toEqual([
      { ...a.start.inputs, price: '1' },
      { ...b.start.inputs, price: '2' },
      [],
    ]);
    expect(inputsOf('a.price=1', [a, b])).toEqual([{ ...a.start.inputs, price: '1' }, b.start.inputs, []]);
    expect(inputsOf('price=1', [a, b])).toEqual([
      a.start.inputs,
      b.start.inputs,
      ['price does not say which part of the page it is for; write a.price or b.price.'],
    ]);
    expect(inputsOf('tokens.price=1', [a, b])).toEqual([
      a.start.inputs,
      b.start.inputs,
      ['tokens.price does not say which part of the page it is for; write a.price or b.price.'],
    ]);
  });

  test('of a page with many notebooks names a few', () => {
    const many = Array.from({ length: 19 }, (_, place) => book(`book-${place}`, tokens));
    expect(inputsOf('price=1', many).at(-1)).toEqual([
      'price does not say which part of the page it is for; write book-0.price or book-1.price or book-2.price or book-3.price.',
    ]);
  });

  test('a key that belongs to the whole link is not guessed at', () => {
    expect(inputsOf('count=everything')[2]).toEqual([
      'count does not say which part of the page it is for; write mp.count or ds.count.',
    ]);
  });
});
