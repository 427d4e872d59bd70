/** The unit that a formula comes out in, or the part of it whose units do not fit. */
import { printFormula } from './print.ts';
import type { Tree } from './tree.ts';
import { ANY_UNIT, DIMENSIONLESS, powerUnit, sameUnit, timesUnit, unitText, type Unit } from './unit.ts';

/** The unit of a name; `undefined` when there is no such name. */
export type UnitOfName = (name: string) => Unit | undefined;

/** The unit of an amount, or "truth" for a comparison; or what is wrong in plain words, with the part and both units. */
export type UnitFound = { ok: true; unit: Unit | 'truth' } | { ok: false; message: string };

/** Thrown inside this file and caught at its one door. */
class Mismatch extends Error {}

/** Finds a tree's unit. A literal 0 takes whatever unit its place asks for; on its own it has `ANY_UNIT`. */
export function unitOfTree(tree: Tree, unitOfName: UnitOfName): UnitFound {
  try {
    return { ok: true, unit: unitOf(tree, unitOfName) };
  } catch (error) {
    if (error instanceof Mismatch) return { ok: false, message: error.message };
    throw error;
  }
}

function unitOf(tree: Tree, names: UnitOfName): Unit | 'truth' {
  switch (tree.kind) {
    case 'number':
      return Number(tree.text) === 0 ? ANY_UNIT : DIMENSIONLESS;
    case 'name':
      return names(tree.name) ?? fail(`unknown name \`${tree.name}\``);
    case 'negate':
      return amount(tree.of, names);
    case 'arithmetic':
      return arithmetic(tree, names);
    case 'comparison':
      common(tree, [tree.left, tree.right], names, 'compares');
      return 'truth';
    case 'choice':
      return choice(tree, names);
    case 'call':
      return call(tree, names);
    default:
      return tree satisfies never;
  }
}

function fail(message: string): never {
  throw new Mismatch(message);
}

function amount(tree: Tree, names: UnitOfName): Unit {
  const unit = unitOf(tree, names);
  return unit === 'truth' ? fail(`\`${printFormula(tree)}\` is true or false, not an amount`) : unit;
}

/** The one unit of several parts; literal zeros fit in with the rest. */
function common(whole: Tree, parts: Tree[], names: UnitOfName, does: string): Unit {
  let shared: Unit = ANY_UNIT;
  for (const part of parts) {
    const unit = amount(part, names);
    if (!sameUnit(shared, unit))
      fail(`\`${printFormula(whole)}\` ${does} ${unitText(shared)} and ${unitText(unit)}, which are not the same unit`);
    if (shared === ANY_UNIT) shared = unit;
  }
  return shared;
}

function arithmetic(tree: Tree & { kind: 'arithmetic' }, names: UnitOfName): Unit {
  const { operator, left, right } = tree;
  switch (operator) {
    case '+':
      return common(tree, [left, right], names, 'adds');
    case '-':
      return common(tree, [left, right], names, 'subtracts');
    case '*':
      return timesUnit(amount(left, names), amount(right, names));
    case '/':
      return timesUnit(amount(left, names), powerUnit(amount(right, names), -1));
    case '^':
      return power(tree, names);
    default:
      return operator satisfies never;
  }
}

function power(tree: Tree & { kind: 'arithmetic' }, names: UnitOfName): Unit {
  const base = amount(tree.left, names);
  bare(tree, tree.right, names, 'an exponent');
  if (sameUnit(base, DIMENSIONLESS)) return DIMENSIONLESS;
  const exponent = wholeLiteral(tree.right);
  return exponent === undefined
    ? fail(
        `\`${printFormula(tree)}\` raises ${unitText(base)} to a power; a quantity with a unit takes a whole number written out, such as ^2`,
      )
    : powerUnit(base, exponent);
}

function wholeLiteral(tree: Tree): number | undefined {
  if (tree.kind === 'negate') {
    const opposite = wholeLiteral(tree.of);
    return opposite === undefined ? undefined : -opposite;
  }
  return tree.kind === 'number' && /^\d{1,2}$/.test(tree.text) ? Number(tree.text) : undefined;
}

function bare(whole: Tree, part: Tree, names: UnitOfName, role: string): void {
  const unit = amount(part, names);
  if (!sameUnit(unit, DIMENSIONLESS))
    fail(
      `\`${printFormula(whole)}\` has ${role}, \`${printFormula(part)}\`, in ${unitText(unit)}; it has to be ratio, a bare number`,
    );
}

function choice(tree: Tree & { kind: 'choice' }, names: UnitOfName): Unit | 'truth' {
  if (unitOf(tree.test, names) !== 'truth')
    fail(`\`${printFormula(tree.test)}\` stands before \`?\` and is an amount, not a comparison`);
  if (unitOf(tree.yes, names) !== 'truth') return common(tree, [tree.yes, tree.no], names, 'chooses between');
  return unitOf(tree.no, names) === 'truth'
    ? 'truth'
    : fail(`\`${printFormula(tree)}\` chooses between a comparison and an amount`);
}

function call(tree: Tree & { kind: 'call' }, names: UnitOfName): Unit {
  const [first, second, third] = tree.inputs as [Tree, Tree, Tree];
  switch (tree.callee) {
    case 'min':
    case 'max':
      return common(tree, tree.inputs, names, 'picks among');
    case 'ceil':
    case 'floor':
      return amount(first, names);
    case 'round':
      if (second) bare(tree, second, names, 'a number of digits');
      return amount(first, names);
    case 'capped_mean':
      bare(tree, second, names, 'a spread');
      return common(tree, [first, third], names, 'caps');
    case 'share_above':
      bare(tree, second, names, 'a spread');
      common(tree, [first, third], names, 'compares');
      return DIMENSIONLESS;
    default:
      return tree.callee satisfies never;
  }
}
