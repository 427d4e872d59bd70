/** What must be so of any link whatever, on any page. */
import { inputValue } from '#model/economics/input-value.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Chip } from '#components/controls/Chip.tsx';
import { Notice } from '#components/controls/Notice.tsx';
import { linesOfSet } from '#model/economics/boundary.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { isDecimalText, sameDecimal } from '#numbers/decimal-text.ts';
import type { Start } from '#state/start.ts';
import { chipsOf } from '#link/chips.ts';
import type { LinkChange } from '#link/linked-notebook.ts';
import type { LinkPair } from '#link/link-pair.ts';
import { linkPairs } from '#link/mangling.ts';
import { isTracking } from '#link/tracking.ts';
import { pickedLines, sameLines } from '#state/scenario-state.ts';
import { EDITION, readLines } from '#link/spelling.ts';
import type { FuzzedLink } from './fuzzed-link.ts';
import { pageAt } from './pages.ts';
import { openOn } from './replay.ts';
import { nonsenseIn, wordsShown } from './words-shown.ts';

/** A page shows this many notices, and then how many more there are. */
const MAX_NOTICES = 40;

const rendered = (
  notices: readonly string[],
  chips: readonly Pick<LinkChange, 'label' | 'before' | 'after'>[],
): Set<string> => {
  const parts = [
    ...notices.map((text) => h(Notice, { onDismiss: () => {}, children: text })),
    ...chips.map(({ label, before, after }) => h(Chip, { label, from: before, to: after, onUndo: () => {} })),
  ];
  return new Set([...renderToString(h('div', {}, parts)).matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = '']) => tag));
};
/** Elements that any notice and any chip is made of. */
const TAGS = rendered(['text'], [{ label: 'text', before: 'text', after: 'text' }]);

/** @param words whether everything that is shown is read too, which takes most of the time  @throws Error naming what is wrong */
export async function holdFuzzed({ path, query }: FuzzedLink, words: boolean): Promise<void> {
  const page = pageAt(path);
  const { states, starts, notices, seed } = await openOn(page, query);
  const fail = (what: string): never => {
    throw new Error(`${path}?${query}: ${what}`);
  };

  if (!Number.isSafeInteger(seed) || seed < 1) fail(`seed ${seed}`);
  const told = new Set(notices.map(({ key }) => key));
  // A key that is given twice may be written in two ways, of which the notice names one.
  const twice = new Set(
    notices.filter(({ text }) => text.includes('is given more than once')).map(({ key }) => bare(key)),
  );
  // A revision that is not there is named by its notebook.
  for (const id of starts.keys()) if (told.has(`${id}.rev`)) twice.add('rev');
  for (const pair of notices.length >= MAX_NOTICES ? [] : linkPairs(query)) {
    if (isSilent(pair.key) || told.has(pair.key) || twice.has(bare(pair.key))) continue;
    // The page is of that edition, and a link to it says so.
    if (pair.key === EDITION && pair.value === String(page.edition)) continue;
    // What a link says of a side in a case that there is not, it cannot mean.
    if (told.has(`${pair.key.split('.')[0]}.case`)) continue;
    if (![...starts].some(([id, start]) => isInEffect(pair, id, start, states[id] ?? start.state)))
      fail(`${JSON.stringify(pair)} is neither used nor named`);
  }
  for (const { text } of notices)
    if (
      text.length > 400 ||
      (/\bundefined\b|\[object /.test(text) &&
        !/undefined|object/.test(decodeURIComponent(encodeURIComponent(query.toWellFormed()))))
    )
      fail(`a notice reads: ${text}`);
  for (const tag of rendered(
    notices.map(({ text }) => text),
    [...starts].flatMap(([id, { definition, state }]) => chipsOf(definition, state, states[id] ?? state)),
  ))
    if (!TAGS.has(tag)) fail(`a <${tag}> comes out of it`);
  if (!words) return;
  for (const [id, start] of starts) {
    const state = states[id];
    if (state === undefined) return fail(`no state of ${id}`);
    if (state === start.state) continue;
    const nonsense = nonsenseIn(wordsShown(start.definition, start.state, state));
    if (nonsense !== undefined) fail(`it shows “${nonsense}”`);
  }
}

const bare = (key: string): string => key.slice(key.lastIndexOf('.') + 1);
const isSilent = (key: string): boolean => isTracking(key) || key === 'seed' || key.endsWith('.seed');

/** Whether a pair is one that the state follows. */
function isInEffect({ key, value, cut }: LinkPair, id: string, { definition }: Start, state: CaseState): boolean {
  const name = [`${id}.`, `${definition.id}.`].find(
    (prefix) => key.startsWith(prefix) && !key.slice(prefix.length).includes('.'),
  );
  if (cut || (name === undefined && key.includes('.'))) return false;
  const what = name === undefined ? key : key.slice(name.length);
  const read = readLines(value);
  switch (what) {
    case 'from':
      return state.scenario === value;
    case 'case':
      return name !== undefined && definition.id === value;
    case 'rev':
      return String(definition.revision) === value;
    case 'policy':
      return value === 'default' ? state.policy === undefined : state.policy === value;
    case 'count':
      return sameLines(state.boundary, 'set' in read ? linesOfSet(definition, read.set, state.behaviors) : read.ids);
    case 'as':
      return sameLines(pickedLines(definition, state), 'set' in read ? [read.set] : read.ids);
    default: {
      const input = definition.inputs.find((one) => one.id === what);
      const number = value.replace(/^(-?)\./, '$10.');
      const now = inputValue(definition, state, what);
      return (
        input !== undefined &&
        (value === 'default' ? now === input.default : isDecimalText(number) && sameDecimal(number, now))
      );
    }
  }
}
