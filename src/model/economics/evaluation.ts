/** A case in a state, worked out: every figure exactly, under the reader's boundary or any other. */
import { Decimal } from '#model/decimal.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import { arithmetic, name, type Tree } from '#model/formula/tree.ts';
import { isDefined, notDefined, type Value } from '#model/formula/value.ts';
import { toFloat } from '#model/to-float.ts';
import { breakEvenBySearch, breakEvenOfForm } from './break-even.ts';
import { cellsOf, inlineWhatMoves, shapeOfCells, type Cells } from './cells.ts';
import { lineCell } from './line-cell.ts';
import type { CaseDefinition, CaseState } from './definition.ts';
import { fastFigure } from './fast-case.ts';
import { fastTableOf } from './fast-table.ts';
import { figureOf, undefinedFigure, type Figure } from './figure.ts';
import { GUARDS } from './guards.ts';
import { tableOf, type Table } from './table.ts';
import { stateOnBasis, type Basis } from './basis.ts';
import { timesQ, volumeForm } from './volume-form.ts';
import { FIGURES, type FigureName } from './words.ts';

export interface Evaluation {
  definition: CaseDefinition;
  state: CaseState;
  /** Whether it was worked out in floats, for a frame of a drag. */
  hurried: boolean;
  /** A standard figure, a formula of the case, an input, a line ("line.<id>") or a step of the working. */
  figure(id: string, under?: Basis): Figure;
  /** Whether a test of the case file holds; a test that is not defined does not hold. */
  holds(test: Tree, under?: Basis): boolean;
  /** Whether a quantity is defined and below a limit. */
  holdsBefore(quantity: Tree, limit: Decimal, under?: Basis): boolean;
  /** What a formula of the case gives: a lens's term. */
  work(tree: Tree, under?: Basis): Value;
  /** Cells and values under a boundary and policy, for the working and for curves. */
  table(under?: Basis): Table;
}

/**
 * Works a case out. Nothing is computed until asked for, and each thing once.
 * @param hurried in floats, which are within 1e-9 of the exact figures: only for what is shown while a hand moves
 */
export function evaluateCase(definition: CaseDefinition, state: CaseState, hurried = false): Evaluation {
  const tables = new Map<string, Table>();
  const figures = new Map<string, Figure>();
  const keyOf = ({ set, policy }: Basis) => `${set ?? ''}[${policy ?? ''}]`;

  const table = (under: Basis = {}): Table => {
    const key = keyOf(under);
    const known = tables.get(key);
    if (known) return known;
    const within = stateOnBasis(definition, state, under);
    const made = hurried ? fastTableOf(definition, within) : tableOf(cellsOf(definition, within));
    tables.set(key, made);
    return made;
  };

  const figure = (id: string, under: Basis = {}): Figure => {
    const key = `${keyOf(under)}${id}`;
    const known = figures.get(key);
    if (known) return known;
    const made = workOut(id, under);
    figures.set(key, made);
    return made;
  };

  const workOut = (id: string, under: Basis): Figure => {
    const notAsked = definition.notAsked[id];
    if (notAsked !== undefined) return { kind: 'not-asked', why: notAsked };
    const within = table(under);
    if (id === 'break_even_units') return breakEven(stateOnBasis(definition, state, under), within, hurried);
    if (id === 'margin_of_safety') return marginOfSafety(figure('break_even_units', under), within);
    if (!within.has(id)) return absent(id, definition);
    return refine(id, figureOf(within.value(id)), within);
  };

  return {
    definition,
    state,
    hurried,
    figure,
    table,
    work: (tree, under = {}) => evaluate(tree, (id) => table(under).value(id)),
    holds(test, under = {}) {
      const result = holds(test, (id) => valueOf(figure(id, under)));
      return result === true;
    },
    holdsBefore(quantity, limit, under = {}) {
      const value = evaluate(quantity, (id) => table(under).value(id));
      return isDefined(value) && value.lt(limit);
    },
  };
}

