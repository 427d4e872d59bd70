import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { argumentCard } from '#components/cards/argument-card.ts';
import { cardResponse } from '#components/cards/card-response.ts';
import { allArguments, notebooksOf } from '#site/arguments.ts';

export async function getStaticPaths() {
  return (await allArguments()).map((argument) => ({ params: { id: argument.id }, props: { argument } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { argument } }) =>
  cardResponse(argumentCard(argument, await notebooksOf(argument)));
