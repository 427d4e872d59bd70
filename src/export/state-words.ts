/** What a state is, in rows of a name and words: what stands at the head of a download. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { countText, policyText } from '#wording/choice-words.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import type { AboutCase } from './about-case.ts';
import { stateLink } from '#link/state-link.ts';

export function stateWords(
  definition: CaseDefinition,
  state: CaseState,
  about: AboutCase,
): [name: string, words: string][] {
  const counted = definition.lines.filter(({ id }) => state.boundary.includes(id)).map(({ label }) => label);
  const second = definition.lines.flatMap(({ id, label, or }) =>
    or && state.behaviors[id] === or.behavior ? [`${label} as ${BEHAVIOR_WORDS[or.behavior]}`] : [],
  );
  return [
    ['Case', definition.title],
    ['Revision', String(definition.revision)],
    ['Scenario', scenarioTitle(definition, state.scenario)],
    ['Boundary', countText(definition, state.boundary, state.behaviors)],
    ['Cost lines counted', counted.join(', ') || 'none'],
    ['Cost of building spread', policyText(state.policy)],
    ...(second.length > 0 ? [['Cost lines read otherwise', second.join(', ')] as [string, string]] : []),
    ['Unit sold', definition.unit.name],
    ['Link to this state', stateLink(definition, state, about.address)],
  ];
}
