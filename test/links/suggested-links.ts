/** Links worth publishing: every case in every scenario, every part of a state, pages with several notebooks, and the odd forms in which links come back. */
import { readdirSync } from 'node:fs';
import { linesOfSet } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState, InputDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { POLICIES, type SetName } from '#model/economics/words.ts';
import { canonicalDecimal, compareDecimals } from '#numbers/decimal-text.ts';
import { decidingPath } from '#site/deciding.ts';
import { stateQuery } from '#link/state-link.ts';
import { writeOn } from './replay.ts';
import { MANGLED } from './mangled.ts';
import { everyInputMoved } from './every-input-moved.ts';
import { caseIds, CONTENT, pageAt, revisionOf } from './pages.ts';
import { spanOf } from '../support/span-of.ts';

type Move = (definition: CaseDefinition, start: CaseState, keys: InputDefinition[]) => CaseState | undefined;

const within = ({ minimum, maximum }: InputDefinition, value: string): boolean =>
  compareDecimals(value, minimum) >= 0 && compareDecimals(value, maximum) <= 0;
const withInputs = (start: CaseState, values: [InputDefinition | undefined, string][]): CaseState | undefined =>
  values.every(([input, value]) => input && within(input, value))
    ? {
        ...start,
        inputs: {
          ...start.inputs,
          ...Object.fromEntries(values.map(([input, value]) => [input?.id ?? '', canonicalDecimal(value)])),
        },
      }
    : undefined;
const counted = (definition: CaseDefinition, start: CaseState, set: SetName): CaseState => ({
  ...start,
  boundary: linesOfSet(definition, set, start.behaviors),
});

/** A part of a state that differs, by what it is; `undefined` where the case has none. */
const MOVES: Record<string, Move> = {
  'a key input': (_, start, [first]) => withInputs(start, [[first, first ? spanOf(first)[0] : '']]),
  'all key inputs': (_, start, keys) =>
    withInputs(
      start,
      keys.map((one) => [one, spanOf(one)[1]]),
    ),
  'building counted': (definition, start) => counted(definition, start, 'with-build'),
  'everything counted': (definition, start) => counted(definition, start, 'everything'),
  'the next customer': (definition, start) => counted(definition, start, 'next-customer'),
  'lines by name': ({ lines }, start) => ({
    ...start,
    boundary: lines.filter((_, place) => place % 2 === 0).map(({ id }) => id),
  }),
  'no line': (_, start) => ({ ...start, boundary: [] }),
  'a policy': ({ lines }, start) => {
    const offered = lines.flatMap(({ build }) => build?.policies ?? []);
    const policy = POLICIES.findLast((one) => offered.includes(one) && one !== start.policy);
    return policy && { ...start, policy, boundary: lines.map(({ id }) => id) };
  },
  'second behaviors': (definition, start) => {
    const behaviors = Object.fromEntries(definition.lines.flatMap(({ id, or }) => (or ? [[id, or.behavior]] : [])));
    return Object.keys(behaviors).length === 0
      ? undefined
      : { ...start, behaviors, boundary: linesOfSet(definition, 'serving', behaviors) };
  },
  'thirty decimals': (_, start, keys) =>
    keys
      .map((one) => withInputs(start, [[one, `${spanOf(one)[0].split('.')[0]}.999999999999999999999999999999`]]))
      .find((state) => state !== undefined),
  zero: ({ inputs }, start) =>
    withInputs(start, [[inputs.find(({ minimum, follows }) => !follows && canonicalDecimal(minimum) === '0'), '0']]),
  'a negative': ({ inputs }, start) => {
    const input = inputs.find(({ minimum }) => minimum.startsWith('-'));
    return input && withInputs(start, [[input, input.minimum]]);
  },
  'followed again': ({ inputs }, start) => {
    const input = inputs.find(({ id, follows }) => follows && start.inputs[id] !== undefined);
    if (!input) return undefined;
    const { [input.id]: _, ...rest } = start.inputs;
    return { ...start, inputs: rest };
  },
};

/** Every scenario of every case, each with another part of its state moved; scenarios that are a case's last open unmoved too. */
function caseLinks(): string[] {
  const moves = Object.values(MOVES);
  let turn = 0;
  return caseIds.flatMap((id) => {
    const { definition, file } = revisionOf(id);
    const keys = file['key-inputs'].flatMap((key) => definition.inputs.find((one) => one.id === key) ?? []);
    return definition.scenarios.flatMap((scenario, place) => {
      const start = startOf(definition, scenario.id);
      const moved =
        moves
          .map((_, further) => moves[(turn + further) % moves.length]?.(definition, start, keys))
          .find((state) => state !== undefined) ?? start;
      turn += 1;
      const path = place % 3 === 2 ? `/cases/${id}/${scenario.id}/` : `/cases/${id}/`;
      return [
        `${path}?${stateQuery(definition, moved)}`,
        ...(place === definition.scenarios.length - 1 ? [`/cases/${id}/?${stateQuery(definition, start)}`] : []),
      ];
    });
  });
}

/** A page with several notebooks, moved in some of them. */
function pageLink(path: string, moves: Record<string, keyof typeof MOVES>): string {
  const page = pageAt(path);
  const made = [...page.notebooks].map(([id, { definition, state }]) => {
    const keys = revisionOf(definition.id).file['key-inputs'].flatMap(
      (key) => definition.inputs.find((one) => one.id === key) ?? [],
    );
    const move = moves[id];
    return { id, definition, start: state, state: MOVES[move ?? '']?.(definition, state, keys) ?? state };
  });
  return `${path}?${writeOn(page, made)}`;
}

