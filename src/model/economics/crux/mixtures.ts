/** The states between two, each worked out once. */
import type { Steps } from '#model/formula/steps.ts';
import type { Value } from '#model/formula/value.ts';
import { valueOf, type Evaluation } from '../evaluation.ts';
import { between, isChoice, type Between, type Difference } from './differences.ts';
import type { CruxFigure } from './result.ts';
import { signOf, type Sign } from './signs.ts';
import { standingOn } from './standing-on.ts';

export interface Mixture extends Record<CruxFigure, Value> {
  evaluation: Evaluation;
  sign: Sign | undefined;
}

export class Mixtures {
  readonly between: Between;
  /** What the margin stands on in any of the states. */
  readonly standing: ReadonlySet<string>;
  /** Differences that may move the margin, and those of inputs on which it stands nowhere. */
  readonly moving: Difference[];
  readonly unmoving: Difference[];
  private readonly known = new Map<string, Mixture>();

  /** @throws RangeError for states of two cases */
  constructor(one: Evaluation, other: Evaluation) {
    this.between = between(one, other);
    const { differences, moved } = this.between;
    const inputs = differences.filter((each) => !isChoice(each));
    const choices = choicesOf(differences.filter(isChoice));
    const shapes = choices.flatMap((some) => [moved(some), moved([...some, ...inputs])]);
    this.standing = standingOn(
      'margin',
      shapes.map((evaluation) => evaluation.table().cells),
    );
    const moves = (each: Difference) => isChoice(each) || this.standing.has(each.id);
    this.moving = differences.filter(moves);
    this.unmoving = differences.filter((each) => !moves(each));
  }

  /** With these as in the other state. */
  *at(some: readonly Difference[]): Steps<Mixture> {
    const key = some
      .map((each) => this.between.differences.indexOf(each))
      .sort((a, b) => a - b)
      .join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const evaluation = this.between.moved(some);
    const made: Mixture = {
      evaluation,
      margin: valueOf(evaluation.figure('margin')),
      margin_ratio: valueOf(evaluation.figure('margin_ratio')),
      sign: signOf(evaluation),
    };
    this.known.set(key, made);
    yield;
    return made;
  }

  /** With all but these as in the other state. */
  *without(some: readonly Difference[]): Steps<Mixture> {
    return yield* this.at(this.between.differences.filter((each) => !some.includes(each)));
  }
}

/** Every set of some choices. */
function choicesOf(choices: readonly Difference[]): Difference[][] {
  return choices.reduce<Difference[][]>((sets, choice) => sets.flatMap((set) => [set, [...set, choice]]), [[]]);
}
