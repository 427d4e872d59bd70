/** What a download of a case says of its values. */
import type { AboutCase, Known } from '#export/about-case.ts';
import type { Case } from './cases.ts';
import { sourceNamed } from './sources.ts';

interface Provenance {
  grade?: Known['grade'] | undefined;
  'as-of'?: string | undefined;
  assumption?: string | undefined;
  note?: string | undefined;
  source?: string[] | undefined;
}

/** What a download of a case says of its values: how each is known, and by which source. @param site the site's address, as pages and endpoints are told it */
export async function aboutCase({ id, file, definition }: Case, site: URL | undefined): Promise<AboutCase> {
  const known = ({ grade, 'as-of': asOf, assumption, note, source }: Provenance): Known => ({
    ...(grade && { grade }),
    ...(asOf && { asOf }),
    ...(assumption && { assumption }),
    ...(note && { note }),
    ...(source && { sources: source }),
  });
  const of = (group: Record<string, Provenance>) =>
    Object.fromEntries(Object.entries(group).map(([key, one]) => [key, known(one)]));
  const about = { known: of({ ...file.constants, ...file.inputs }), scenarios: of(file.scenarios) };
  const cited = new Set(
    [...Object.values(about.known), ...Object.values(about.scenarios)].flatMap(({ sources: ids = [] }) => ids),
  );
  const named = await Promise.all([...cited].sort().map(sourceNamed));
  return {
    title: definition.title,
    address: new URL(`/cases/${id}/`, site).href,
    ...about,
    sources: Object.fromEntries(
      named.map(({ id: source, title, publisher, date, url }) => [source, { title, publisher, date, url }]),
    ),
  };
}
