/** Every released edition of a page, for links that were made with one. */
import type { APIRoute } from 'astro';
import { releasedEditions } from '#site/editions.ts';
import type { ReleasedEdition } from '#state/edition.ts';

export const getStaticPaths = () =>
  releasedEditions().map(({ name: { of, number }, edition }) => ({
    params: { edition: `${of}/${number}` },
    props: { edition },
  }));

export const GET: APIRoute<{ edition: ReleasedEdition }> = ({ props: { edition } }) =>
  new Response(JSON.stringify(edition), { headers: { 'content-type': 'application/json' } });
