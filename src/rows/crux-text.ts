/** The things that two states of a case have otherwise, and the margins between them, in words. */
import { exactText, type Decimal } from '#model/decimal.ts';
import type { FoundCrux } from '#model/economics/crux/result.ts';
import type { Difference } from '#model/economics/crux/differences.ts';
import { policyFor } from '#model/economics/amortization.ts';
import { behaviorOf } from '#model/economics/boundary.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { Policy } from '#model/economics/words.ts';
import type { Sign } from '#model/economics/crux/signs.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { inputValue } from '#model/economics/input-value.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { inputText, showQuantity, wordsAfter } from '#numbers/number-style.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { countText, policyText } from '#wording/choice-words.ts';

export type Names = readonly [string, string];

export const SIGN_WORDS: Record<Sign, string> = { loss: 'a loss', even: 'break-even', gain: 'a gain' };

/** What a difference is called. */
export function labelOf({ one, other }: FoundCrux, { kind, id }: Difference): string {
  const within = (evaluation: Evaluation) => {
    const { inputs, lines } = evaluation.definition;
    return [...(kind === 'as' ? lines : inputs)].find((each) => each.id === id)?.label;
  };
  switch (kind) {
    case 'revision':
      return 'How the case works it out';
    case 'count':
      return 'What is counted';
    case 'policy':
      return 'How building is spread';
    case 'as':
    case 'input':
      return within(one) ?? within(other) ?? id;
    default:
      return kind satisfies never;
  }
}

/** What one side has, as shown. */
function sideText({ definition, state, table }: Evaluation, { kind, id }: Difference): string {
  switch (kind) {
    case 'revision':
      return `revision ${definition.revision}`;
    case 'count':
      return countText(definition, state.boundary, state.behaviors).replace(/^Your own boundary, /, '');
    case 'policy':
      return spreadText(definition, state.policy);
    case 'as': {
      const line = definition.lines.find((each) => each.id === id);
      return line ? BEHAVIOR_WORDS[behaviorOf(line, state.behaviors)] : '';
    }
    case 'input': {
      const unit = definition.inputs.find((input) => input.id === id)?.unit ?? '';
      const set = inputValue(definition, state, id);
      if (set !== undefined) return inputText(set, unit);
      const worked = table().value(id);
      return isDefined(worked) ? `worked out, ${quantityText(worked, unit)}` : 'not defined';
    }
    default:
      return kind satisfies never;
  }
}

/** The policy in force, where all of what is built is spread by one. */
function spreadText({ lines }: CaseDefinition, policy: Policy | undefined): string {
  const [inForce, ...more] = new Set(lines.flatMap(({ build }) => (build ? [policyFor(build, policy)] : [])));
  return policyText(more.length === 0 ? inForce : policy);
}

/** Both sides. */
export const sidesText = ({ one, other }: FoundCrux, difference: Difference): [string, string] => [
  sideText(one, difference),
  sideText(other, difference),
];

/** A rounded amount of an input, with its unit. */
export function quantityText(value: Decimal, unit: string): string {
  const digits = showQuantity(exactText(value), unit);
  return `${digits} ${wordsAfter(unit, digits === '1')}`.trim();
}

/** "at $2.00 per GPU-hour": a margin where one side's value is in force. */
export function whereText(difference: Difference, text: string): string {
  switch (difference.kind) {
    case 'revision':
      return `by ${text}`;
    case 'count':
      return /^[A-Z]/.test(text) && text !== 'No costs' ? `counting “${text}”` : `counting ${text.toLowerCase()}`;
    case 'policy':
      return `with building spread ${text === policyText(undefined) ? text : quoted(text)}`;
    case 'as':
      return `as ${text}`;
    case 'input':
      return `at ${text.replace(/^worked out, /, '')}`;
    default:
      return difference.kind satisfies never;
  }
}

/** Margins and their differences, in the figure that leads, or in the other. */
export interface MarginText {
  /** " of price", " per million tokens". */
  per: string;
  of: (value: Value) => string;
  /** How far two are apart: "+12.3 points", "−$0.40". */
  apart: (value: Decimal) => string;
}

export function marginText({ one }: FoundCrux, figure: 'margin_ratio' | 'margin'): MarginText {
  const { name, symbol } = one.definition.unit;
  const unit = figure === 'margin' ? `USD/${symbol}` : 'share';
  const shown = (value: Decimal) => showQuantity(exactText(value), unit);
  return {
    per: figure === 'margin' ? ` per ${name}` : ' of price',
    of: (value) => (isDefined(value) ? shown(value) : 'not defined'),
    apart: (value) => `${value.gt(0) ? '+' : ''}${shown(value).replace('%', ' points')}`,
  };
}

/** “A”, “B” and “C”; of a long list so many and how many more. */
export function listText(labels: readonly string[], most = Infinity): string {
  const named = labels.length > most ? [...labels.slice(0, most - 1), `${labels.length - most + 1} more`] : [...labels];
  return named.length < 2 ? (named[0] ?? '') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

export const quoted = (label: string): string => `“${label}”`;
