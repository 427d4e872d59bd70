/** Spelling and grammar of everything readers meet, by harper (writewithharper.com), in American English. */
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { ContentFolder } from '../folder.ts';
import type { ContentProblem } from '../problem.ts';
import { passagesIn } from './passages.ts';

const FOLDERS = ['essays', 'arguments', 'terms', 'decisions', 'corrections', 'cases'];
const FILES = ['front.yaml', 'questions.yaml', 'reproductions.yaml'];

/** What is a fault. Its other kinds are taste: the Oxford comma, the length of a sentence, how compounds are joined. */
const FAULTS = new Set([
  'Spelling',
  'Typo',
  'Grammar',
  'Agreement',
  'Repetition',
  'Usage',
  'Eggcorn',
  'Malapropism',
  'Nonstandard',
  'BoundaryError',
]);

export interface Allowed {
  /** Names and terms of the trade. */
  words: readonly string[];
  /** "Agreement: a rent", or "Grammar: is in essays/the-heavy-user.mdx": what the tool takes for a fault and is right as it stands, anywhere or there. */
  right: readonly string[];
}

/** @returns what is wrong, and what is allowed and never met */
export async function checkWords(
  content: ContentFolder,
  { words, right }: Allowed,
): Promise<{ problems: ContentProblem[]; unused: string[] }> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await linter.setup();
  await linter.importWords(words.flatMap((word) => [word, `${word}'s`]));
  const met = new Set<string>();
  const problems: ContentProblem[] = [];
  let all = '';
  const inFolders = FOLDERS.flatMap((folder) => content.files(folder).map((name) => `${folder}/${name}`));
  for (const path of [...inFolders, ...FILES.filter((file) => content.has(file))].filter((name) =>
    /\.(?:mdx?|yaml)$/.test(name),
  )) {
    const passages = passagesIn(content.text(path), path);
    const text = passages.map((passage) => passage.text).join('\n\n');
    all += `${text}\n`;
    for (const lint of await linter.lint(text, { language: 'plaintext' })) {
      if (!FAULTS.has(lint.lint_kind())) continue;
      const name = `${lint.lint_kind()}: ${lint.get_problem_text().trim()}`;
      const here = `${name} in ${path}`;
      for (const one of [name, here]) met.add(one);
      if (right.includes(name) || right.includes(here)) continue;
      const passage = passages[text.slice(0, lint.span().start).split('\n\n').length - 1];
      problems.push({
        file: content.shown(path),
        line: passage?.line ?? 1,
        column: 1,
        message: `${name}. ${lint.message()}`,
      });
    }
  }
  const unused = [
    ...right.filter((name) => !met.has(name)),
    ...words.filter((word) => !new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(all)),
  ];
  return { problems, unused };
}
