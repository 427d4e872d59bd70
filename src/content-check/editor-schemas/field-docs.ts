/** What each field of content is for, from the docstrings in `src/schema`, so that an editor can say it where the field is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Docstrings by the name of the field; empty for a field that has none. */
type Docs = ReadonlyMap<string, string>;

const keyOf = (names: Iterable<string>): string => [...names].sort().join(' ');

/**
 * A map in the content is known by which fields it may have, since a Zod schema does not know the variable it was written as.
 * @param folder of schemas
 * @returns the docstrings of the fields of a map, given all their names
 */
export function fieldDocs(folder: string): (names: readonly string[]) => Docs {
  const literals = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => literalsIn(readFileSync(join(folder, file), 'utf8')));
  const named = new Map(literals.flatMap((literal) => (literal.name === undefined ? [] : [[literal.name, literal]])));
  const byNames = new Map<string, Docs>();
  for (const { own, spreads } of literals) {
    const all = new Map([...spreads.flatMap((name) => [...(named.get(name)?.own ?? [])]), ...own]);
    if ([...all.values()].some((doc) => doc !== '') && !byNames.has(keyOf(all.keys())))
      byNames.set(keyOf(all.keys()), all);
  }
  return (names) => byNames.get(keyOf(names)) ?? new Map<string, string>();
}

interface Literal {
  /** The constant it is the value of. */
  name?: string;
  own: Docs;
  /** Constants that are spread into it. */
  spreads: string[];
}

function literalsIn(text: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node, name?: string): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const { initializer } = node;
      const value = initializer && ts.isSatisfiesExpression(initializer) ? initializer.expression : initializer;
      if (value) visit(value, node.name.text);
      return;
    }
    if (ts.isObjectLiteralExpression(node)) found.push({ ...(name !== undefined && { name }), ...literal(node) });
    ts.forEachChild(node, (child) => visit(child));
  };
  visit(ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function literal(node: ts.ObjectLiteralExpression): Omit<Literal, 'name'> {
  const own = new Map<string, string>();
  const spreads: string[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) spreads.push(property.expression.text);
    else if (property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)))
      own.set(property.name.text, docOf(property));
  }
  return { own, spreads };
}

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
