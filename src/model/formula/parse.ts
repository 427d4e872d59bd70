/**
 * A formula's text read into a tree, with jsep. What jsep reads and we do not have is refused, in words that say what to write.
 * Runs at build, and where a reader edits a formula; pages that only show figures do not load it.
 */
import jsep from 'jsep';
import { checkGrammar } from './grammar.ts';
import { didYouMean } from './nearest.ts';
import { Refused, tokensOf } from './tokens.ts';
import {
  ARITHMETIC,
  COMPARISONS,
  FUNCTIONS,
  type ArithmeticOperator,
  type ComparisonOperator,
  type FunctionName,
  type Tree,
} from './tree.ts';

/** Longer formulas are refused: a page could not show one. In characters. */
export const MAXIMUM_LENGTH = 2000;

/** A formula read, or what is wrong with it in plain words. */
export type Parsed = { ok: true; tree: Tree } | { ok: false; message: string };

/** How many values each function takes, least and most. */
const ARITY: Record<FunctionName, [least: number, most: number]> = {
  min: [2, Infinity],
  max: [2, Infinity],
  ceil: [1, 1],
  floor: [1, 1],
  round: [1, 2],
  capped_mean: [3, 3],
  share_above: [3, 3],
};

const PRECEDENCE: Record<ArithmeticOperator, number> = { '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 };

jsep.removeAllLiterals();
jsep.removeAllUnaryOps();
jsep.addUnaryOp('-');
jsep.removeAllBinaryOps();
for (const operator of COMPARISONS) jsep.addBinaryOp(operator, 1);
for (const operator of ARITHMETIC) jsep.addBinaryOp(operator, PRECEDENCE[operator], operator === '^');

/** Reads a formula. Units and names are not checked here: see `unitOfTree`. */
export function parseFormula(text: string): Parsed {
  try {
    if (text.length > MAXIMUM_LENGTH)
      throw new Refused(
        `the formula is ${text.length} characters long; the most is ${MAXIMUM_LENGTH}. Give a part of it a name of its own`,
      );
    checkGrammar(tokensOf(text));
    return { ok: true, tree: treeOf(jsep(text) as jsep.CoreExpression) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: error.message };
    return {
      ok: false,
      message: `the formula cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`,
    };
  }
}

function treeOf(node: jsep.CoreExpression): Tree {
  switch (node.type) {
    case 'Literal':
      return { kind: 'number', text: node.raw };
    case 'Identifier':
      return { kind: 'name', name: node.name };
    case 'UnaryExpression':
      return { kind: 'negate', of: amount(node.argument) };
    case 'BinaryExpression':
      return binary(node);
    case 'ConditionalExpression':
      return choice(node);
    case 'CallExpression':
      return call(node);
    default:
      throw new Refused(
        `\`${node.type === 'ThisExpression' ? 'this' : node.type}\` cannot stand in a formula; write numbers, names and + - * / ^ ( )`,
      );
  }
}

/** A part that must be an amount: a comparison is only a test, before a `?` or on its own. */
function amount(node: jsep.Expression): Tree {
  const tree = treeOf(node as jsep.CoreExpression);
  if (isTest(tree))
    throw new Refused(
      'a comparison is true or false, not an amount: it cannot be compared again or reckoned with; write it before `?`, as in `a < b ? x : y`',
    );
  return tree;
}

const isTest = (tree: Tree): boolean => tree.kind === 'comparison' || (tree.kind === 'choice' && isTest(tree.yes));

function binary(node: jsep.BinaryExpression): Tree {
  const [left, right] = [amount(node.left), amount(node.right)];
  const comparison = COMPARISONS.find((operator) => operator === node.operator);
  if (comparison) return { kind: 'comparison', operator: comparison satisfies ComparisonOperator, left, right };
  return { kind: 'arithmetic', operator: node.operator as ArithmeticOperator, left, right };
}

function choice(node: jsep.ConditionalExpression): Tree {
  const [test, yes, no] = [node.test, node.consequent, node.alternate].map((part) =>
    treeOf(part as jsep.CoreExpression),
  ) as [Tree, Tree, Tree];
  if (!isTest(test)) throw new Refused('before `?` stands a comparison; write `x != 0 ? ...` for "x is not zero"');
  if (isTest(yes) !== isTest(no)) throw new Refused('a choice gives two amounts or two comparisons, not one of each');
  return { kind: 'choice', test, yes, no };
}

function call(node: jsep.CallExpression): Tree {
  const written = (node.callee as jsep.Identifier).name;
  const callee = FUNCTIONS.find((name) => name === written);
  if (callee === undefined)
    throw new Refused(
      `unknown function \`${written}\`${didYouMean(written, FUNCTIONS) || `; there are ${FUNCTIONS.join(', ')}. To multiply, write \`*\``}`,
    );
  const [least, most] = ARITY[callee];
  const count = node.arguments.length;
  if (count < least || count > most) {
    const range = least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} or ${most}`;
    throw new Refused(`\`${callee}\` takes ${range} ${range === '1' ? 'value' : 'values'}, not ${count}`);
  }
  return { kind: 'call', callee, inputs: node.arguments.map(amount) };
}