function pageLinks(): string[] {
  const [essay = ''] = readdirSync(`${CONTENT}/essays`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `/essays/${file.replace(/\.mdx$/, '')}/`);
  const [first = '', second = '', third = ''] = [...pageAt(essay).notebooks.keys()];
  return [
    pageLink('/', { 'metered-inference': 'building counted', moviepass: 'a key input' }),
    pageLink('/', { saas: 'everything counted', 'compute-resale': 'lines by name', 'dollar-of-revenue': 'a policy' }),
    pageLink('/', { moviepass: 'thirty decimals' }),
    pageLink('/compare/moviepass/', { a: 'a key input', b: 'everything counted' }),
    pageLink('/compare/metered-inference/', { b: 'second behaviors' }),
    pageLink('/compare/', { a: 'all key inputs', b: 'the next customer' }),
    '/compare/?a.case=saas&a.count=next-customer&a.from=like-zoom&a.rev=1&b.case=gym&b.fee=0&b.from=monthly-contract&b.rev=1',
    // Two businesses had a page for each pair of them once.
    '/compare/gym/streaming-content/?a.fee=0&a.from=monthly-contract&a.rev=1',
    pageLink(essay, { [first]: 'building counted' }),
    pageLink(essay, { [first]: 'a policy', [second]: 'a key input', [third]: 'lines by name' }),
    // A link to a case serves on a page that holds it once.
    `/?${stateQuery(revisionOf('moviepass').definition, startOf(revisionOf('moviepass').definition))}`,
  ];
}

const idsIn = (folder: string): string[] =>
  readdirSync(`${CONTENT}/${folder}`)
    .map((file) => file.replace(/\.mdx?$/, ''))
    .sort();

/** Every essay, argument and widget, each with another part of its first notebook's state moved. */
function everyText(): string[] {
  const moves = Object.keys(MOVES) as (keyof typeof MOVES)[];
  const { length } = caseIds;
  const paths = [
    ...idsIn('essays').map((id) => `/essays/${id}/`),
    ...idsIn('arguments').map((id) => `/arguments/${id}/`),
    ...idsIn('arguments')
      .filter((_, place) => place % 8 === 0)
      .map((id) => `/embed/claim-${id}/`),
    ...caseIds.map((id) => `/embed/bar-${id}/`),
    ...caseIds.filter((_, place) => place % 3 === 0).map((id) => `${decidingPath(id)}`),
  ];
  return paths.map((path, turn) => {
    const [first = ''] = pageAt(path).notebooks.keys();
    const link = moves
      .map((_, further) => pageLink(path, { [first]: moves[(turn + further + length) % moves.length] ?? 'no line' }))
      .find((one) => !one.endsWith('?'));
    return link ?? path;
  });
}

/** Written by hand, cut off by a site, or with a slip: what can be read of it is used. */
const HAND_MADE = [
  '/cases/moviepass/?films=3',
  '/cases/moviepass/?films=3&count=everything',
  '/cases/saas/?count=with-build',
  '/cases/metered-inference/?life=9&count=with-build&from=deepseek-day&rev=1&seed=7',
  '/cases/metered-inference/?seed=99999&from=deepseek-day&rev=1',
  '/cases/metered-inference/?life=9&count=with-build&from=deepse…',
  '/cases/metered-inference/?life=9&gpu_hour=3.…&from=deepseek-day',
  '/cases/metered-inference/?life=9&gpu_hour=3...',
  '/cases/metered-inference/?gpu_huor=3&life=9&from=deepseek-day&rev=1',
  '/cases/metered-inference/?gpu_hour=abc&life=9&from=deepseek-day&rev=1',
  '/cases/metered-inference/?gpu_hour=$3.00&life=9&from=deepseek-day&rev=1',
  '/cases/metered-inference/?gpu_hour=2&gpu_hour=4&from=deepseek-day&rev=1',
  '/cases/metered-inference/?gpu_hour=2.50&gpu_hour=2.5&from=deepseek-day&rev=1',
  '/cases/metered-inference/?gpu_hour=002.50&from=deepseek-day&rev=1',
  '/cases/metered-inference/?metered-inference.gpu_hour=2.5&metered-inference.from=deepseek-day&metered-inference.rev=1',
  '/cases/metered-inference/?count=serving.gone&from=nowhere&rev=1',
  '/cases/metered-inference/?gpu_hour=2.5&from=deepseek-day&rev=999',
  '/cases/moviepass/?films=1000&from=nothing-such',
];

/** One link in every odd form, each time of another case. */
function mangledLinks(): string[] {
  return Object.values(MANGLED).map((mangle, place) => {
    const id = caseIds[place % caseIds.length] ?? '';
    const { definition, file } = revisionOf(id);
    const keys = file['key-inputs'].flatMap((key) => definition.inputs.find((one) => one.id === key) ?? []);
    const start = startOf(definition);
    const moved = MOVES['all key inputs']?.(definition, start, keys) ?? start;
    return `/cases/${id}/?${mangle(stateQuery(definition, { ...moved, boundary: definition.lines.map((line) => line.id) }), id)}`;
  });
}

export const suggestedLinks = (): string[] => [
  ...new Set([...caseLinks(), ...pageLinks(), ...everyText(), ...HAND_MADE, ...mangledLinks(), ...everyInputMoved()]),
];
