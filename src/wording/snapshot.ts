/** Everything a page shows of a notebook in one state: exact strings and words. The same at build and in the browser. */
import { exactText } from '#model/decimal.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { readQualified } from '#model/economics/basis.ts';
import type { CellView } from './cell-view.ts';
import { unitOfCell } from './cell-unit.ts';
import { figureView } from './figure-text.ts';
import { remarkOn } from './remark.ts';
import { sayIn } from './sentence.ts';

export interface Snapshot {
  /** What is behind it. Absent in what a page was served, before there is an engine. */
  evaluation?: Evaluation;
  /** @param id a cell without its notebook: "margin", "with-build:margin_ratio", "line.prefill", "gpu_hour" */
  cell(id: string, style?: string): CellView;
  sentence(id: string): string;
}

/** One that was worked out here, at build or by the engine. */
export interface LiveSnapshot extends Snapshot {
  evaluation: Evaluation;
}

/** @param hurried from floats, for a frame of a drag */
export function snapshotOf(definition: CaseDefinition, state: CaseState, hurried = false): LiveSnapshot {
  const evaluation = evaluateCase(definition, state, hurried);
  const cells = new Map<string, CellView>();
  return {
    evaluation,
    cell(id, style) {
      const key = `${id}|${style ?? ''}`;
      const known = cells.get(key);
      if (known) return known;
      const made = cellIn(evaluation, id, style);
      cells.set(key, made);
      return made;
    },
    sentence(id) {
      const sentence = definition.sentences.find((one) => one.id === id);
      if (sentence === undefined) throw new RangeError(`case ${definition.id} has no sentence ${id}`);
      return sayIn(evaluation, sentence);
    },
  };
}

/**
 * A cell as it is shown.
 * @param id without its notebook: "with-build:margin_ratio"
 * @throws RangeError for an id that is no cell
 */
export function cellIn(evaluation: Evaluation, id: string, style?: string): CellView {
  const qualified = readQualified(id);
  if (qualified === undefined) throw new RangeError(`"${id}" is not a cell`);
  const { figure: cell, under } = qualified;
  const figure = evaluation.figure(cell, under);
  const remark = (figure.kind === 'value' ? figure.remark : undefined) ?? remarkOn(evaluation, cell, under);
  const make = () => figureView(cell, figure, unitOfCell(evaluation.definition, cell), style);
  if (!evaluation.hurried || figure.kind !== 'value' || remark !== undefined)
    return remark === undefined ? make() : { remark, ...make() };
  return sameAsBefore(evaluation.definition, `${id}|${style ?? ''}`, exactText(figure.value), make);
}

const before = new WeakMap<CaseDefinition, Map<string, CellView>>();

/** Most figures stand still while one input is moved: the very view of a frame ago says so to whoever would write it. */
function sameAsBefore(definition: CaseDefinition, key: string, value: string, make: () => CellView): CellView {
  const views = before.get(definition) ?? new Map<string, CellView>();
  before.set(definition, views);
  const known = views.get(key);
  if (known?.value === value) return known;
  const made = make();
  views.set(key, made);
  return made;
}

/** The cells that islands show before the engine is there, and so are served as data beside the page. */
function servedCells(definition: CaseDefinition): string[] {
  return [
    'price',
    'cost',
    'cost_ratio',
    'margin',
    'margin_ratio',
    'without:margin_ratio',
    'with:margin_ratio',
    ...definition.lines.map((line) => lineCell(line.id)),
  ];
}

export type ServedSnapshot = Record<string, CellView>;

export function serveSnapshot(snapshot: LiveSnapshot): ServedSnapshot {
  const { definition } = snapshot.evaluation;
  return Object.fromEntries(servedCells(definition).map((id) => [id, snapshot.cell(id)]));
}
