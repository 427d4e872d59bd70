/** Terms of the glossary: their heads, the terms they are told apart from, and definitions that fit a note. */
import { term } from '#schema/term.ts';
import type { ContentFolder } from './folder.ts';
import { readHead } from './head.ts';
import { linksInYaml, type WrittenLink } from './links/written-link.ts';
import { namedFiles } from './named-files.ts';
import { START, type ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';

/** A definition is read in a note beside a word: longer ones belong in an essay. */
const MOST_SENTENCES = 3;
const SENTENCE_END = /[.?!](?=\s|$)/g;
/** Shown as it is written, in places that have no Markdown. */
const MARKUP = /[<>[\]*_`{}]|^#/m;

/** Ids of all term files, right or wrong. */
export const termIds = (content: ContentFolder): Set<string> =>
  new Set(content.files('terms').map((path) => path.replace(/\.md$/, '')));

/** @param links gains the links of their heads; a definition has none */
export function checkTerms(content: ContentFolder, links: WrittenLink[] = []): ContentProblem[] {
  const known = termIds(content);
  const { named, problems } = namedFiles(content, 'terms', 'a term is one file named for its id', 'sunk-cost.md');
  return [...problems, ...named.flatMap(({ id, file, text }) => checkTerm(text, file, id, known, links))];
}

function checkTerm(
  text: string,
  file: string,
  id: string,
  known: ReadonlySet<string>,
  links: WrittenLink[],
): ContentProblem[] {
  const headed = readHead(text, file);
  if (headed === undefined)
    return [
      {
        file,
        ...START,
        message: 'a term begins with its head: write ---, then term:, then ---, and its definition under it',
      },
    ];
  const { value: head, problems } = checkShape(term, headed.yaml);
  links.push(...linksInYaml(headed.yaml, '/glossary/'));
  head?.['not-to-be-confused-with'].forEach((other, place) => {
    const at = headed.yaml.placeOf(['not-to-be-confused-with', place]);
    if (other === id) problems.push({ file, ...at, message: 'a term is not told apart from itself' });
    else if (!known.has(other))
      problems.push({
        file,
        ...at,
        message: `no term is called ${other} (content/terms/${other}.md): ${suggest(other, known)}`,
      });
  });
  const wrong = wrongDefinition(headed.body);
  if (wrong !== undefined) problems.push({ file, line: lineOf(headed.body), column: 1, message: wrong });
  return problems;
}

function wrongDefinition(body: string): string | undefined {
  const definition = body.trim();
  const sentences = definition.match(SENTENCE_END)?.length ?? 0;
  if (sentences === 0) return 'there is no definition: write one to three sentences under the head';
  if (sentences > MOST_SENTENCES) return `the definition has ${sentences} sentences: write one to three`;
  if (/\n\s*\n/.test(definition)) return 'the definition has several paragraphs: write one';
  return MARKUP.test(definition) ? 'the definition is shown as it is written: leave out Markdown and tags' : undefined;
}

/** The line of the first text; the head's last where there is none. */
const lineOf = (body: string): number => body.slice(0, Math.max(body.search(/\S/), 0)).split('\n').length;
