import ts from 'typescript';
import { scriptOf } from './imports.ts';

const NAMES = new Set(['document', 'window', 'navigator']);

/** Which of the browser's own objects a file's code names; something else of the same name that it declares is none. */
export function browserObjectsIn(file: string): string[] {
  const kind = file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const named = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NAMES.has(node.text)) {
      const { parent } = node;
      if (
        (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) &&
        parent.name === node
      )
        declared.add(node.text);
      else if (!isName(node, parent)) named.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module', scriptOf(file), ts.ScriptTarget.Latest, true, kind));
  return [...named].filter((name) => !declared.has(name));
}

/** Whether it only names a property: `page.document`, `{ document: … }`. */
function isName(node: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
      parent.name === node)
  );
}
