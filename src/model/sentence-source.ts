/** Reads the sentences of a case file: words with `{cell|style}` in them, chosen by tests. */
import type { CaseProblem, SentenceSource } from './case-source.ts';
import type { SentenceDefinition, SentencePart } from './economics/definition.ts';
import { FIGURES } from './economics/words.ts';
import { name, type Tree } from './formula/tree.ts';

type Path = CaseProblem['path'];
type Report = (path: Path, message: string) => void;
interface Names {
  formula(text: string, path: Path, expected: 'truth', alsoKnown: readonly string[]): Tree;
  resolve(tree: Tree, path: Path, text: string, alsoKnown: readonly string[]): Tree;
}

const HOLE = /\{(-?)([a-z][a-z0-9_]*)(?:\|([a-z]+))?\}/g;

export function readSentence(id: string, sentence: SentenceSource, names: Names, report: Report): SentenceDefinition {
  const path: Path = ['sentences', id];
  const last = sentence.choose.length - 1;
  const choices = sentence.choose.map(({ if: test, say }, index) => {
    const at: Path = [...path, 'choose', index];
    if ((test === undefined) !== (index === last)) {
      report(
        at,
        index === last
          ? 'the last choice is said when no other is: leave out its `if`'
          : 'every choice but the last needs an `if`',
      );
    }
    return {
      parts: partsOf(say, [...at, 'say'], names),
      ...(test !== undefined && { test: names.formula(test, [...at, 'if'], 'truth', FIGURES) }),
    };
  });
  return {
    id,
    choices,
    ...(sentence.boundary && { boundary: sentence.boundary }),
    ...(sentence.policy && { policy: sentence.policy }),
  };
}

function partsOf(say: string, path: Path, names: Names): SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (const match of say.matchAll(HOLE)) {
    if (match.index > from) parts.push(say.slice(from, match.index));
    const [whole, minus, id = '', style] = match;
    const resolved = names.resolve(name(id), path, whole, FIGURES);
    const cell = resolved.kind === 'name' ? resolved.name : id;
    parts.push({ cell, ...(minus === '-' && { negated: true }), ...(style && { style }) });
    from = match.index + whole.length;
  }
  if (from < say.length) parts.push(say.slice(from));
  return parts;
}
