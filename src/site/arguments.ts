/** Arguments compiled, with their notebooks, their widgets and what a page works out of them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { claimHeight } from '#export/claim-height.ts';
import { claimEmbed, type Embed } from '#export/embeds.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { compileClaim, readTermCell, type Claim } from '#model/argument/claim.ts';
import type { ClaimStates } from '#model/argument/verdict.ts';
import { QUESTION_IDS } from '#model/argument/words.ts';
import type { ArgumentHead } from '#schema/argument.ts';
import { claimSearch, type ClaimSearch, type LiveClaim } from '#wording/claim-words.ts';
import { cases, notebookOf, type PageNotebook } from './cases.ts';

export interface Argument {
  id: string;
  head: ArgumentHead;
  entry: CollectionEntry<'arguments'>;
  claim: Claim;
}

let argumentList: Promise<Argument[]> | undefined;

/** Every argument, by question and then by id. @throws Error for a claim that does not compile (the content check says more, and comes first) */
export function allArguments(): Promise<Argument[]> {
  argumentList ??= Promise.all([getCollection('arguments'), cases()]).then(([entries, all]) => {
    const compiledOnes = entries.map((entry): Argument => {
      const { claim, problems } = compileClaim(
        entry.data,
        (notebook) => all.find(({ id }) => id === entry.data.notebooks[notebook]?.case)?.definition,
      );
      if (claim === undefined) throw new Error(`${entry.id}: ${problems.map(({ message }) => message).join('; ')}`);
      return { id: entry.id, head: entry.data, entry, claim };
    });
    const place = ({ head }: Argument) => QUESTION_IDS.indexOf(head.question);
    return compiledOnes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  });
  return argumentList;
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

const searches = new Map<string, ClaimSearch>();

/** Where a claim turns and in how many draws it holds, in the states its pages start in. Worked out once, for the argument's page and its widget. */
export function searchedClaim(argument: Argument, states: ClaimStates): ClaimSearch {
  const known = searches.get(argument.id) ?? claimSearch(liveClaim(argument), states, FIRST_SEED);
  searches.set(argument.id, known);
  return known;
}

/** What of an argument a page works out anew after a change. */
export function liveClaim({ claim, head }: Argument): LiveClaim {
  const needed = head.needed.map(({ cell, reaches, by, means }) => {
    const read = readTermCell(cell);
    const dot = by.indexOf('.');
    if (read === undefined) throw new Error(`"${cell}" is not a cell of a notebook`);
    return { notebook: by.slice(0, dot), input: by.slice(dot + 1), cell: { ...read, set: {} }, reaches, means };
  });
  return { claim, needed };
}

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
