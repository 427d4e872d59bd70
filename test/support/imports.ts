import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** Path from the root of the file that imports. */
  from: string;
  /** Path from the root for our own files, else the specifier: "preact/hooks", "node:fs", "astro:content". */
  to: string;
  ours: boolean;
  /** Gone once types are stripped: no code is loaded for it. */
  typeOnly: boolean;
  dynamic: boolean;
}

/** Paths from the root of every code file in `src` and `components`, with forward slashes, in order. */
export function sourceFiles(): string[] {
  return ['src', 'components']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file))
    .sort();
}

export function sourceText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The TypeScript of a file: for `.astro` its frontmatter and its scripts. */
export function scriptOf(file: string): string {
  const text = sourceText(file);
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1],
  );
  return [frontmatter, ...scripts].join('\n');
}

const aliases = Object.entries(
  (JSON.parse(sourceText('package.json')) as { imports: Record<string, string> }).imports,
).map(([name, path]) => ({ prefix: name.replace('*', ''), folder: path.replace('*', '') }));

function resolved(from: string, specifier: string): Pick<Import, 'to' | 'ours'> {
  const bare = specifier.replace(/\?.*$/, '');
  const alias = aliases.find(({ prefix }) => bare.startsWith(prefix));
  const path = alias
    ? join(alias.folder, bare.slice(alias.prefix.length))
    : bare.startsWith('.')
      ? join(dirname(from), bare)
      : undefined;
  return path === undefined ? { to: bare, ours: false } : { to: normalize(path).replaceAll('\\', '/'), ours: true };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    return (
      node.isTypeOnly ||
      (!!node.exportClause &&
        ts.isNamedExports(node.exportClause) &&
        node.exportClause.elements.every((one) => one.isTypeOnly))
    );
  }
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return (
    clause.isTypeOnly ||
    (!clause.name &&
      !!named &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every((one) => one.isTypeOnly))
  );
}

export interface ImportWords {
  specifier: string;
  typeOnly: boolean;
  dynamic: boolean;
}

/** Everything a module's text imports, in order: static, re-exported, dynamic, and in types. */
export function importsIn(text: string, kind: ts.ScriptKind): ImportWords[] {
  const found: ImportWords[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
      add(node.moduleSpecifier, isTypeOnly(node), false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module', text, ts.ScriptTarget.Latest, true, kind));
  return found;
}

/** Everything a file of ours imports. */
function importsOf(file: string): Import[] {
  return importsIn(scriptOf(file), file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX).map(
    ({ specifier, typeOnly, dynamic }) => ({
      from: file,
      ...resolved(file, specifier),
      typeOnly,
      dynamic,
    }),
  );
}

/** Every import of our code. */
export function allImports(): Import[] {
  return sourceFiles().flatMap(importsOf);
}

export function isThere(path: string): boolean {
  return existsSync(join(ROOT, path));
}
