/** Arguments compiled, with their notebooks, their widgets and what a page works out of them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { claimHeight } from '#export/claim-height.ts';
import { claimEmbed, type Embed } from '#export/embeds.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { compileClaim, type Claim } from '#model/argument/claim.ts';
import { verdictOf, type ClaimStates, type Verdict } from '#model/argument/verdict.ts';
import type { ArgumentHead } from '#schema/argument.ts';
import type { Question, Questions } from '#schema/questions.ts';
import { finish } from '#model/formula/steps.ts';
import { surenessOf, type Sureness } from '#model/argument/sureness.ts';
import { CLAIM_DRAWS, claimSearch, type ClaimSearch, type LiveClaim } from '#wording/claim-words.ts';
import { liveClaimOf } from '#wording/live-claim.ts';
import { cases, notebookOf, type Case, type PageNotebook } from './cases.ts';
import type { EditionClaim } from '#state/edition.ts';
import { onceFor } from './once-for.ts';
import { questions, sideWords } from './questions.ts';
import { settledBy } from './settled-by.ts';

export interface Argument {
  id: string;
  head: ArgumentHead;
  entry: CollectionEntry<'arguments'>;
  claim: Claim;
  /** The question it is under. */
  question: Question;
  /** Its side in words. */
  side: string;
  /** Where it is computed, and nothing it tests is uncertain: the records that settle it. */
  settledBy?: LiveClaim['settledBy'];
}

/**
 * Every argument, by question and then by id. In development one whose claim does not compile is left out.
 * @throws Error in a build, for a claim that does not compile (the content check says more, and comes first)
 */
export const allArguments = onceFor(['arguments', 'cases', 'questions', 'sources'], async (): Promise<Argument[]> => {
  const [entries, all, asked, records] = await Promise.all([
    getCollection('arguments'),
    cases(),
    questions(),
    getCollection('sources'),
  ]);
  const recordNamed = (id: string) => records.find((one) => one.id === id)?.data;
  const places = Object.keys(asked);
  return entries
    .flatMap((entry) => compiled(entry, all, asked) ?? [])
    .map((argument) => ({ ...argument, ...settledBy(argument, all, recordNamed) }))
    .sort((a, b) => places.indexOf(a.head.question) - places.indexOf(b.head.question) || (a.id < b.id ? -1 : 1));
});

function compiled(entry: CollectionEntry<'arguments'>, all: readonly Case[], asked: Questions): Argument | undefined {
  const { id, data: head } = entry;
  const caseOf = (notebook: string) => all.find((one) => one.id === head.notebooks[notebook]?.case);
  const { claim, problems } = compileClaim(head, (notebook) => caseOf(notebook)?.definition);
  const question = asked[head.question];
  const missing = Object.entries(head.notebooks).some(([notebook, { scenario }]) => {
    const scenarios = caseOf(notebook)?.definition.scenarios;
    return !scenarios || (scenario !== undefined && !scenarios.some(({ id: known }) => known === scenario));
  });
  if (claim && question && !missing) return { id, head, entry, claim, question, side: sideWords(question, head.side) };
  if (import.meta.env.DEV) return undefined;
  throw new Error(`${id}: ${problems.map(({ message }) => message).join('; ') || 'it names what there is not'}`);
}

/** The notebooks of an argument by their ids, in its order. */
export async function notebooksOf({ head }: Argument): Promise<Map<string, PageNotebook>> {
  const made = await Promise.all(
    Object.entries(head.notebooks).map(
      async ([id, one]) => [id, await notebookOf(id, one.case, one.scenario)] as const,
    ),
  );
  return new Map(made);
}

const searches = new WeakMap<Argument, ClaimSearch>();

/** Where a claim turns and in how many draws it holds, in the states its pages start in. Worked out once, for the argument's page and its widget. */
export function searchedClaim(argument: Argument, states: ClaimStates): ClaimSearch {
  const known = searches.get(argument) ?? finish(claimSearch(liveClaim(argument), states, FIRST_SEED));
  searches.set(argument, known);
  return known;
}

/** How sure its verdict is in the states its pages start in. */
export const surenessAtStart = ({ claim }: Argument, states: ClaimStates): Sureness | undefined =>
  surenessOf(claim, states, FIRST_SEED, CLAIM_DRAWS);

export interface DecidedArgument {
  argument: Argument;
  verdict: Verdict['kind'];
  sure: Sureness | undefined;
}

/** Every computed argument with its verdict in the states its pages start in, in the order of all of them. */
export const decidedArguments = onceFor(
  ['arguments', 'cases', 'questions', 'sources'],
  async (): Promise<DecidedArgument[]> =>
    Promise.all(
      (await allArguments())
        .filter(({ head }) => head.kind === 'computed')
        .map(async (argument) => {
          const states = Object.fromEntries(
            [...(await notebooksOf(argument))].map(([id, { snapshot }]) => [id, snapshot.evaluation]),
          );
          return {
            argument,
            verdict: verdictOf(argument.claim, states).kind,
            sure: surenessAtStart(argument, states),
          };
        }),
    ),
);

/** What of an argument a page works out anew after a change. */
export const liveClaim = ({ claim, head, settledBy }: Argument): LiveClaim => ({
  ...liveClaimOf(claim, head.needed),
  ...(settledBy && { settledBy }),
});

/** Of which page it is an edition, and how it is decided there. */
export const editionOf = ({ id, claim, head }: Argument): { of: string; claim: EditionClaim } => ({
  of: `arguments/${id}`,
  claim: { words: head.claim, live: liveClaimOf(claim, head.needed), readings: head.readings },
});

/** The widget that shows an argument on another site. */
export function claimFrame({ id, head }: Argument): Embed {
  const { controls, terms, flips, figures, needed, readings } = head;
  const size = {
    controls: controls.length,
    terms: Object.keys(terms).length,
    flips: flips.length,
    figures: figures.length,
    needed: needed.length,
    readings: readings.length,
  };
  return claimEmbed(id, head.claim, claimHeight(size));
}
