import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { argumentIds } from '#src/content-check/arguments.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { checkEssays } from '#src/content-check/essays.ts';
import { contentFolder } from '#src/content-check/folder.ts';
import { showProblem } from '#src/content-check/problem.ts';
import { checkSourceRecords } from '#src/content-check/sources.ts';
import { termIds } from '#src/content-check/terms.ts';
import { MDX_WORDS } from '#schema/mdx-words.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (path: string) => readFileSync(pathOf(path), 'utf8');

/** Components by the words they are handed to essays as. Astro's own files are read and not run. */
const handed = [...textOf('components/essays/mdx-components.ts').matchAll(/^import (\w+) from '(.+\.astro)';$/gm)].map(
  ([, word = '', file = '']) => ({ word, file: file.replace(/^\.\//, 'components/essays/').replace(/^#/, '') }),
);
const components = handed.filter(({ word }) => /^[A-Z]/.test(word));

test('an essay is handed a component for each of its words, and for nothing else', () => {
  expect(components.map(({ word }) => word).sort()).toEqual(Object.keys(MDX_WORDS).sort());
  const list =
    /export const mdxComponents = \{([^}]*)\}/.exec(textOf('components/essays/mdx-components.ts'))?.[1] ?? '';
  expect(list.match(/\w+/g)?.sort()).toEqual(handed.map(({ word }) => word).sort());
});

describe('what is known of a word', () => {
  test.each(components)('$word has the attributes that its component takes', ({ word, file }) => {
    const props = /interface Props \{([^}]*)\}/.exec(textOf(file))?.[1] ?? '';
    const taken = [...props.matchAll(/^ {2}(\w+)(\??): string;$/gm)].map(([, name, optional]) => [
      name,
      optional === '',
    ]);
    const known = Object.entries(MDX_WORDS[word]?.attributes ?? {}).map(([name, { required }]) => [name, required]);
    expect(known).toEqual(taken);
  });

  test.each(components)('$word holds something where its component shows what it holds', ({ word, file }) => {
    expect(textOf(file).includes('<slot />')).toBe(MDX_WORDS[word]?.holds);
  });
});

describe('the example of', () => {
  const content = contentFolder(pathOf('content'), 'content');
  const { cases } = checkContent(pathOf('content'));
  const sources = checkSourceRecords(content).stated;
  const existing = { cases, sources, arguments: argumentIds(content), terms: termIds(content), decisions: [] };
  /** The notebooks that examples name, and the cases they are states of. */
  const NOTEBOOKS = {
    ds: 'metered-inference',
    mp: 'moviepass',
    gym: 'gym',
    host: 'open-weights-hosting',
    lab: 'model-generations',
  };
  const saidOf = (example: string) => {
    const named = Object.entries(NOTEBOOKS).filter(([id]) => id === 'ds' || new RegExp(`["\\s]${id}\\b`).test(example));
    const head = named.map(([id, one]) => `  ${id}: { case: ${one} }\n`).join('');
    const text = `---\ntitle: One\nsummary: One.\ndate: 2026-01-01\nnotebooks:\n${head}---\n\n${example}\n`;
    return checkEssays({ ...content, files: () => ['one.mdx'], text: () => text }, existing, new Set()).problems;
  };

  test.each(Object.entries(MDX_WORDS))('%s passes the content check, and is of it', (word, { example, meaning }) => {
    expect(saidOf(example).map(showProblem)).toEqual([]);
    expect(example.startsWith(`<${word}`)).toBe(true);
    expect(meaning).toMatch(/^[A-Z][^\n]*\.$/);
  });
});
