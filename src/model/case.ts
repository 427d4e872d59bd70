/**
 * A case file compiled to something that can be evaluated: formulas parsed, names resolved, units checked, cycles refused.
 * Runs at build; the browser gets the result as plain data.
 */
import type { CaseProblem, CaseSource, LineSource } from './case-source.ts';
import { cellsOf } from './economics/cells.ts';
import type { BuildTerms, CaseDefinition, LineDefinition, ScenarioDefinition } from './economics/definition.ts';
import { LENS_NAMES, termsOf } from './economics/lens-terms.ts';
import { startOf } from './economics/start.ts';
import { figureUnit } from './economics/figure-terms.ts';
import { FIGURES, type FigureName } from './economics/words.ts';
import { BUILT_IN_CONSTANTS } from './formula/constants.ts';
import { nearest } from './formula/nearest.ts';
import { inOrder } from './formula/order.ts';
import { parseFormula } from './formula/parse.ts';
import { name, number, replaceNames, type Tree } from './formula/tree.ts';
import { unitOfTree } from './formula/unit-of-tree.ts';
import { ANY_UNIT, BASE_UNITS, DIMENSIONLESS, parseUnit, sameUnit, unitText, type Unit } from './formula/unit.ts';
import { readSentence } from './sentence-source.ts';

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

type Path = CaseProblem['path'];

/** Compiles a case. Either there are no problems and a definition, or each problem with its place in the file. */
export function compileCase(
  source: CaseSource,
  id: string,
  revision: number,
): { definition?: CaseDefinition; problems: CaseProblem[] } {
  const problems: CaseProblem[] = [];
  const report = (path: Path, message: string) => problems.push({ path, message });
  const scope = new Scope(source, report);

  const definition = assemble(source, id, revision, scope, report);
  if (problems.length === 0) checkCycles(definition, report);
  if (problems.length === 0) scope.checkUnits(definition);
  return problems.length === 0 ? { definition, problems } : { problems };
}

