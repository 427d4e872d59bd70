/** What a revision computes, apart from its wording: every part that the figures of some link depend on, and nothing else. */
import { decimal, exactText } from '#model/decimal.ts';
import type {
  CaseDefinition,
  InputDefinition,
  LineDefinition,
  ScenarioDefinition,
} from '#model/economics/definition.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';

export interface FrozenParts {
  /** By place in the case file, keys joined by ".". */
  parts: Record<string, unknown>;
  /** By scenario. */
  scenarios: Record<string, unknown>;
}

/** However a value is spelled. */
const amount = (text: string): string => exactText(decimal(text));

export function frozenParts(definition: CaseDefinition): FrozenParts {
  const { inputs, constants, formulas, lines, lenses = {} } = definition;
  const used = namesOf(definition);
  const each = <One extends { id: string }>(folder: string, all: readonly One[], freeze: (one: One) => unknown) =>
    all.map((one) => [`${folder}.${one.id}`, freeze(one)] as const);
  return {
    parts: Object.fromEntries([
      ['semantics', definition.semantics],
      ['unit', definition.unit.symbol],
      // Draws are made in the order of inputs, and sums in the order of lines.
      ['inputs', inputs.map(({ id }) => id)],
      ...each('inputs', inputs, frozenInput),
      ['together', definition.together],
      ...each(
        'constants',
        constants.filter(({ id }) => used.has(id)),
        ({ unit, value }) => ({ unit, value: amount(value) }),
      ),
      ...each('formulas', formulas, ({ unit, tree }) => ({ unit, tree })),
      ['price', definition.price],
      ['volume', definition.volume.tree],
      ['lines', lines.map(({ id }) => id)],
      ...each('lines', lines, frozenLine),
      ['customer', definition.customer ?? null],
      ...Object.entries(lenses),
      ['not-asked', Object.keys(definition.notAsked).sort()],
    ]),
    scenarios: Object.fromEntries(definition.scenarios.map((one) => [one.id, frozenScenario(one)])),
  };
}

const frozenInput = ({ unit, default: own, follows, minimum, maximum, range, scale }: InputDefinition) => ({
  unit,
  follows,
  scale,
  default: own === undefined ? undefined : amount(own),
  bounds: [minimum, maximum].map(amount),
  range: range?.map(amount),
});

const frozenLine = ({ behavior, or, per, amount: tree, build, idle, financing }: LineDefinition) => ({
  behavior,
  or: or?.behavior,
  per,
  amount: tree,
  build,
  idle,
  financing,
});

const frozenScenario = ({ values, count, policy, settled, ranges, own }: ScenarioDefinition) => ({
  values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, amount(value)])),
  count,
  policy,
  settled: settled === 'all' ? settled : settled?.toSorted(),
  ranges: ranges && Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, range.map(amount)])),
  own,
});

/** Every name in any formula of the case. */
function namesOf(definition: CaseDefinition): Set<string> {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (isTree(part)) namesIn(part, names);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk);
  };
  walk([
    definition.inputs,
    definition.formulas,
    definition.price,
    definition.volume,
    definition.lines,
    definition.customer,
    definition.lenses,
  ]);
  return names;
}

const KINDS: Tree['kind'][] = ['number', 'name', 'negate', 'arithmetic', 'comparison', 'choice', 'call'];
const isTree = (part: unknown): part is Tree =>
  typeof part === 'object' && part !== null && KINDS.includes((part as Tree).kind);
