/** The glossary. */
import { getCollection } from 'astro:content';
import { onceFor } from './once-for.ts';

export interface Term {
  id: string;
  term: string;
  definition: string;
  formula: string | undefined;
  /** Ids of terms it is easily taken for. */
  apartFrom: string[];
}

/** The glossary, by term. */
export const terms = onceFor(['terms'], async (): Promise<Map<string, Term>> => {
  const all = (await getCollection('terms')).map(({ id, data, body = '' }): Term => ({
    id,
    term: data.term,
    definition: body.trim(),
    formula: data.formula,
    apartFrom: data['not-to-be-confused-with'],
  }));
  return new Map(all.sort((a, b) => a.term.localeCompare(b.term, 'en')).map((one) => [one.id, one]));
});

export async function termNamed(id: string): Promise<Term> {
  const found = (await terms()).get(id);
  if (found === undefined) throw new Error(`no term is called ${id}`);
  return found;
}
