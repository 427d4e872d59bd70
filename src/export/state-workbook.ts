/** A state as a workbook whose cells still calculate: inputs with their sources on one sheet, lines and figures on another. */
import type { Cell } from '#model/economics/cells.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { GUARDS } from '#model/economics/guards.ts';
import type { FigureName } from '#model/economics/words.ts';
import { printTree } from '#model/formula/print.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';
import { spreadsheetFormula } from '#model/spreadsheet/formula-text.ts';
import { withIncrements } from '#model/spreadsheet/increment.ts';
import { spreadsheetNames } from '#model/spreadsheet/names.ts';
import type { CellStyle, DefinedName, Sheet, SheetCell, Workbook } from '#model/spreadsheet/workbook.ts';
import { isPercentage } from '#numbers/units.ts';
import type { AboutCase } from './about-case.ts';
import { stateWords } from './state-words.ts';
import { noValue, exportedFigures, type ExportedFigure } from './exported-figures.ts';
import { exportedInputs, type ExportedInput } from './exported-inputs.ts';

const [READ_ME, INPUTS, FIGURES] = ['Read me', 'Inputs', 'Figures'] as const;
/** The column of names, and of values, on both sheets. */
const [NAME, VALUE] = [1, 2] as const;

const text = (words: string, style?: CellStyle): SheetCell | undefined =>
  words === '' ? undefined : { kind: 'text', text: words, ...(style && { style }) };
const headings = (...words: string[]) => words.map((one) => text(one, 'heading'));
const number = (digits: string | undefined, style: CellStyle): SheetCell | undefined =>
  digits === undefined ? undefined : { kind: 'number', number: digits, style };
const looksOf = (unit: string): CellStyle => (isPercentage(unit) ? 'percent' : 'plain');
const inputLooks = (unit: string): CellStyle => (isPercentage(unit) ? 'input-percent' : 'input');

const HOW_TO_READ = [
  'Change a yellow cell on the sheet “Inputs”: every figure on the sheet “Figures” that has a formula follows.',
  'Each value has a name, by which formulas call it; amounts are worked out in parentheses, so that no order of operations need be known.',
  'Figures are under the boundary and the way of spreading the cost of building that are named above.',
  'Where the note says “solved”, the figure was searched for by the page and is a fixed value here: it does not follow the inputs.',
];
const SOLVED = 'Solved by the page for these inputs; a fixed value here.';

export function stateWorkbook(evaluation: Evaluation, about: AboutCase): Workbook {
  const { definition, state } = evaluation;
  const { cells } = evaluation.table();
  const names = spreadsheetNames(cells.keys());
  const nameOf = (id: string) => names.get(id) ?? id;
  const formulaOf = (tree: Tree) => spreadsheetFormula(withIncrements(tree, 'q', 'one_more'), nameOf);
  const how = (tree: Tree) => printTree(tree, { name: (id) => cells.get(id)?.label ?? id, number: (digits) => digits });

  const inputs = inputSheet(exportedInputs(evaluation, about), cells, formulaOf, how, nameOf);
  const used = new Set([...cells.values()].flatMap(({ tree }) => (tree ? [...namesIn(tree)] : [])));
  const figures = figureSheet(
    exportedFigures(evaluation).filter(({ id }) => definition.notAsked[id] === undefined || used.has(id)),
    { evaluation, cells, formulaOf, how, nameOf },
  );
  const head = stateWords(definition, state, about);
  const readMe: Sheet = {
    name: READ_ME,
    widths: [28, 110],
    rows: [
      [text(definition.title, 'title')],
      [],
      ...head.map(([name, words]) => [text(name, 'heading'), text(words)]),
      [],
      ...HOW_TO_READ.map((line) => [undefined, text(line)]),
    ],
  };
  return {
    title: `${definition.title}, At the Margin`,
    sheets: [readMe, inputs, figures],
    names: [...namesOn(inputs, names), ...namesOn(figures, names)],
  };
}

/** Rows whose cell in the column of names holds a name, as places that formulas can call. */
function namesOn({ name: sheet, rows }: Sheet, names: Map<string, string>): DefinedName[] {
  const known = new Set(names.values());
  return rows.flatMap((cells, row): DefinedName[] => {
    const cell = cells[NAME];
    return cell?.kind === 'text' && known.has(cell.text) ? [{ name: cell.text, sheet, row, column: VALUE }] : [];
  });
}

