import type { APIRoute } from 'astro';
import { aboutCase } from '#site/provenance.ts';
import { cases, notebookOf } from '#site/cases.ts';
import { csvFile } from '#export/csv-file.ts';

/** A scenario as it is served, as rows of exact values. */
export async function getStaticPaths() {
  return (await cases()).flatMap(({ id, definition }) =>
    definition.scenarios.map((scenario) => ({
      params: { case: id, scenario: scenario.id, file: `${id}-${scenario.id}` },
    })),
  );
}

export const GET: APIRoute = async ({ params: { case: id = '', scenario }, site }) => {
  const notebook = await notebookOf(id, id, scenario);
  const about = await aboutCase(notebook.case, site);
  return new Response(csvFile(notebook.snapshot.evaluation, about), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
