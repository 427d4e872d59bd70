import type { APIRoute } from 'astro';
import { cardResponse } from '#components/cards/card-response.ts';
import { caseCard } from '#components/cards/case-card.ts';
import { cases, notebookOf } from '#site/cases.ts';

export async function getStaticPaths() {
  return (await cases()).map(({ id }) => ({ params: { case: id } }));
}

export const GET: APIRoute = async ({ params: { case: id = '' } }) =>
  cardResponse(caseCard(await notebookOf(id, id), true));
