/**
 * What a case is, once its file has been read, parsed and checked: plain data that a build writes into the page and the browser
 * evaluates. Made by `model/case.ts`, and by nothing else.
 */
import type { Tree } from '#model/formula/tree.ts';
import type { LensName, TermName } from './lens-terms.ts';
import type { Behavior, Policy, SetName } from './words.ts';

/** A quantity a reader may move. All amounts are plain decimal text. */
export interface InputDefinition {
  id: string;
  label: string;
  /** Unit expression, as `model/formula/unit.ts` reads it: "USD/Mtok", "ratio". */
  unit: string;
  /** The default; absent when `follows` gives it. */
  default?: string;
  /** A default that is worked out from other inputs until the reader sets a number. */
  follows?: Tree;
  /** The control's bounds: values outside are refused, with the reason. */
  minimum: string;
  maximum: string;
  /** What it could truly be, lower end first; absent where it is a fact. A scenario may lie outside, and the page says so. */
  range?: readonly [low: string, high: string];
  scale: 'linear' | 'log';
  /** One press of a stepper, and the slider's grain on a linear scale. */
  step: string;
}

/** A fixed quantity that is not the reader's to move (a case's own, or one of `model/formula/constants.ts`). */
interface ConstantDefinition {
  id: string;
  label: string;
  unit: string;
  value: string;
}

/** A named intermediate of the case, or (with `figure`) a figure of its own. */
interface FormulaDefinition {
  id: string;
  label: string;
  unit: string;
  tree: Tree;
  figure: boolean;
}

export interface LineDefinition {
  id: string;
  label: string;
  behavior: Behavior;
  /** A second behavior the reader may pick, with the reason. */
  or?: { behavior: Behavior; because: string };
  /** Whether the amount is written per unit sold or for a month's total. Absent on build lines. */
  per?: 'unit' | 'month';
  /** USD per unit or per month; absent on build lines. */
  amount?: Tree;
  /** Present on build lines only. */
  build?: BuildTerms;
  /** The part of a step cost that serves nobody. */
  idle: boolean;
  /** Interest and the like: in no named set. */
  financing: boolean;
}

export interface BuildTerms {
  /** USD, once a life. */
  outlay: Tree;
  /** Months for which it earns. */
  life: Tree;
  /** Units planned over the life, for units-of-production and replacement. */
  planned: Tree;
  /** k: a successor's outlay as a multiple of this one's, for replacement. */
  renewal: Tree;
  /** Policies that make sense for the line; the first is its default. */
  policies: Policy[];
}

/** A sentence that is chosen by the figures. Its figures are those under `boundary` (and `policy`), whatever the reader's own boundary is. */
export interface SentenceDefinition {
  id: string;
  boundary?: SetName;
  policy?: Policy;
  /** The first part whose test holds is said; the last has no test. */
  choices: { test?: Tree; parts: SentencePart[] }[];
}

/** Plain words, or a cell (its negative, where `negated`) shown in a number style (see `numbers/number-style.ts`). */
export type SentencePart = string | { cell: string; style?: string; negated?: boolean };

export interface ScenarioDefinition {
  id: string;
  title: string;
  /** Inputs that differ from the case's defaults. */
  values: Record<string, string>;
  count?: SetName;
  policy?: Policy;
  /** Inputs that are facts here, whatever range the case has for them. */
  settled?: 'all' | string[];
  /** Ranges that differ here from the case's. */
  ranges?: Record<string, readonly [low: string, high: string]>;
  /** Whether it is a start from zero, for a business of the reader's own. */
  own?: true;
}

export interface CaseDefinition {
  id: string;
  revision: number;
  semantics: 1;
  title: string;
  unit: {
    /** "million tokens", as in "per million tokens". */
    name: string;
    plural: string;
    /** Unit expression: "Mtok", "seat-month". */
    symbol: string;
  };
  inputs: InputDefinition[];
  /** Groups of inputs that one unknown moves; one that falls goes to its low as the others go to their high. */
  together: { input: string; falls: boolean }[][];
  constants: ConstantDefinition[];
  formulas: FormulaDefinition[];
  price: Tree;
  /** Monthly volume from the inputs. Formulas call it `volume`; `q` is the volume in force, which a curve or a solver may move. */
  volume: { label: string; tree: Tree };
  lines: LineDefinition[];
  /** Present when the case has a customer relationship of its own: terms for `ltv` and `cac_payback_months`. */
  customer?: { churn: Tree; acquisition: Tree; unitsPerMonth: Tree };
  sentences: SentenceDefinition[];
  /** The first is where the case starts. */
  scenarios: ScenarioDefinition[];
  /** Terms of the lenses the case declares. */
  lenses?: { [Lens in LensName]?: Partial<Record<TermName<Lens>, Tree>> };
  /** Figures this case does not answer, each with the reason. */
  notAsked: Record<string, string>;
  /** Why there is nothing to build; present exactly when no line is a build line. */
  nothingBuilt?: string;
}

/** What a reader has chosen. Inputs absent from the map follow their default. */
export interface CaseState {
  scenario: string;
  inputs: Record<string, string>;
  /** Ids of the lines inside the boundary, in the case's order. */
  boundary: string[];
  /** Absent: each build line's own default. */
  policy?: Policy;
  /** Lines for which the reader picked the second behavior. */
  behaviors: Record<string, Behavior>;
}
