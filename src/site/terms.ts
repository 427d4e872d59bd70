/** The glossary. */
import { getCollection } from 'astro:content';

export interface Term {
  id: string;
  term: string;
  definition: string;
  formula: string | undefined;
  /** Ids of terms it is easily taken for. */
  apartFrom: string[];
}

let termList: Promise<Map<string, Term>> | undefined;

/** The glossary, by term. */
export function terms(): Promise<Map<string, Term>> {
  termList ??= getCollection('terms').then((entries) => {
    const all = entries.map(({ id, data, body = '' }): Term => ({
      id,
      term: data.term,
      definition: body.trim(),
      formula: data.formula,
      apartFrom: data['not-to-be-confused-with'],
    }));
    return new Map(all.sort((a, b) => a.term.localeCompare(b.term, 'en')).map((one) => [one.id, one]));
  });
  return termList;
}

export async function termNamed(id: string): Promise<Term> {
  const found = (await terms()).get(id);
  if (found === undefined) throw new Error(`no term is called ${id}`);
  return found;
}
