/** The card of every case, scenario, essay and argument of the project, with the page it is the card of. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { argumentCard } from '#components/cards/argument-card.ts';
import type { CardContent } from '#components/cards/card-content.ts';
import { caseCard } from '#components/cards/case-card.ts';
import { essayCard } from '#components/cards/essay-card.ts';
import type { CardNotebook } from '#components/cards/state-of.ts';
import { startOf } from '#model/economics/start.ts';
import { argument } from '#schema/argument.ts';
import { caseFile } from '#schema/case-file.ts';
import { essay } from '#schema/essay.ts';
import { questions } from '#schema/questions.ts';
import { summaryIn, summaryWords } from '#wording/filled-words.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { allCases } from './cases.ts';

export interface PageCard {
  /** Address of the page. */
  page: string;
  content: CardContent;
}

/** A card with a bar. */
export interface StateCard extends PageCard {
  /** The notebook that is drawn, and its id on the page. */
  notebook: CardNotebook;
  id: string;
}

const folder = new URL('../../content/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const heads = (kind: string, end: string): { id: string; head: unknown }[] =>
  readdirSync(new URL(kind, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => ({
      id: file.slice(0, -end.length),
      head: parse(/^---\r?\n([\s\S]*?)^---/m.exec(text(`${kind}/${file}`))?.[1] ?? ''),
    }));

export function notebookFor(caseId: string, scenario?: string): CardNotebook {
  const definition = allCases.find(({ id }) => id === caseId);
  if (definition === undefined) throw new Error(`no case is called ${caseId}`);
  const state = startOf(definition, scenario);
  const file = caseFile.parse(parse(text(`cases/${caseId}/1.yaml`)));
  return {
    case: { id: caseId, revision: 1, file, definition },
    scenario: state.scenario,
    snapshot: snapshotOf(definition, state),
  };
}

const notebooksOf = (named: Record<string, { case: string; scenario?: string | undefined }>) =>
  new Map(Object.entries(named).map(([id, one]) => [id, notebookFor(one.case, one.scenario)]));

const caseCards = (): (PageCard | StateCard)[] =>
  allCases.flatMap(({ id, scenarios }) => {
    const whole = notebookFor(id);
    return [
      { page: `/cases/${id}/`, content: caseCard(whole, true), notebook: whole, id },
      ...scenarios.map((scenario) => {
        const notebook = notebookFor(id, scenario.id);
        const card = { page: `/cases/${id}/${scenario.id}/`, content: caseCard(notebook, false) };
        return card.content.state ? { ...card, notebook, id } : card;
      }),
    ];
  });

const essayCards = (): StateCard[] =>
  heads('essays', '.mdx').flatMap(({ id, head }) => {
    const data = essay.parse(head);
    const notebooks = notebooksOf(data.notebooks);
    const [[name, notebook] = []] = notebooks;
    const summary = summaryWords(
      summaryIn(data.summary, new Map([...notebooks].map(([key, { snapshot }]) => [key, snapshot]))),
    );
    return notebook && name
      ? [{ page: `/essays/${id}/`, content: essayCard({ id, data }, summary, notebook), notebook, id: name }]
      : [];
  });

const asked = questions.parse(parse(text('questions.yaml')));

const argumentCards = (): (PageCard | StateCard)[] =>
  heads('arguments', '.md').map(({ id, head }) => {
    const data = argument.parse(head);
    const notebooks = notebooksOf(data.notebooks);
    const [[name, notebook] = []] = notebooks;
    const question = asked[data.question];
    if (question === undefined) throw new Error(`no question is called ${data.question}`);
    const card = { page: `/arguments/${id}/`, content: argumentCard({ id, head: data, question }, notebooks) };
    return notebook && name ? { ...card, notebook, id: name } : card;
  });

export const allCards: readonly PageCard[] = [...caseCards(), ...essayCards(), ...argumentCards()];
export const stateCards: readonly StateCard[] = allCards.filter((card): card is StateCard => 'notebook' in card);
