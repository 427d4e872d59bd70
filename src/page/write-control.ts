/** Controls of islands that are not awake yet, kept in step all the same: printed, searched, or read as a list, a page shows one state. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { behaviorOf, countsBuilding, policiesOffered, setNamed } from '#model/economics/boundary.ts';
import { inputValue } from '#model/economics/input-value.ts';
import { shownIn } from '#numbers/shown-input.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { set, write } from './write.ts';

/** What a control shows, and the state it shows. */
interface Shown {
  element: HTMLInputElement;
  /** What it controls, without its notebook. */
  id: string;
  definition: CaseDefinition;
  state: CaseState;
  snapshot: Snapshot;
}

/** @param shown `element` is any of the page's `[data-input]` */
export function writeControl(shown: Shown): void {
  const { element, id, definition, state } = shown;
  if (element.type === 'radio') return writeChoice(shown, chosen(shown));
  if (id === 'build') {
    const counted = countsBuilding(definition, state.boundary);
    return set(element, 'aria-checked', String(counted === true));
  }
  if (id.startsWith('line.')) return writeLine(shown, id.slice('line.'.length));
  writeInput(shown);
}

const chosen = ({ id, definition, state }: Shown): string =>
  id === 'count'
    ? (setNamed(definition, state.boundary, state.behaviors) ?? '')
    : (state.policy ?? policiesOffered(definition)[0] ?? '');

function writeChoice({ element }: Shown, value: string): void {
  element.checked = element.value === value;
  const meaning = element.closest('.choice-bar')?.querySelector<HTMLElement>('.choice-meaning');
  if (element.checked && meaning) write(meaning, element.dataset['meaning'] ?? '');
  else if (value === '' && meaning) write(meaning, meaning.dataset['otherwise'] ?? '');
}

function writeLine({ element, definition, state }: Shown, lineId: string): void {
  const line = definition.lines.find(({ id }) => id === lineId);
  const row = element.closest<HTMLElement>('.checklist-line');
  if (line === undefined || row === null) return;
  const behavior = behaviorOf(line, state.behaviors);
  element.checked = state.boundary.includes(lineId);
  row.classList.toggle('ghost', !element.checked);
  const words = row.querySelector<HTMLElement>('.checklist-behavior');
  if (words) write(words, `${BEHAVIOR_WORDS[behavior]}${element.checked ? '' : ', left out'}`);
  const second = row.querySelector<HTMLInputElement>('.checklist-second input');
  if (second) second.checked = line.or?.behavior === state.behaviors[lineId];
}

function writeInput({ element, id, definition, state, snapshot }: Shown): void {
  const input = definition.inputs.find((one) => one.id === id);
  if (input === undefined) return;
  const own = inputValue(definition, state, id);
  const shown = shownIn(definition, state, input, own ?? snapshot.cell(id).value);
  if (element.type !== 'range') {
    element.value = shown.field;
    return;
  }
  element.value = String(shown.position);
  set(element, 'aria-valuetext', shown.words);
}
