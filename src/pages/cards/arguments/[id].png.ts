import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { argumentCard } from '#components/cards/argument-card.ts';
import { cardResponse } from '#components/cards/card-response.ts';
import { notebookOf } from '#site/cases.ts';

export async function getStaticPaths() {
  return (await getCollection('arguments')).map(({ id, data }) => ({ params: { id }, props: { head: data } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  params: { id = '' },
  props: { head },
}) => {
  const notebooks = await Promise.all(
    Object.entries(head.notebooks).map(
      async ([name, { case: caseId, scenario }]) => [name, await notebookOf(name, caseId, scenario)] as const,
    ),
  );
  return cardResponse(argumentCard(id, head, new Map(notebooks)));
};
