/**
 * The model's word lists: how a cost behaves, which sets of lines a margin may count, how an outlay is charged, how a figure is known,
 * how a number may be shown.
 */

/** How a cost's total moves. In the order in which lines are stacked in a unit bar. */
export const BEHAVIORS = ['unit', 'step', 'build', 'customer', 'period'] as const;
export type Behavior = (typeof BEHAVIORS)[number];

/** Named boundaries: the set of behaviors each counts. `next-unit` to `everything` each hold the one before; `next-customer` stands beside the ladder. */
export const NAMED_SETS = {
  'next-unit': ['unit'],
  'next-customer': ['unit', 'customer'],
  serving: ['unit', 'step'],
  'with-build': ['unit', 'step', 'build'],
  everything: ['unit', 'step', 'build', 'customer', 'period'],
} as const satisfies Record<string, readonly Behavior[]>;
export type SetName = keyof typeof NAMED_SETS;
export const SET_NAMES = Object.keys(NAMED_SETS) as SetName[];

/** How a build line's outlay becomes a charge per unit. */
export const POLICIES = ['straight-line', 'units-of-production', 'expensed', 'replacement'] as const;
export type Policy = (typeof POLICIES)[number];

/** How a default is known. */
export const GRADES = ['measured', 'reported', 'estimated', 'assumed'] as const;
export type Grade = (typeof GRADES)[number];

/** Figures every case has, in the order in which they are explained. All are per unit unless the name says otherwise. */
export const FIGURES = [
  'price',
  'q',
  'unit_cost',
  'customer_cost',
  'step_cost',
  'idle_cost',
  'build_cost',
  'period_cost',
  'marginal_cost',
  'contribution',
  'contribution_ratio',
  'cost',
  'margin',
  'margin_ratio',
  'markup_on_cost',
  'break_even_units',
  'recovery_units',
  'payback_months',
  'margin_of_safety',
  'operating_leverage',
  'ltv',
  'cac_payback_months',
] as const;
export type FigureName = (typeof FIGURES)[number];

/**
 * How a number may be shown where a sentence or an essay asks for it by name; without a name its unit decides.
 * `money` $4.75, `number` grouped digits, `percent` 0.845 as 84.5%, `times` 4.75, `cents` 85 cents, `count` 4.9 million, `months`, `plain` digits.
 */
export const NUMBER_STYLES = ['money', 'number', 'percent', 'times', 'cents', 'count', 'months', 'plain'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** Words that a link's query string keeps for itself, so that no input, formula, line or scenario may be called so. */
export const RESERVED_IDS = [
  'rev',
  'from',
  'count',
  'policy',
  'seed',
  'as',
  'edition',
  'case',
  'volume',
  'build',
  'line',
  'without',
  'with',
] as const;