/** A figure as an operand: what is not a value is not defined, with its reason. */
export function valueOf(figure: Figure): Value {
  switch (figure.kind) {
    case 'value':
      return figure.value;
    case 'several':
      return figure.settles ?? notDefined('there are several answers');
    case 'never':
    case 'always':
    case 'not-defined':
    case 'not-asked':
      return notDefined(figure.why);
    default:
      return figure satisfies never;
  }
}

const written = new WeakMap<Cells, Tree>();

/** The margin inside the boundary, with all that depends on the volume written out. */
function marginOverVolume(state: CaseState, shape: Cells): Tree {
  const known = written.get(shape);
  if (known) return known;
  const lines = state.boundary.map((id): Tree => name(lineCell(id)));
  const margin = lines.reduce((rest, line) => arithmetic(rest, '-', line), name('price') as Tree);
  const made = inlineWhatMoves(margin, shape, 'q') ?? margin;
  written.set(shape, made);
  return made;
}

/** The margin inside the boundary as a profit of a month P(q); `undefined` when the costs have another shape. */
function profitForm(state: CaseState, table: Table) {
  const form = volumeForm(marginOverVolume(state, shapeOfCells(table.cells)), (id) => table.value(id));
  return form && timesQ(form);
}

function breakEven(state: CaseState, table: Table, hurried: boolean): Figure {
  const volume = table.value('volume');
  if (!isDefined(volume)) return undefinedFigure(volume.notDefined);
  const price = table.value('price');
  if (!isDefined(price)) return undefinedFigure(price.notDefined);
  const cost = table.value('cost');
  if (price.isZero() && isDefined(cost) && cost.isZero())
    return undefinedFigure('nothing is charged and nothing is spent');
  const profit = profitForm(state, table);
  if (profit) return breakEvenOfForm(profit);
  if (!volume.gt(0)) return undefinedFigure('nothing is sold');
  const fast = fastFigure(table.cells, 'margin');
  return breakEvenBySearch(
    (q) => fast.at('q', q),
    (q) =>
      hurried ? new Decimal(fast.at('q', toFloat(q))) : tableOf(table.cells, new Map([['q', q]])).value('margin'),
    volume,
  );
}

function marginOfSafety(breakEvenUnits: Figure, table: Table): Figure {
  if (breakEvenUnits.kind === 'value') {
    const q = table.value('q');
    if (!isDefined(q)) return undefinedFigure(q.notDefined);
    if (!q.gt(0)) return undefinedFigure('nothing is sold');
    return { kind: 'value', value: q.minus(breakEvenUnits.value).div(q) };
  }
  if (breakEvenUnits.kind === 'several') return undefinedFigure('there are several break-even volumes');
  if (breakEvenUnits.kind === 'always')
    return undefinedFigure('there is no break-even volume to fall to: nothing inside the boundary is fixed');
  if (breakEvenUnits.kind === 'never')
    return undefinedFigure('there is no break-even volume: no volume covers the cost');
  return breakEvenUnits;
}

/** Quotients that answer "how long" or "how many" have no answer when nothing is left to pay with. */
function refine(id: string, asked: Figure, table: Table): Figure {
  const missed = (cell: string) => {
    const value = table.value(cell);
    return isDefined(value) && !value.gt(0);
  };
  return GUARDS[id as FigureName]?.find(({ cells }) => cells.every(missed)) ?? asked;
}

/** Why a standard figure has no cell in this case. @throws RangeError for a name that is no figure at all */
function absent(id: string, definition: CaseDefinition): Figure {
  if (id === 'recovery_units' || id === 'payback_months')
    return undefinedFigure(definition.nothingBuilt ?? 'nothing is built');
  if (id === 'ltv' || id === 'cac_payback_months')
    return undefinedFigure('the case states no customer relationship: no cost of winning one, no churn');
  if ((FIGURES as readonly string[]).includes(id)) return undefinedFigure('the case does not give it');
  throw new RangeError(`no figure is called ${id}`);
}
