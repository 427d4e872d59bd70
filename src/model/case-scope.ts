/** The names that a case's formulas may use, and the check of each formula once all of them are known. */
import type { CaseProblem, CaseSource } from './case-source.ts';
import { cellsOf } from './economics/cells.ts';
import type { CaseDefinition } from './economics/definition.ts';
import { figureUnit } from './economics/figure-terms.ts';
import { startOf } from './economics/start.ts';
import { FIGURES, type FigureName } from './economics/words.ts';
import { BUILT_IN_CONSTANTS } from './formula/constants.ts';
import { nearest } from './formula/nearest.ts';
import { parseFormula } from './formula/parse.ts';
import { name, number, replaceNames, type Tree } from './formula/tree.ts';
import { unitOfTree } from './formula/unit-of-tree.ts';
import { ANY_UNIT, BASE_UNITS, DIMENSIONLESS, parseUnit, sameUnit, unitText, type Unit } from './formula/unit.ts';

type Path = CaseProblem['path'];

/** Figures that a case's formulas may use: those that do not depend on the reader's boundary. */
const USABLE_FIGURES: FigureName[] = [
  'price',
  'q',
  'contribution',
  'unit_cost',
  'step_cost',
  'idle_cost',
  'build_cost',
  'customer_cost',
  'period_cost',
];

export class Scope {
  private readonly checks: { tree: Tree; path: Path; text: string; expected: string | readonly string[] | 'truth' }[] =
    [];
  private readonly quantities: Set<string>;
  private readonly source: CaseSource;
  private readonly report: (path: Path, message: string) => void;
  readonly symbols: Set<string>;

  constructor(source: CaseSource, report: (path: Path, message: string) => void) {
    this.source = source;
    this.report = report;
    this.symbols = new Set<string>([...BASE_UNITS, 'customer', ...source.units]);
    this.quantities = new Set([
      ...Object.keys(source.inputs),
      ...Object.keys(source.constants),
      ...Object.keys(source.formulas),
      ...BUILT_IN_CONSTANTS.map((constant) => constant.id),
      ...USABLE_FIGURES,
      'volume',
    ]);
  }

  /** Parses a formula and resolves its names; a formula that is wrong is reported and stands as 0 until the build stops. */
  formula(
    text: string,
    path: Path,
    expected: string | readonly string[] | 'truth',
    alsoKnown: readonly string[] = [],
  ): Tree {
    const parsed = parseFormula(text);
    if (!parsed.ok) {
      this.report(path, `${parsed.message} (in "${text}")`);
      return number('0');
    }
    const tree = this.resolve(parsed.tree, path, text, alsoKnown);
    this.checks.push({ tree, path, text, expected });
    return tree;
  }

  resolve(tree: Tree, path: Path, text: string, alsoKnown: readonly string[] = []): Tree {
    return replaceNames(tree, (id) => {
      if (this.quantities.has(id) || alsoKnown.includes(id)) return undefined;
      if (Object.hasOwn(this.source.lines, id)) return name(`line.${id}`);
      const close = nearest(id, [...this.quantities, ...Object.keys(this.source.lines), ...alsoKnown]);
      this.report(path, `unknown name "${id}" in "${text}"${close ? `; did you mean "${close}"?` : ''}`);
      return number('0');
    });
  }

  unit(text: string, path: Path): Unit | undefined {
    const parsed = parseUnit(text, this.symbols);
    if (parsed.ok) return parsed.unit;
    this.report(path, parsed.message);
    return undefined;
  }

  /** Every formula gives the unit it is declared to give. */
  checkUnits(definition: CaseDefinition): void {
    const { symbol } = this.source.unit;
    const declared = new Map<string, string>();
    for (const cell of cellsOf(definition, startOf(definition)).values()) declared.set(cell.id, cell.unit);
    for (const figure of FIGURES) declared.set(figure, figureUnit(figure, symbol));
    const unitOf = (id: string) => this.unit(declared.get(id) ?? 'ratio', []) ?? DIMENSIONLESS;
    for (const { tree, path, text, expected } of this.checks) {
      const found = unitOfTree(tree, unitOf);
      if (!found.ok) {
        this.report(path, `${found.message} (in "${text}")`);
        continue;
      }
      if (expected === 'truth' || found.unit === 'truth') {
        if (expected !== found.unit)
          this.report(
            path,
            expected === 'truth'
              ? `"${text}" gives an amount; write a comparison`
              : `"${text}" gives a truth value; write an amount`,
          );
        continue;
      }
      const allowed = typeof expected === 'string' ? [expected] : expected;
      const foundUnit = found.unit;
      const fits =
        foundUnit === ANY_UNIT || allowed.some((unit) => sameUnit(this.unit(unit, path) ?? DIMENSIONLESS, foundUnit));
      if (!fits) this.report(path, `"${text}" gives ${unitText(foundUnit)}, but ${allowed.join(' or ')} is needed`);
    }
  }

  /** Whether a line's amount is written per unit or per month: read off its unit. */
  perOf(tree: Tree, definition: CaseDefinition): 'unit' | 'month' {
    const declared = new Map<string, string>();
    for (const cell of cellsOf(definition, startOf(definition)).values()) declared.set(cell.id, cell.unit);
    const found = unitOfTree(tree, (id) => this.unit(declared.get(id) ?? 'ratio', []) ?? DIMENSIONLESS);
    const month = this.unit('USD/month', []) ?? DIMENSIONLESS;
    return found.ok && found.unit !== 'truth' && sameUnit(found.unit, month) ? 'month' : 'unit';
  }
}
