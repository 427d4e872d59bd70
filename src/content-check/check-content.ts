/** Everything that can be said of the content before a page is built. */
import { argumentIds, checkArguments, type CheckedArgument } from './arguments.ts';
import { checkCases, type CheckedCases } from './cases.ts';
import { checkCorrections } from './corrections.ts';
import { checkDecisions, decisionIds } from './decisions.ts';
import { checkEssays } from './essays.ts';
import { contentFolder } from './folder.ts';
import { checkFront } from './front.ts';
import { readIds } from './ids/published.ts';
import { siteAddresses } from './links/addresses.ts';
import { checkLinks } from './links/check-links.ts';
import { checkQuestions } from './questions.ts';
import { unfilled } from './new/marks.ts';
import { checkReleases } from './releases/check-releases.ts';
import { editionsOf } from './releases/editions.ts';
import { checkReproductions } from './reproductions.ts';
import { inFileOrder } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import type { Edition } from '#state/edition.ts';
import { checkPriceLists } from './price-lists.ts';
import { checkSourceRecords, unusedSources, type CheckedSource } from './sources.ts';
import { checkTerms, termIds } from './terms.ts';

export interface ContentReport {
  /** What must be put right before the site is built. */
  problems: ContentProblem[];
  /** What is lawful, and worth a look. */
  warnings: ContentProblem[];
  /** Arguments, cases and source records that are right. */
  checked: CheckedArgument[];
  cases: CheckedCases;
  sources: CheckedSource[];
  /** Cases of the front page, in its order. */
  front: string[];
  /** Scenarios of them with a row of their own there. */
  frontAlso: Record<string, string[]>;
  /** What each page of several notebooks, and each argument's page, is made of. */
  editions: Record<string, Edition>;
  /** What `/compare/` shows first, as "case/scenario" for each side; none where the file names none. */
  frontCompare: readonly string[];
  /** How much was checked. */
  counts: { cases: number; scenarios: number; sources: number; essays: number; arguments: number; terms: number };
}

/**
 * @param directory where the content is
 * @param shownAs what to call that place in messages; the directory itself if it is left out
 */
export function checkContent(directory: string, shownAs?: string): ContentReport {
  const content = contentFolder(directory, shownAs);
  const sources = checkSourceRecords(content);
  const stated = new Set(sources.stated.keys());
  const cases = checkCases(content, stated);
  const used = new Set(cases.sourcesUsed);
  const terms = termIds(content);
  const decisions = decisionIds(content);
  const known = { cases, sources: sources.stated, arguments: argumentIds(content), terms, decisions };
  const essays = checkEssays(content, known, used);
  const { asked, problems: wrongQuestions } = checkQuestions(content);
  const claims = checkArguments(content, { cases, sources: sources.stated, questions: asked }, used);
  const front = checkFront(content, cases);
  const wrongRows = checkReproductions(content, { cases, sources: stated }, used);
  const links = [...cases.links, ...essays.links, ...claims.links];
  const wrongDecisions = checkDecisions(content, links);
  const wrongTerms = checkTerms(content, links);
  const corrections = content.files('corrections').map((path) => path.replace(/\.yaml$/, ''));
  const addresses = siteAddresses(
    { ...known, sources: [...stated], questions: Object.keys(asked ?? {}), corrections, essays: essays.parts },
    readIds(content),
  );

  const editions = editionsOf({
    cases,
    checked: claims.checked,
    essays: essays.notebooks,
    front: front.ids,
    frontAlso: front.also,
  });
  const newest = [...cases.byId.values()].map((revisions) => revisions.at(-1));
  return {
    problems: inFileOrder([
      ...sources.problems,
      ...checkPriceLists(sources.checked, cases),
      ...cases.problems,
      ...essays.problems,
      ...wrongQuestions,
      ...claims.problems,
      ...wrongDecisions,
      ...wrongTerms,
      ...checkLinks(content, links, addresses),
      ...front.problems,
      ...wrongRows,
      ...checkCorrections(content),
      ...checkReleases(content, cases, editions),
    ]),
    warnings: inFileOrder([...unusedSources(content, sources.stated.keys(), used), ...unfilled(content)]),
    checked: claims.checked,
    cases,
    sources: sources.checked,
    front: front.ids,
    frontAlso: front.also,
    editions,
    frontCompare: front.compare,
    counts: {
      cases: cases.named.size,
      scenarios: newest.reduce((sum, one) => sum + (one?.definition.scenarios.length ?? 0), 0),
      sources: sources.stated.size,
      essays: essays.parts.size,
      arguments: claims.count,
      terms: terms.size,
    },
  };
}

/** "3 cases with 12 scenarios, 40 sources, 1 essay, 80 arguments and 43 terms". */
export function showCounts({
  cases,
  scenarios,
  sources,
  essays,
  arguments: claims,
  terms,
}: ContentReport['counts']): string {
  const some = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
  return `${some(cases, 'case')} with ${some(scenarios, 'scenario')}, ${some(sources, 'source')}, ${some(essays, 'essay')}, ${some(claims, 'argument')} and ${some(terms, 'term')}`;
}
