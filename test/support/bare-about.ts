import type { CaseDefinition } from '#model/economics/definition.ts';
import type { AboutCase } from '#export/about-case.ts';

/** What a download is told of a case beside its arithmetic, with nothing in it. */
export const bareAbout = ({ id, title }: CaseDefinition): AboutCase => ({
  title,
  address: `https://at-the-margin.example/cases/${id}/`,
  known: {},
  scenarios: {},
  sources: {},
});
