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
});
