/** What a link changed, in words, one chip for each thing that can be undone. */
import { inputValue } from '#model/economics/input-value.ts';
import { scenarioStart } from '#model/economics/start.ts';
import { isOwn } from '#model/economics/own-start.ts';
import { linesOfSet } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { canonicalDecimal, sameDecimal } from '#numbers/decimal-text.ts';
import { inputText } from '#numbers/exact-style.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { countText, policyText } from '#wording/choice-words.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import type { LinkChange } from './linked-notebook.ts';
import { pickedLines, sameLines, scenarioOf, setOf } from '#state/scenario-state.ts';

/** What stands in place of the value of an input that follows a formula. */
export const FOLLOWS = 'worked out from other inputs';
/** The same in a start from zero, where those inputs are nothing too. */
const NOT_ENTERED = 'not entered';

/** What differs between the page's start and a state: the scenario, and then what differs from that scenario. */
export function chipsOf(definition: CaseDefinition, start: CaseState, state: CaseState): LinkChange[] {
  const chips: LinkChange[] = [];
  let base = start;
  if (state.scenario !== start.scenario) {
    const after = scenarioOf(definition, state.scenario);
    chips.push({
      key: 'scenario',
      id: 'scenario',
      label: 'Scenario',
      before: scenarioTitle(definition, start.scenario),
      after: scenarioTitle(definition, state.scenario),
    });
    if (after) base = scenarioStart(definition, after);
  }
  const follows = isOwn(definition, base) ? NOT_ENTERED : FOLLOWS;
  for (const { id, label, unit } of definition.inputs) {
    const [before, after] = [inputValue(definition, base, id), inputValue(definition, state, id)];
    if (!sameDecimal(before, after)) chips.push({ key: 'input', id, label, ...inWords(before, after, unit, follows) });
  }
  if (countDiffers(definition, base, state)) {
    const [before, after] = [base, state].map(({ boundary, behaviors }) =>
      countText(definition, boundary, behaviors),
    ) as [string, string];
    chips.push({ key: 'count', id: 'count', label: 'Costs counted', before, after });
  }
  if (base.policy !== state.policy) {
    chips.push({
      key: 'policy',
      id: 'policy',
      label: 'Cost of building spread',
      before: policyText(base.policy),
      after: policyText(state.policy),
    });
  }
  const [wasPicked, isPicked] = [pickedLines(definition, base), pickedLines(definition, state)];
  for (const line of definition.lines) {
    if (line.or === undefined || wasPicked.includes(line.id) === isPicked.includes(line.id)) continue;
    const [own, other] = [BEHAVIOR_WORDS[line.behavior], BEHAVIOR_WORDS[line.or.behavior]];
    const picked = isPicked.includes(line.id);
    chips.push({
      key: 'as',
      id: line.id,
      label: line.label,
      before: picked ? own : other,
      after: picked ? other : own,
    });
  }
  return chips;
}

/** Two long numbers that would read the same are written out. */
function inWords(
  before: string | undefined,
  after: string | undefined,
  unit: string,
  follows: string,
): Pick<LinkChange, 'before' | 'after'> {
  const [was, is] = [before, after].map((value) => (value === undefined ? follows : inputText(value, unit))) as [
    string,
    string,
  ];
  if (was !== is || before === undefined || after === undefined) return { before: was, after: is };
  return { before: canonicalDecimal(before), after: canonicalDecimal(after) };
}

/** A set that is named stays the same boundary when a line of it changes its behavior. */
function countDiffers(definition: CaseDefinition, base: CaseState, state: CaseState): boolean {
  const set = setOf(definition, base);
  return !sameLines(state.boundary, set === undefined ? base.boundary : linesOfSet(definition, set, state.behaviors));
}
