/**
 * The tree a formula is parsed into, once, at build. It is plain data, so that the same tree can be sent to the browser,
 * evaluated exactly, compiled to floats, unit-checked, printed, solved and (later) written as a spreadsheet formula.
 */

export const ARITHMETIC = ['+', '-', '*', '/', '^'] as const;
export const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
/** The fixed list of functions a formula may call. `capped_mean(mean, spread, cap)` is the mean of min(X, cap) for a lognormal X, `share_above(mean, spread, level)` the chance of X > level. */
export const FUNCTIONS = ['min', 'max', 'ceil', 'floor', 'round', 'capped_mean', 'share_above'] as const;

export type ArithmeticOperator = (typeof ARITHMETIC)[number];
export type ComparisonOperator = (typeof COMPARISONS)[number];
export type FunctionName = (typeof FUNCTIONS)[number];

export type Tree =
  /** A number as written: plain decimal digits, never negative (a minus is a node of its own). */
  | { kind: 'number'; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'negate'; of: Tree }
  | { kind: 'arithmetic'; operator: ArithmeticOperator; left: Tree; right: Tree }
  | { kind: 'comparison'; operator: ComparisonOperator; left: Tree; right: Tree }
  | { kind: 'choice'; test: Tree; yes: Tree; no: Tree }
  | { kind: 'call'; callee: FunctionName; inputs: Tree[] };

export const number = (text: string): Tree => ({ kind: 'number', text });
export const name = (id: string): Tree => ({ kind: 'name', name: id });
export const arithmetic = (left: Tree, operator: ArithmeticOperator, right: Tree): Tree => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});

/** The trees directly below a node, left to right. */
function children(tree: Tree): Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return [tree.of];
    case 'arithmetic':
    case 'comparison':
      return [tree.left, tree.right];
    case 'choice':
      return [tree.test, tree.yes, tree.no];
    case 'call':
      return tree.inputs;
    default:
      return tree satisfies never;
  }
}

/** Every name a tree refers to, in order of first appearance. */
export function namesIn(tree: Tree, found: Set<string> = new Set()): Set<string> {
  if (tree.kind === 'name') found.add(tree.name);
  for (const child of children(tree)) namesIn(child, found);
  return found;
}

/** The same tree with every name replaced by what `replace` gives for it (`undefined` keeps the name). */
export function replaceNames(tree: Tree, replace: (id: string) => Tree | undefined): Tree {
  const within = (part: Tree) => replaceNames(part, replace);
  switch (tree.kind) {
    case 'number':
      return tree;
    case 'name':
      return replace(tree.name) ?? tree;
    case 'negate':
      return { kind: 'negate', of: within(tree.of) };
    case 'arithmetic':
    case 'comparison':
      return { ...tree, left: within(tree.left), right: within(tree.right) };
    case 'choice':
      return { kind: 'choice', test: within(tree.test), yes: within(tree.yes), no: within(tree.no) };
    case 'call':
      return { ...tree, inputs: tree.inputs.map(within) };
    default:
      return tree satisfies never;
  }
}
