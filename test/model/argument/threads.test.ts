import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeOf, threadsOf, type Answering, type Thread } from '#model/argument/threads.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const nodes: fc.Arbitrary<Answering[]> = fc.tuple(
  ...ids.map((id) =>
    fc.subarray([...ids, 'elsewhere']).map((answered) => ({
      id,
      answers: answered.filter((one) => one !== id).map((argument) => ({ argument, relation: 'rebuts' as const })),
    })),
  ),
);
const all = (threads: Thread[]): string[] => threads.flatMap(({ id, replies }) => [id, ...all(replies)]);

describe('threads', () => {
  test('hold every argument once, whatever answers what', () => {
    fc.assert(
      fc.property(nodes, (given) => {
        const threads = threadsOf(given);
        expect(all(threads).sort()).toEqual([...ids]);
        expect(threads.reduce((sum, thread) => sum + sizeOf(thread), 0)).toBe(ids.length);
      }),
    );
  });

  test('put each answer under something that it answers', () => {
    fc.assert(
      fc.property(nodes, (given) => {
        const check = (thread: Thread, above?: string): void => {
          if (above !== undefined)
            expect(given.find(({ id }) => id === thread.id)?.answers.map(({ argument }) => argument)).toContain(above);
          thread.replies.forEach((reply) => check(reply, thread.id));
        };
        threadsOf(given).forEach((thread) => check(thread));
      }),
    );
  });

  test('of two that answer each other, the one that more answer is on top', () => {
    const rebuts = (id: string, argument: string): Answering => ({ id, answers: [{ argument, relation: 'rebuts' }] });
    expect(threadsOf([rebuts('x', 'y'), rebuts('y', 'x'), rebuts('z', 'y')])).toEqual([
      {
        id: 'y',
        replies: [
          { id: 'x', relation: 'rebuts', replies: [] },
          { id: 'z', relation: 'rebuts', replies: [] },
        ],
      },
    ]);
  });

  const answering = (id: string, ...answered: string[]): Answering => ({
    id,
    answers: answered.map((argument) => ({ argument, relation: 'supports' })),
  });
  /** "x(y z)": y and z under x. */
  const shown = (threads: Thread[]): string =>
    threads.map(({ id, replies }) => id + (replies.length === 0 ? '' : `(${shown(replies)})`)).join(' ');

  test.each([
    [
      'the longest comes first, and of two as long the first by its name',
      [answering('b'), answering('c'), answering('a'), answering('d', 'c')],
      'c(d) a b',
    ],
    [
      'replies are in that order too',
      [answering('x'), answering('b', 'x'), answering('a', 'x'), answering('c', 'x'), answering('d', 'c')],
      'x(c(d) a b)',
    ],
    [
      'each stands under the first that it answers',
      [answering('x'), answering('y'), answering('z', 'y', 'x')],
      'y(z) x',
    ],
    ['what is not there is passed over', [answering('x'), answering('z', 'gone', 'x')], 'x(z)'],
    [
      'one that answers three stands under the first',
      [answering('x'), answering('y'), answering('w'), answering('z', 'x', 'y', 'w')],
      'x(z) w y',
    ],
    [
      'one that answers four speaks to all, and comes last with what answers it',
      [
        answering('a', 'x', 'y', 'w', 'v'),
        answering('x'),
        answering('y'),
        answering('w'),
        answering('v'),
        answering('b', 'a'),
      ],
      'v w x y a(b)',
    ],
    [
      'of a ring of three answered alike, the first by its name is on top',
      [answering('c', 'a'), answering('a', 'b'), answering('b', 'c')],
      'a(c(b))',
    ],
    [
      'a ring has its own top, and what hangs on it stays',
      [answering('d', 'b'), answering('c', 'b'), answering('a', 'b'), answering('b', 'a')],
      'b(a c d)',
    ],
    [
      'one that answers three and is answered by one of them stands by its length, not last',
      [answering('x'), answering('a', 'b', 'x', 'y'), answering('b', 'a'), answering('y')],
      'a(b) x y',
    ],
    [
      'one that hangs on a ring is not its top, however many answer it',
      [
        answering('t', 'b'),
        answering('a', 'b'),
        answering('b', 'a'),
        ...['x', 'y', 'z'].map((id) => answering(id, 't')),
      ],
      'b(t(x y z) a)',
    ],
  ])('%s', (_, nodes, expected) => {
    expect(shown(threadsOf(nodes))).toBe(expected);
  });

  test('say what each does to the one above, and nothing at the top', () => {
    const [top] = threadsOf([answering('x'), answering('y', 'x')]);
    expect(top).toEqual({ id: 'x', replies: [{ id: 'y', relation: 'supports', replies: [] }] });
    expect(top && 'relation' in top).toBe(false);
  });
});
