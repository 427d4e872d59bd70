import type { APIRoute } from 'astro';
import { allArguments, claimFrame } from '#site/arguments.ts';
import { cases } from '#site/cases.ts';
import { startOf } from '#model/economics/start.ts';
import { caseEmbed, embedsOf } from '#export/embeds.ts';
import { oembedAnswer, oembedId } from '#export/oembed.ts';
import { stateQuery } from '#link/state-link.ts';

/** What oEmbed says of each widget, of an argument’s page by its own, and of each scenario's page: the case's bar, pinned to that scenario. */
export async function getStaticPaths() {
  const claims = (await allArguments())
    .map((argument) => claimFrame(argument))
    .map((embed) => ({ params: { answer: embed.id }, props: { embed } }));
  const ofCases = (await cases()).flatMap(({ definition }) => [
    ...embedsOf(definition).map((embed) => ({ params: { answer: embed.id }, props: { embed } })),
    ...definition.scenarios.map(({ id, title }) => {
      const embed = caseEmbed(definition, 'bar', title);
      return {
        params: { answer: oembedId(embed.id, id) },
        props: { embed, query: stateQuery(definition, startOf(definition, id)) },
      };
    }),
  ]);
  return [...claims, ...ofCases];
}

export const GET: APIRoute = ({ props: { embed, query }, site }) =>
  new Response(JSON.stringify(oembedAnswer({ site: site?.origin ?? '', embed, query })), {
    headers: { 'content-type': 'application/json' },
  });
