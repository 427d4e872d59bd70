/**
 * A case file compiled to something that can be evaluated: formulas parsed, names resolved, units checked, cycles refused.
 * Runs at build; the browser gets the result as plain data.
 */
import { Scope } from './case-scope.ts';
import type { CaseProblem, CaseSource, LineSource } from './case-source.ts';
import { cellsOf } from './economics/cells.ts';
import type { BuildTerms, CaseDefinition, LineDefinition, ScenarioDefinition } from './economics/definition.ts';
import { LENS_NAMES, termsOf } from './economics/lens-terms.ts';
import { startOf } from './economics/start.ts';
import { BUILT_IN_CONSTANTS } from './formula/constants.ts';
import { inOrder } from './formula/order.ts';
import type { Tree } from './formula/tree.ts';
import { readSentence } from './sentence-source.ts';

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
      scale: input.scale,
      step: input.step,
      ...optional(input.range, 'range'),
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
    together: source.together.map((group) =>
      group.map((written) => ({ input: written.replace('-', ''), falls: written.startsWith('-') })),
    ),
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
      // Of a reader's own numbers only they can say how far they may be off.
      ...(scenario.asks ? { settled: 'all' as const } : scenario.settled && { settled: scenario.settled }),
      ...(scenario.ranges && { ranges: scenario.ranges }),
      ...(scenario.asks && { own: true as const }),
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
