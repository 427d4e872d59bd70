import { compileClaim } from '#model/argument/claim.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { verdictOf } from '#model/argument/verdict.ts';
import type { ArgumentHead } from '#schema/argument.ts';
import { DECIDED_WORDS } from '#wording/argument-words.ts';
import { CLAIM_DRAWS } from '#wording/claim-words.ts';
import { verdictAtStart } from '#wording/verdict-sentence.ts';
import type { CardContent } from './card-content.ts';
import { stateOf, type CardNotebook } from './state-of.ts';

/** What a card shows of an argument. */
interface Shown {
  id: string;
  head: ArgumentHead;
  question: { title: string };
}

/** @param notebooks those of the argument, by their ids, in its order; the first is drawn */
export function argumentCard(
  { id, head, question: { title: question } }: Shown,
  notebooks: ReadonlyMap<string, CardNotebook>,
): CardContent {
  const [first] = notebooks.values();
  const decided = head.kind === 'computed' ? decidedAtStart(head, notebooks) : DECIDED_WORDS[head.kind];
  const state = first && stateOf(first, false);
  return {
    path: `/cards/arguments/${id}.png`,
    alt: [`An argument under the question “${question}”: ${head.claim}`, decided, state?.sentence]
      .filter(Boolean)
      .join(' '),
    kicker: question,
    title: head.claim,
    verdict: decided,
    ...(state && { state }),
  };
}

/** @throws Error for a claim that does not compile (the content check says more, and comes first) */
function decidedAtStart(head: ArgumentHead, notebooks: ReadonlyMap<string, CardNotebook>): string {
  const { claim, problems } = compileClaim(head, (name) => notebooks.get(name)?.case.definition);
  if (claim === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  const states = Object.fromEntries([...notebooks].map(([name, { snapshot }]) => [name, snapshot.evaluation]));
  return verdictAtStart(verdictOf(claim, states).kind, surenessOf(claim, states, FIRST_SEED, CLAIM_DRAWS));
}
