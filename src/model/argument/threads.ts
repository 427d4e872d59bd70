/** The arguments of a question as threads, the way a discussion reads: what answers what, one under the other. */
import type { Relation } from './words.ts';

export interface Answering {
  id: string;
  answers: readonly { argument: string; relation: Relation }[];
}

export interface Thread {
  id: string;
  /** What it does to the argument it stands under; absent at the top. */
  relation?: Relation;
  replies: Thread[];
}

/** An argument that answers more than this many speaks to the whole question, and stands at the top, last. */
const SPEAKS_TO_ALL = 3;

/**
 * Each argument once: under the first argument of the list that it answers, or at the top when it answers none of them. Where two answer
 * each other, the one that more arguments answer stands on top.
 */
export function threadsOf(nodes: readonly Answering[]): Thread[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const within = (node: Answering) => node.answers.filter(({ argument }) => byId.has(argument));
  const answeredBy = new Map<string, number>();
  for (const node of nodes)
    for (const { argument } of within(node)) answeredBy.set(argument, (answeredBy.get(argument) ?? 0) + 1);
  const weight = (id: string) => answeredBy.get(id) ?? 0;

  const above = new Map<string, { argument: string; relation: Relation }>();
  for (const node of nodes) {
    const [first] = within(node);
    if (first && within(node).length <= SPEAKS_TO_ALL) above.set(node.id, first);
  }
  for (const { id } of nodes) {
    const ring = ringFrom(id, above);
    const [top] = ring.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
    if (top !== undefined) above.delete(top);
  }

  const under = (id: string): Thread[] =>
    nodes
      .filter((node) => above.get(node.id)?.argument === id)
      .map((node) => threadOf(node.id, above.get(node.id)?.relation));
  const threadOf = (id: string, relation?: Relation): Thread => ({
    id,
    ...(relation && { relation }),
    replies: longestFirst(under(id)),
  });
  const tops = nodes.filter(({ id }) => !above.has(id));
  const general = tops.filter((node) => within(node).length > SPEAKS_TO_ALL);
  return [
    ...longestFirst(tops.filter((node) => !general.includes(node)).map(({ id }) => threadOf(id))),
    ...general.map(({ id }) => threadOf(id)),
  ];
}

/** The arguments that a walk upward from here goes round in; none when it ends at a top. */
function ringFrom(id: string, above: ReadonlyMap<string, { argument: string }>): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = above.get(at)?.argument) {
    if (path.includes(at)) return path.slice(path.indexOf(at));
    path.push(at);
  }
  return [];
}

export const sizeOf = ({ replies }: Thread): number => replies.reduce((sum, reply) => sum + sizeOf(reply), 1);

const longestFirst = (threads: Thread[]): Thread[] =>
  threads.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));
