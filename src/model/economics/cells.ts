/**
 * A case as one graph of named cells, each an input, a constant or a formula tree over other cells. Every figure that is a
 * formula lives here, so that one tree is evaluated, compiled, printed and solved alike.
 */
import { arithmetic, name, namesIn, number, replaceNames, type Tree } from '#model/formula/tree.ts';
import { chargePerUnit, outlayToRecover, policyFor } from './amortization.ts';
import { behaviorOf } from './boundary.ts';
import type { CaseDefinition, CaseState, LineDefinition } from './definition.ts';
import { FIGURE_TERMS, figureUnit } from './figure-terms.ts';
import { inputValue } from './input-value.ts';
import { lineCell } from './line-cell.ts';
import type { Behavior, FigureName } from './words.ts';

export interface Cell {
  id: string;
  label: string;
  /** Unit expression. */
  unit: string;
  /** Absent for an input or a constant that is a plain number. */
  tree?: Tree;
  /** Plain decimal text of an input or a constant. */
  text?: string;
  kind: 'input' | 'constant' | 'formula' | 'line' | 'figure' | 'step';
}

export type Cells = Map<string, Cell>;

/** Left to right sum; an empty sum is 0. */
function sumOf(ids: readonly string[]): Tree {
  const [first, ...rest] = ids;
  if (first === undefined) return number('0');
  return rest.reduce<Tree>((sum, id) => arithmetic(sum, '+', name(id)), name(first));
}

/** USD per unit at the volume in force. */
function amountPerUnit(line: LineDefinition, state: Pick<CaseState, 'policy'>): Tree {
  if (line.build !== undefined) return chargePerUnit(line.build, policyFor(line.build, state.policy));
  if (line.amount === undefined) throw new RangeError(`line ${line.id} has neither an amount nor an outlay`);
  return line.per === 'month' ? arithmetic(line.amount, '/', name('q')) : line.amount;
}

const shapes = new WeakMap<CaseDefinition, Map<string, Cells>>();
const shapeByCells = new WeakMap<Cells, Cells>();

/** Boundaries of a page that are kept at hand; a reader who tries more starts anew. */
const MAX_SHAPES = 64;

/**
 * The cells of a case under a boundary, a policy and chosen behaviors. Input values come from `state`; an input that is not
 * in it follows its default. Figures that are not formulas (break-even and what follows from it) are in `evaluation.ts`.
 */
export function cellsOf(definition: CaseDefinition, state: CaseState): Cells {
  const shape = shapeOf(definition, state);
  const cells: Cells = new Map(shape);
  for (const { id } of definition.inputs) {
    const text = inputValue(definition, state, id);
    if (text !== undefined) cells.set(id, { ...(shape.get(id) as Cell), text });
  }
  shapeByCells.set(cells, shape);
  return cells;
}

/**
 * What cells have in common with all others of their case, boundary, policy and behaviors: the trees, whatever the inputs are set to. What
 * is compiled from trees is compiled once for a shape.
 */
export const shapeOfCells = (cells: Cells): Cells => shapeByCells.get(cells) ?? cells;

const keys = new WeakMap<object, string>();

/** Of a boundary or of behaviors: the same object from state to state for as long as only inputs move. */
function keyOf(part: CaseState['boundary'] | CaseState['behaviors']): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  const key = JSON.stringify(Array.isArray(part) ? part : Object.entries(part).sort());
  keys.set(part, key);
  return key;
}

/** The cells of a shape, with some inputs of that shape: only their trees, labels and units are of use. */
export function shapeOf(definition: CaseDefinition, state: CaseState): Cells {
  const known = shapes.get(definition) ?? new Map<string, Cells>();
  shapes.set(definition, known);
  const following = definition.inputs.flatMap(({ id, follows }) =>
    follows && inputValue(definition, state, id) === undefined ? [id] : [],
  );
  const key = `${keyOf(state.boundary)}${state.policy}${keyOf(state.behaviors)}${following.join()}`;
  const there = known.get(key);
  if (there) return there;
  if (known.size >= MAX_SHAPES) known.clear();
  const made = shapedCells(definition, state);
  known.set(key, made);
  return made;
}

