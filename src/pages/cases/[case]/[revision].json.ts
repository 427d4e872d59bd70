import type { APIRoute } from 'astro';
import { revisions } from '#site/cases.ts';

/** Every revision of a case as data, for links that name one and for readers' own tools. */
export async function getStaticPaths() {
  return (await revisions()).map(({ id, revision, definition }) => ({
    params: { case: id, revision: String(revision) },
    props: { definition },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['definition'], null, 1), { headers: { 'content-type': 'application/json' } });
