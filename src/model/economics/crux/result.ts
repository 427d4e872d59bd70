/** What there is to say of what divides two states of a case: found by `crux.ts`. */
import type { Decimal } from '#model/decimal.ts';
import type { Crossing } from '#model/formula/solve.ts';
import type { Value } from '#model/formula/value.ts';
import type { Difference, OnlyIn } from './differences.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Sign } from './signs.ts';
import type { SetName } from '../words.ts';

/** What a gap is taken in: the share of price that is left, or USD per unit. */
export type CruxFigure = 'margin_ratio' | 'margin';

/** From one margin to the other, and who moves it how far. */
export interface Gap {
  figure: CruxFigure;
  from: Decimal;
  to: Decimal;
  /** `to` less `from`. */
  total: Decimal;
  /** What each mover adds, in the order of the movers that the margin stands on. They add up to the total exactly. */
  parts: Decimal[];
  /** What the choices of what is counted and how add together, and what the inputs add. */
  choices: Decimal;
  facts: Decimal;
  /** Takes a value to the grain on which the parts add up: at least 36 digits of the largest margin between the two. */
  snap(value: Decimal): Decimal;
}

/** A state in which only some differences are moved to where the other side has them. */
export interface Move {
  /** The leading figure; not defined where the state has none. */
  margin: Value;
  /** How far that is from where it was. */
  by: Decimal | undefined;
  sign: Sign | undefined;
  /** Whether the verdict is then the other side's, which it was not. */
  flips: boolean;
  /** Share of the gap that is then closed: above 1 past the other side, negative away from it. `undefined` for no gap or no margin. */
  closes: Decimal | undefined;
  /** Where on its way the verdict turns, from its own side on; only for one input that flips. */
  turns: Crossing[];
}

/** A difference, or several of the smallest taken together. */
export interface Mover {
  differences: Difference[];
  /** What it adds to the leading figure from the one state to the other. */
  change: Decimal;
  /** The change as a share of the gap; `undefined` where there is no gap. */
  share: Decimal | undefined;
  /** The one state with only this as in the other, and the other with only this as in the one. */
  toOther: Move;
  toOne: Move;
  /** Whether it moves or closes a hundredth of the gap or more, in whatever way it is asked. */
  matters: boolean;
}

/** The fewest differences that, moved together, make a state's verdict the other's. */
export interface Flip {
  moved: Difference[];
  /** How it was found: alone, as a pair, or, where no pair does, by moving one after the other, the largest part first. */
  by: 'alone' | 'pair' | 'turn';
  /** Other differences, or other pairs, that do as well; not looked for where they were moved in turn. */
  others: Difference[][];
}

/** The sign of the margin under a named set in each state; `undefined` where there is none. That of the next unit is the contribution's. */
export interface Conclusion {
  under: SetName;
  one: Sign | undefined;
  other: Sign | undefined;
}

export interface FoundCrux {
  kind: 'crux';
  one: Evaluation;
  other: Evaluation;
  /** The gap that leads, and the same in the other figure where it has one. */
  gap: Gap;
  beside: Gap | undefined;
  signs: readonly [one: Sign, other: Sign];
  /** Choices first, then inputs in the case's order, then the smallest together, then inputs that the margin does not stand on. */
  movers: Mover[];
  /** What divides the two; `undefined` where nothing that differs moves the margin towards the other. */
  crux: Mover | undefined;
  /** The fewest moves to the other's verdict, each way; `undefined` where both have the same. */
  flips: { toOther: Flip; toOne: Flip } | undefined;
  /** The margin of each as the other counts. */
  crossed: { one: Value; other: Value };
  /** Ids of inputs that both have at the same value, and that the margin stands on. */
  sameInputs: string[];
  conclusions: Conclusion[];
  /** Id of the cost line that takes most of a unit in both, of those both count. */
  largestLine: string | undefined;
  onlyIn: OnlyIn;
  /** Why some state between the two has no margin; orders that pass such a state are left out of the averages. */
  passedOver: string | undefined;
}

/** `side` is whose margin is not defined; absent where both have one, and there is no way from one to the other. */
export type Crux = FoundCrux | { kind: 'same' } | { kind: 'not-defined'; why: string; side?: 'one' | 'other' };
