import type { APIRoute } from 'astro';
import { aboutCase } from '#site/provenance.ts';
import { cases, notebookOf } from '#site/cases.ts';
import { xlsxBytes } from '#model/spreadsheet/xlsx.ts';
import { stateWorkbook } from '#export/state-workbook.ts';

/** A scenario as it is served, as a workbook whose cells calculate. */
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
  return new Response(new Uint8Array(xlsxBytes(stateWorkbook(notebook.snapshot.evaluation, about))), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