type Writer = (tree: Tree) => string;

function inputSheet(
  inputs: ExportedInput[],
  cells: Map<string, Cell>,
  formulaOf: Writer,
  how: Writer,
  nameOf: (id: string) => string,
): Sheet {
  const rowOf = (one: ExportedInput): Sheet['rows'][number] => {
    const tree = cells.get(one.id)?.tree;
    const style = one.moves ? inputLooks(one.unit) : looksOf(one.unit);
    const value: SheetCell | undefined = tree
      ? {
          kind: 'formula',
          formula: formulaOf(tree),
          style,
          ...(one.value !== undefined && { result: { number: one.value } }),
        }
      : number(one.value, style);
    const follows = tree ? `Follows ${how(tree)} until a number is set. ` : '';
    const looks = looksOf(one.unit);
    return [
      text(one.label),
      text(nameOf(one.id)),
      value,
      text(one.unit),
      number(one.low, looks),
      number(one.high, looks),
      text(one.grade),
      text(one.asOf),
      text(`${follows}${one.from}`),
      ...one.addresses.map((address) => text(address)),
    ];
  };
  const [own, fixed] = [inputs.filter(({ moves }) => moves), inputs.filter(({ moves }) => !moves)];
  return {
    name: INPUTS,
    widths: [44, 22, 18, 18, 12, 12, 12, 12, 90, 40],
    rows: [
      headings('Input', 'Name', 'Value', 'Unit', 'Low', 'High', 'Grade', 'As of', 'Where it comes from', 'Addresses'),
      ...own.map(rowOf),
      [],
      headings('Fixed quantities'),
      ...fixed.map(rowOf),
    ],
  };
}

const TITLES: Record<ExportedFigure['kind'], string> = {
  line: 'Cost lines',
  formula: 'Formulas of the case',
  figure: 'Figures',
  step: 'Steps of the working',
};

interface Terms {
  evaluation: Evaluation;
  cells: Map<string, Cell>;
  formulaOf: Writer;
  how: Writer;
  nameOf: (id: string) => string;
}

function figureSheet(figures: ExportedFigure[], terms: Terms): Sheet {
  const rowOf = (one: ExportedFigure): Sheet['rows'][number] => {
    const tree = terms.cells.get(one.id)?.tree;
    const counted = one.counted === undefined ? '' : one.counted ? 'inside' : 'outside';
    const looks = looksOf(one.unit);
    const name = text(tree ? terms.nameOf(one.id) : one.id);
    if (tree === undefined)
      return [
        text(one.label),
        name,
        number(one.value, looks) ?? text(one.why ?? ''),
        text(one.unit),
        undefined,
        undefined,
        text(SOLVED),
      ];
    return [
      text(one.label),
      name,
      figureCell(one, tree, terms),
      text(one.unit),
      text(counted),
      text(terms.how(tree)),
      text(one.why ?? ''),
    ];
  };
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  const groups = kinds.flatMap((kind) => [
    [],
    headings(TITLES[kind]),
    ...figures.filter((one) => one.kind === kind).map(rowOf),
  ]);
  return {
    name: FIGURES,
    widths: [44, 22, 18, 18, 12, 90, 60],
    rows: [headings('What', 'Name', 'Value', 'Unit', 'Boundary', 'How it is worked out', 'Note'), ...groups],
  };
}

/** A figure's formula. One that has an answer only where something is above zero says in words when it is not. */
function figureCell({ id, unit, value, why }: ExportedFigure, tree: Tree, { formulaOf, nameOf }: Terms): SheetCell {
  const needs = GUARDS[id as FigureName] ?? [];
  const formula = needs.reduceRight(
    (then, need) => `IF(${need.cells.map((cell) => `(${nameOf(cell)}>0)`).join('+')},${then},"${noValue(need) ?? ''}")`,
    formulaOf(tree),
  );
  const result =
    value !== undefined
      ? { number: value }
      : needs.some((need) => noValue(need) === why)
        ? { text: why ?? '' }
        : undefined;
  return { kind: 'formula', formula, style: looksOf(unit), ...(result && { result }) };
}
