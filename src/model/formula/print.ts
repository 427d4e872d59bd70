/** A tree written out: for a reader, with labels or numbers in place of names; or as the text of a formula, which parses to the same tree. */
import type { ArithmeticOperator, ComparisonOperator, FunctionName, Tree } from './tree.ts';

/** How names and numbers are written, such as a label for a name, or its value. */
export interface PrintWords {
  name(id: string): string;
  number(text: string): string;
}

interface Style extends PrintWords {
  /** Parentheses around everything that is not a number, name or call. */
  full?: boolean;
  negative: string;
  signs: Partial<Record<ArithmeticOperator | ComparisonOperator, string>>;
  functions: Partial<Record<FunctionName, string>>;
  choice(test: string, yes: string, no: string): string;
}

const READABLE = {
  negative: '−',
  signs: { '-': '−', '*': '×', '/': '÷', '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' },
  functions: { ceil: 'round up', floor: 'round down', capped_mean: 'capped mean', share_above: 'share above' },
  choice: (test, yes, no) => `${yes} if ${test}, otherwise ${no}`,
} satisfies Partial<Style>;

const AS_WRITTEN: Style = {
  name: (id) => id,
  number: (text) => text,
  negative: '-',
  signs: {},
  functions: {},
  choice: (test, yes, no) => `${test} ? ${yes} : ${no}`,
};

/** For a reader: minimal parentheses and the signs of a textbook, as in "Price − (Rent + Wages) ÷ Seats". */
export function printTree(tree: Tree, words: PrintWords): string {
  return write(tree, { ...READABLE, ...words });
}

/** As an author would write it: ASCII, minimal parentheses. Parses to the same tree. */
export function printFormula(tree: Tree): string {
  return write(tree, AS_WRITTEN);
}

/** ASCII with every operation in parentheses, so that no order of operations need be known. Parses to the same tree. */
export function printPlain(tree: Tree): string {
  return write(tree, { ...AS_WRITTEN, full: true });
}

/** How tightly a node holds together; one that holds less than its place asks for is put in parentheses. */
const [CHOICE, COMPARISON, SUM, PRODUCT, NEGATIVE, POWER, ATOM] = [0, 1, 2, 3, 4, 5, 6];

function tightness(tree: Tree): number {
  switch (tree.kind) {
    case 'choice':
      return CHOICE;
    case 'comparison':
      return COMPARISON;
    case 'negate':
      return NEGATIVE;
    case 'arithmetic':
      return tree.operator === '^' ? POWER : tree.operator === '*' || tree.operator === '/' ? PRODUCT : SUM;
    default:
      return ATOM;
  }
}

/** @param least the tightness that this place asks for */
function part(tree: Tree, style: Style, least: number): string {
  const text = write(tree, style);
  const loose = style.full ? tightness(tree) < ATOM : tightness(tree) < least;
  // A name replaced by a negative value reads as a sign of its own.
  return loose || (tree.kind === 'name' && least > CHOICE && /^[-−]/.test(text)) ? `(${text})` : text;
}

function write(tree: Tree, style: Style): string {
  switch (tree.kind) {
    case 'number':
      return style.number(tree.text);
    case 'name':
      return style.name(tree.name);
    case 'negate':
      return style.negative + part(tree.of, style, ATOM);
    case 'comparison':
      return `${part(tree.left, style, SUM)} ${style.signs[tree.operator] ?? tree.operator} ${part(tree.right, style, SUM)}`;
    case 'choice':
      return style.choice(
        part(tree.test, style, COMPARISON),
        part(tree.yes, style, COMPARISON),
        part(tree.no, style, CHOICE),
      );
    case 'call':
      return `${style.functions[tree.callee] ?? tree.callee}(${tree.inputs.map((input) => part(input, style, CHOICE)).join(', ')})`;
    case 'arithmetic': {
      const own = tightness(tree);
      if (own === POWER) return `${part(tree.left, style, ATOM)}^${part(tree.right, style, POWER)}`;
      // Equal tightness on the right needs parentheses, as in a - (b - c), and so does a minus, as in a - (-b).
      return `${part(tree.left, style, own)} ${style.signs[tree.operator] ?? tree.operator} ${part(tree.right, style, tree.right.kind === 'negate' ? ATOM : own + 1)}`;
    }
    default:
      return tree satisfies never;
  }
}
