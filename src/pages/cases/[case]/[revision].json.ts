import type { APIRoute } from 'astro';
import { shownOfCase, type ServedCase } from '#export/served-case.ts';
import { revisions } from '#site/cases.ts';

/** Every revision of a case as data, for links that name one and for readers' own tools. */
export async function getStaticPaths() {
  return (await revisions()).map(({ id, revision, definition, file }) => ({
    params: { case: id, revision: String(revision) },
    props: { served: { ...definition, shown: shownOfCase(definition, file) } satisfies ServedCase },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['served'], null, 1), { headers: { 'content-type': 'application/json' } });
