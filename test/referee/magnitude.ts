/**
 * How large the amounts are that a cell is made of: its tree with every difference taken as a sum, and the same of the cells below.
 * What a cell is less than this, it lost to amounts that cancel, and with it as many digits.
 */
import { Decimal, decimal } from '#model/decimal.ts';
import type { Table } from '#model/economics/table.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import type { Tree } from '#model/formula/tree.ts';
import { isDefined } from '#model/formula/value.ts';

const ZERO = new Decimal(0);

/** @returns for a cell of the table; 0 for one that is not defined */
export function magnitudesOf({ cells, value }: Table): (id: string) => Decimal {
  const known = new Map<string, Decimal>();
  const sizeOf = (tree: Tree): Decimal => {
    const worth = evaluate(tree, value);
    return isDefined(worth) ? worth.abs() : ZERO;
  };
  const ofCell = (id: string): Decimal => {
    const { tree, text = '0' } = cells.get(id) ?? {};
    const made = known.get(id) ?? (tree ? ofTree(tree) : decimal(text).abs());
    known.set(id, made);
    return made;
  };
  const ofTree = (tree: Tree): Decimal => {
    switch (tree.kind) {
      case 'name':
        return ofCell(tree.name);
      case 'negate':
        return ofTree(tree.of);
      case 'choice':
        return ofTree(holds(tree.test, value) === true ? tree.yes : tree.no);
      case 'call': {
        if (tree.callee !== 'min' && tree.callee !== 'max') return sizeOf(tree);
        return Decimal.max(...tree.inputs.map(ofTree));
      }
      case 'arithmetic': {
        const [left, right] = [ofTree(tree.left), ofTree(tree.right)];
        if (tree.operator === '+' || tree.operator === '-') return left.plus(right);
        if (tree.operator === '*') return left.times(right);
        const below = sizeOf(tree.right);
        return tree.operator === '/' && !below.isZero() ? left.div(below).times(right.div(below)) : sizeOf(tree);
      }
      case 'number':
      case 'comparison':
        return sizeOf(tree);
      default:
        return tree satisfies never;
    }
  };
  return ofCell;
}
