/** The state that one notebook's part of a link describes. What can be read is used, what cannot is named. */
import { inputValue } from '#model/economics/input-value.ts';
import { scenarioStart } from '#model/economics/start.ts';
import { linesOfSet } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { sameDecimal } from '#numbers/decimal-text.ts';
import { inputText } from '#numbers/exact-style.ts';
import type { OwnedPair } from './key-owner.ts';
import { lastReadable, shortened, type LastReadable } from './last-readable.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import type { NoticeList } from './notice-list.ts';
import { readBoundary, readInput, readPicked, readPolicy, readRevision, readScenario } from './read-part.ts';
import { countText, policyText } from '#wording/choice-words.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import { pickedLines, scenarioOf, setOf } from '#state/scenario-state.ts';

/**
 * A link's differences are from the scenario it names; one without a scenario (written by hand) differs from the page's start.
 * @param notices takes what could not be read
 */
export function readNotebook(
  { definition, start }: LinkedNotebook,
  pairs: readonly OwnedPair[],
  notices: NoticeList,
): CaseState {
  const last = lastReadable(pairs, notices);

  const from = last(
    'from',
    (text) => readScenario(text, definition),
    (id = start.scenario) => `“${scenarioTitle(definition, id)}”`,
  );
  const scenario = from && scenarioOf(definition, from.value);
  const base = scenario ? scenarioStart(definition, scenario) : start;
  // Which revision to read the link with was settled before; here only what is wrong with it is named.
  last('rev', readRevision, (value = definition.revision) => String(value));

  const { behaviors, boundary } = readLinesOfCase(definition, base, last, notices);
  const policy = last(
    'policy',
    (text) => readPolicy(text, definition),
    (value) => policyText(value ?? base.policy),
  );
  const { policy: basePolicy, ...rest } = base;
  const chosen = policy ? policy.value : basePolicy;
  return {
    ...rest,
    inputs: readInputs(definition, base, last),
    behaviors,
    boundary,
    ...(chosen && { policy: chosen }),
  };
}

/** Behaviors first: which lines a named set counts depends on them. */
function readLinesOfCase(
  definition: CaseDefinition,
  base: CaseState,
  last: LastReadable,
  notices: NoticeList,
): Pick<CaseState, 'behaviors' | 'boundary'> {
  const tellIgnored = <Read extends { ignored: string[] }>(key: string, read: Read): Read => {
    if (read.ignored.length > 0)
      notices.add(() => ({
        key,
        text: `${key} names what this page has no use for: ${shortened(read.ignored.join(', '))}. The rest is used.`,
      }));
    return read;
  };
  const labels = (ids: readonly string[]) =>
    definition.lines
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(', ') || 'none';

  const picked = last(
    'as',
    (text, key) => tellIgnored(key, readPicked(text, definition)),
    (ids = pickedLines(definition, base)) => labels(ids),
  );
  const behaviors: CaseState['behaviors'] = picked ? {} : base.behaviors;
  for (const { id, or } of definition.lines) if (or && picked?.value.includes(id)) behaviors[id] = or.behavior;

  const set = setOf(definition, base);
  const unchanged = set === undefined ? base.boundary : linesOfSet(definition, set, behaviors);
  const count = last(
    'count',
    (text, key) => {
      const read = tellIgnored(key, readBoundary(text, definition));
      if ('problem' in read) return read;
      return { value: 'set' in read.value ? linesOfSet(definition, read.value.set, behaviors) : read.value.ids };
    },
    (lines = unchanged) => countText(definition, lines, behaviors).toLowerCase(),
  );
  return { behaviors, boundary: count?.value ?? unchanged };
}

function readInputs(definition: CaseDefinition, base: CaseState, last: LastReadable): CaseState['inputs'] {
  const inputs: CaseState['inputs'] = { ...base.inputs };
  for (const input of definition.inputs) {
    const now = inputValue(definition, base, input.id);
    const read = last(
      input.id,
      (text) => readInput(text, input, now),
      (value = now) => (value === undefined ? 'what follows from the other inputs' : inputText(value, input.unit)),
    );
    if (!read) continue;
    if (read.value === undefined) delete inputs[input.id];
    // Spelled as the page spells it, where it is the same value.
    else inputs[input.id] = now !== undefined && sameDecimal(read.value, now) ? now : read.value;
  }
  return inputs;
}