function shapedCells(definition: CaseDefinition, state: CaseState): Cells {
  const cells: Cells = new Map();
  const { symbol } = definition.unit;
  const add = (cell: Cell) => cells.set(cell.id, cell);
  const addFigure = (id: FigureName, tree: Tree) =>
    add({ id, label: FIGURE_TERMS[id].label, unit: figureUnit(id, symbol), tree, kind: 'figure' });

  for (const input of definition.inputs) {
    const text = inputValue(definition, state, input.id);
    add({
      id: input.id,
      label: input.label,
      unit: input.unit,
      kind: 'input',
      ...(text === undefined ? { tree: followed(input) } : { text }),
    });
  }
  for (const constant of definition.constants) {
    add({ id: constant.id, label: constant.label, unit: constant.unit, text: constant.value, kind: 'constant' });
  }
  for (const formula of definition.formulas) {
    add({ id: formula.id, label: formula.label, unit: formula.unit, tree: formula.tree, kind: 'formula' });
  }
  add({ id: 'one_more', label: 'One more unit a month', unit: `${symbol}/month`, text: '1', kind: 'constant' });
  add({
    id: 'volume',
    label: definition.volume.label,
    unit: `${symbol}/month`,
    tree: definition.volume.tree,
    kind: 'step',
  });
  addFigure('q', name('volume'));
  addFigure('price', definition.price);
  for (const line of definition.lines) {
    add({
      id: lineCell(line.id),
      label: line.label,
      unit: `USD/${symbol}`,
      tree: amountPerUnit(line, state),
      kind: 'line',
    });
  }

  const having = (behavior: Behavior) =>
    definition.lines.filter((line) => !line.financing && behaviorOf(line, state.behaviors) === behavior);
  const ids = (lines: LineDefinition[]) => lines.map((line) => lineCell(line.id));
  const q = name('q');

  addFigure('unit_cost', sumOf(ids(having('unit'))));
  addFigure('step_cost', sumOf(ids(having('step'))));
  addFigure('idle_cost', sumOf(ids(definition.lines.filter((line) => line.idle))));
  addFigure('build_cost', sumOf(ids(having('build'))));
  addFigure('customer_cost', sumOf(ids(having('customer'))));
  addFigure('period_cost', sumOf(ids(having('period'))));
  addFigure('contribution', arithmetic(name('price'), '-', name('unit_cost')));
  addFigure('contribution_ratio', arithmetic(name('contribution'), '/', name('price')));
  addFigure('marginal_cost', marginalCost([...having('unit'), ...having('step')], cells));
  addFigure('cost', sumOf(state.boundary.map(lineCell)));
  add({
    id: 'cost_ratio',
    label: 'Cost as a share of price',
    unit: 'ratio',
    tree: arithmetic(name('cost'), '/', name('price')),
    kind: 'step',
  });
  addFigure('margin', arithmetic(name('price'), '-', name('cost')));
  addFigure('margin_ratio', arithmetic(name('margin'), '/', name('price')));
  addFigure('markup_on_cost', arithmetic(name('margin'), '/', name('cost')));
  addFigure('operating_leverage', arithmetic(name('contribution'), '/', name('margin')));

  const outlays = definition.lines.flatMap((line) =>
    line.build ? [outlayToRecover(line.build, policyFor(line.build, state.policy))] : [],
  );
  if (outlays.length > 0) {
    const total = outlays.reduce((sum, outlay) => arithmetic(sum, '+', outlay));
    add({ id: 'outlay', label: 'Outlay to recover', unit: 'USD', tree: total, kind: 'step' });
    addFigure('recovery_units', arithmetic(name('outlay'), '/', name('contribution')));
    const standing = [...having('step'), ...having('customer'), ...having('period')].filter((line) =>
      state.boundary.includes(line.id),
    );
    const cover = arithmetic(arithmetic(name('contribution'), '-', sumOf(ids(standing))), '*', q);
    add({
      id: 'monthly_cover',
      label: 'Left each month towards the outlay',
      unit: 'USD/month',
      tree: cover,
      kind: 'step',
    });
    addFigure('payback_months', arithmetic(name('outlay'), '/', name('monthly_cover')));
  }
  if (definition.customer) {
    const perMonth = arithmetic(name('contribution'), '*', definition.customer.unitsPerMonth);
    addFigure('ltv', arithmetic(perMonth, '/', definition.customer.churn));
    add({
      id: 'customer_outlay',
      label: 'Spent on winning a customer',
      unit: 'USD',
      tree: definition.customer.acquisition,
      kind: 'step',
    });
    addFigure('cac_payback_months', arithmetic(name('customer_outlay'), '/', perMonth));
  }
  return cells;
}

function followed(input: CaseDefinition['inputs'][number]): Tree {
  if (input.follows === undefined)
    throw new RangeError(`input ${input.id} has neither a default nor a formula to follow`);
  return input.follows;
}

/** Total of unit and step lines at q + 1, less the total at q. A line that does not depend on q adds its amount. */
function marginalCost(lines: LineDefinition[], cells: Cells): Tree {
  const q = name('q');
  const next = arithmetic(q, '+', name('one_more'));
  const parts = lines.map((line): Tree => {
    const id = lineCell(line.id);
    const inlined = inlineWhatMoves(name(id), cells, 'q');
    if (inlined === undefined) return name(id);
    const total = line.per === 'month' && line.amount ? inlineOrSame(line.amount, cells) : arithmetic(inlined, '*', q);
    const after = replaceNames(total, (part) => (part === 'q' ? next : undefined));
    return arithmetic(arithmetic(after, '-', total), '/', name('one_more'));
  });
  const [first, ...rest] = parts;
  return first === undefined ? number('0') : rest.reduce((sum, part) => arithmetic(sum, '+', part), first);
}

const inlineOrSame = (tree: Tree, cells: Cells): Tree => inlineWhatMoves(tree, cells, 'q') ?? tree;

/** The tree with every cell that depends on `mover` written out down to it; `undefined` when nothing in it does. */
export function inlineWhatMoves(
  tree: Tree,
  cells: Cells,
  mover: string,
  above: readonly string[] = [],
): Tree | undefined {
  let moves = false;
  const written = replaceNames(tree, (id) => {
    if (id === mover) {
      moves = true;
      return undefined;
    }
    // A circle is the compiler's to report; here it only must end.
    const inner = above.includes(id) ? undefined : cells.get(id)?.tree;
    if (inner === undefined || namesIn(inner).size === 0) return undefined;
    const inlined = inlineWhatMoves(inner, cells, mover, [...above, id]);
    if (inlined === undefined) return undefined;
    moves = true;
    return inlined;
  });
  return moves ? written : undefined;
}
