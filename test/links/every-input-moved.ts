/**
 * Links that move every input of a case at once, a little, and count every line: whatever works a figure, a lens or a draw out, one of them
 * works it out of numbers that are nothing special (no 0, no 1, none the same as another).
 */
import { Decimal, exactText } from '#model/decimal.ts';
import type { CaseDefinition, CaseState, InputDefinition } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { POLICIES } from '#model/economics/words.ts';
import { stateQuery } from '#link/state-link.ts';
import { spanOf } from '../support/span-of.ts';
import { caseIds, revisionOf } from './pages.ts';

/** A part of the way from where an input stands to an end of its span, by turns its high and its low. */
function moved(input: InputDefinition, from: Decimal, share: string, towardsHigh: boolean): string {
  const [low, high] = spanOf(input).map((end) => new Decimal(end)) as [Decimal, Decimal];
  const [end, other] = towardsHigh ? [high, low] : [low, high];
  const to = end.eq(from) ? other : end;
  return exactText(from.plus(to.minus(from).times(share)).toSignificantDigits(5));
}

function everyInput(definition: CaseDefinition, start: CaseState, share: string, turn: number): CaseState {
  const { value } = evaluateCase(definition, start).table();
  const inputs = definition.inputs.flatMap((input, place): [string, string][] => {
    const from = value(input.id);
    if (input.follows || !(from instanceof Decimal)) return [];
    return [[input.id, moved(input, from, share, (place + turn) % 2 === 0)]];
  });
  return { ...start, inputs: { ...start.inputs, ...Object.fromEntries(inputs) } };
}

/** How far inputs are moved, in as many scenarios of each case. */
const SHARES = ['0.13', '0.29', '0.47'];

/** A few of each case, at another distance each time, under the policies by turns. */
export const everyInputMoved = (): string[] =>
  caseIds.flatMap((id) => {
    const { definition } = revisionOf(id);
    const offered = POLICIES.filter((policy) => definition.lines.some(({ build }) => build?.policies.includes(policy)));
    return SHARES.map((share, place) => {
      const scenario = definition.scenarios[place % definition.scenarios.length];
      const state = everyInput(definition, startOf(definition, scenario?.id), share, place);
      const policy = offered[place % offered.length];
      const boundary = definition.lines.map((line) => line.id);
      return `/cases/${id}/?${stateQuery(definition, { ...state, boundary, ...(policy && { policy }) })}`;
    });
  });
