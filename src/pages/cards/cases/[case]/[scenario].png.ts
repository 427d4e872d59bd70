import type { APIRoute } from 'astro';
import { cardResponse } from '#components/cards/card-response.ts';
import { caseCard } from '#components/cards/case-card.ts';
import { cases, notebookOf } from '#site/cases.ts';

export async function getStaticPaths() {
  return (await cases()).flatMap(({ id, definition }) =>
    definition.scenarios.map((scenario) => ({ params: { case: id, scenario: scenario.id } })),
  );
}

export const GET: APIRoute = async ({ params: { case: id = '', scenario } }) =>
  cardResponse(caseCard(await notebookOf(id, id, scenario), false));