/** Names a formula of the case may use, and what it takes to check each formula once all are known. */
class Scope {
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

function assemble(
  source: CaseSource,
  id: string,
  revision: number,
  scope: Scope,
  report: (path: Path, message: string) => void,
): CaseDefinition {
  const { symbol } = source.unit;
  scope.unit(symbol, ['unit', 'symbol']);
  const perUnit = `USD/${symbol}`;
  const optional = <T>(value: T | undefined, key: string) => (value === undefined ? {} : { [key]: value });

  const inputs = Object.entries(source.inputs).map(([inputId, input]) => {
    scope.unit(input.unit, ['inputs', inputId, 'unit']);
    const follows =
      input.follows === undefined
        ? undefined
        : scope.formula(input.follows, ['inputs', inputId, 'follows'], input.unit);
    return {
      id: inputId,
      label: input.label,
      unit: input.unit,
      minimum: input.bounds[0],
      maximum: input.bounds[1],
      low: input.range[0],
      high: input.range[1],
      scale: input.scale,
      step: input.step,
      ...optional(input.default, 'default'),
      ...optional(follows, 'follows'),
    };
  });
  const formulas = Object.entries(source.formulas).map(([formulaId, { label, unit, formula, figure }]) => {
    scope.unit(unit, ['formulas', formulaId, 'unit']);
    return {
      id: formulaId,
      label,
      unit,
      figure,
      tree: scope.formula(formula, ['formulas', formulaId, 'formula'], unit),
    };
  });
  const constants = [
    ...BUILT_IN_CONSTANTS,
    ...Object.entries(source.constants).map(([constantId, { label, unit, value }]) => {
      scope.unit(unit, ['constants', constantId, 'unit']);
      return { id: constantId, label, unit, value };
    }),
  ];
  for (const [lineId, line] of Object.entries(source.lines)) {
    if ((line.behavior === 'build') !== (line.outlay !== undefined)) {
      report(
        ['lines', lineId],
        line.behavior === 'build' ? 'a build line needs an outlay' : 'only a build line has an outlay',
      );
    }
  }
  const lines = Object.entries(source.lines).map(([lineId, line]) => lineOf(lineId, line, perUnit, symbol, scope));

  const definition: CaseDefinition = {
    id,
    revision,
    semantics: source.semantics,
    title: source.title,
    unit: source.unit,
    inputs,
    constants,
    formulas,
    lines,
    price: scope.formula(source.price, ['price'], perUnit),
    volume: {
      label: source.volume.label,
      tree: scope.formula(source.volume.formula, ['volume', 'formula'], `${symbol}/month`),
    },
    sentences: [],
    scenarios: Object.entries(source.scenarios).map(([scenarioId, scenario]): ScenarioDefinition => ({
      id: scenarioId,
      title: scenario.title,
      values: scenario.set,
      ...(scenario.count && { count: scenario.count }),
      ...(scenario.policy && { policy: scenario.policy }),
    })),
    notAsked: source['not-asked'],
    ...optional(source['nothing-built'], 'nothingBuilt'),
  };
  if (source.customer) {
    definition.customer = {
      churn: scope.formula(source.customer.churn, ['customer', 'churn'], '1/month'),
      acquisition: scope.formula(source.customer.acquisition, ['customer', 'acquisition'], 'USD/customer'),
      unitsPerMonth: scope.formula(
        source.customer.units_per_month,
        ['customer', 'units_per_month'],
        `${symbol}/customer-month`,
      ),
    };
  }
  const lenses = lensesOf(source, symbol, scope);
  if (Object.keys(lenses).length > 0) definition.lenses = lenses;
  definition.sentences = Object.entries(source.sentences).map(([sentenceId, sentence]) =>
    readSentence(sentenceId, sentence, scope, report),
  );
  return settlePer(definition, scope);
}

function lensesOf(source: CaseSource, symbol: string, scope: Scope): NonNullable<CaseDefinition['lenses']> {
  const compiled = LENS_NAMES.flatMap((lens) => {
    const terms = source[lens];
    if (terms === undefined) return [];
    const trees = termsOf(lens).flatMap(([term, { unit }]) => {
      const text = terms[term];
      return text === undefined
        ? []
        : [[term, scope.formula(text, [lens, term], unit.replace('{unit}', symbol))] as const];
    });
    return [[lens, Object.fromEntries(trees)] as const];
  });
  return Object.fromEntries(compiled);
}

/** A line's amount is per unit or per month by its unit, which is known once every name is. */
function settlePer(definition: CaseDefinition, scope: Scope): CaseDefinition {
  const lines = definition.lines.map((line) =>
    line.amount ? { ...line, per: scope.perOf(line.amount, definition) } : line,
  );
  return { ...definition, lines };
}

function lineOf(id: string, line: LineSource, perUnit: string, symbol: string, scope: Scope): LineDefinition {
  const base = {
    id,
    label: line.label,
    behavior: line.behavior,
    idle: line.idle,
    financing: line.financing,
    ...(line.or && { or: line.or }),
  };
  if (line.outlay === undefined) {
    return {
      ...base,
      per: 'unit',
      amount: scope.formula(line.amount ?? '0', ['lines', id, 'amount'], [perUnit, 'USD/month']),
    };
  }
  const build: BuildTerms = {
    outlay: scope.formula(line.outlay, ['lines', id, 'outlay'], 'USD'),
    life: scope.formula(line.life ?? '0', ['lines', id, 'life'], 'month'),
    planned: scope.formula(line.planned ?? '0', ['lines', id, 'planned'], symbol),
    renewal: scope.formula(line.renewal ?? '1', ['lines', id, 'renewal'], 'ratio'),
    policies: line.policies ?? [],
  };
  return { ...base, build };
}

/** No cell depends on itself, whatever the boundary, policy and behaviors. */
function checkCycles(definition: CaseDefinition, report: (path: Path, message: string) => void): void {
  const everything = { ...startOf(definition), boundary: definition.lines.map((line) => line.id) };
  const trees = new Map<string, Tree>();
  for (const cell of cellsOf(definition, everything).values()) if (cell.tree) trees.set(cell.id, cell.tree);
  for (const line of definition.lines) {
    if (line.build)
      for (const [part, tree] of Object.entries(line.build))
        if (part !== 'policies') trees.set(`${line.id} ${part}`, tree as Tree);
  }
  const sorted = inOrder(trees);
  if (!sorted.ok)
    report(
      pathOfCell(sorted.cycle[0] ?? '', definition),
      `these depend on each other in a circle: ${sorted.cycle.join(' -> ')}`,
    );
}

function pathOfCell(cell: string, definition: CaseDefinition): Path {
  if (cell.startsWith('line.')) return ['lines', cell.slice('line.'.length)];
  if (definition.inputs.some(({ id }) => id === cell)) return ['inputs', cell, 'follows'];
  if (definition.formulas.some(({ id }) => id === cell)) return ['formulas', cell, 'formula'];
  return cell === 'volume' || cell === 'q' ? ['volume'] : ['price'];
}
