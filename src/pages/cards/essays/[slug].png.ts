import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardResponse } from '#components/cards/card-response.ts';
import { essayCard } from '#components/cards/essay-card.ts';
import { essays } from '#site/essays.ts';
import { summaryText } from '#site/essay-summary.ts';
import { notebookOf } from '#site/cases.ts';

export async function getStaticPaths() {
  return (await essays()).map((essay) => ({ params: { slug: essay.id }, props: { essay } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { essay } }) => {
  const [first] = Object.entries(essay.data.notebooks);
  if (first === undefined) throw new Error(`essay ${essay.id} has no notebook`);
  const [id, { case: caseId, scenario }] = first;
  return cardResponse(essayCard(essay, await summaryText(essay), await notebookOf(id, caseId, scenario)));
};
