/** What changed from one revision of a case to another, in words: all that the figures of one state can depend on, and no wording. */
import { cellsOf } from '#model/economics/cells.ts';
import type { BuildTerms, CaseDefinition, InputDefinition, LineDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { rangeUnder, type Range } from '#model/economics/plausible-range.ts';
import { printTree } from '#model/formula/print.ts';
import type { Tree } from '#model/formula/tree.ts';
import { sameDecimal } from '#numbers/decimal-text.ts';
import { inputText } from '#numbers/exact-style.ts';
import { scenarioOf, scenarioValue } from '#state/scenario-state.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import { FOLLOWS } from './chips.ts';

/** @param scenario the one whose values count; those of the others touch nothing that is shown */
export function changesBetween(old: CaseDefinition, now: CaseDefinition, scenario: string): string[] {
  const [was, is] = [wordsOf(old), wordsOf(now)];
  const [before, after] = [scenarioOf(old, scenario), scenarioOf(now, scenario)];
  const told = scenarioTitle(old, scenario);
  return [
    ...both(
      old.inputs,
      now.inputs,
      'No longer an input',
      'New input',
      (one) => ` ${startOfInput(one, is)}`,
      (a, b) => [
        ...inputChanges(a, b, was, is),
        ...rangeChanges(b, rangeUnder(old, before, b.id), rangeUnder(now, after, b.id)),
      ],
    ),
    ...(before && !after ? [`The scenario “${told}” is gone.`] : []),
    ...(before && after
      ? now.inputs.flatMap(({ id, label, unit }) => {
          const [a, b] = [scenarioValue(old, before, id), scenarioValue(now, after, id)];
          const own = [before, after].some(({ values }) => Object.hasOwn(values, id));
          const isSame = a === undefined || b === undefined ? a === b : sameDecimal(a, b);
          const words = (value = '') => (value === '' ? FOLLOWS : inputText(value, unit));
          return own && !isSame ? [`In “${told}”, “${label}” is ${words(b)}, not ${words(a)}.`] : [];
        })
      : []),
    ...(before && after && (before.count !== after.count || before.policy !== after.policy)
      ? [`“${told}” opens with other costs counted, or spread otherwise.`]
      : []),
    ...both(
      old.lines,
      now.lines,
      'Cost line gone',
      'New cost line',
      () => '',
      (a, b) => lineChanges(a, b, was, is),
    ),
    ...worked('The price', old.price, now.price, was, is),
    ...worked(`“${now.volume.label}”`, old.volume.tree, now.volume.tree, was, is),
    ...kept(old.formulas, now.formulas, (a, b) => worked(`“${b.label}”`, a.tree, b.tree, was, is)),
    ...kept(old.constants, now.constants, (a, b) =>
      sameDecimal(a.value, b.value)
        ? []
        : [`“${b.label}” is ${inputText(b.value, b.unit)}, not ${inputText(a.value, a.unit)}.`],
    ),
    ...(same(old.together, now.together) ? [] : ['Other inputs are drawn together, where draws are made.']),
    ...(same(old.customer, now.customer) ? [] : ['What a customer brings in is worked out otherwise.']),
    ...(same(old.lenses, now.lenses) ? [] : ['What is drawn besides the margin is worked out otherwise.']),
    ...(same(Object.keys(old.notAsked).sort(), Object.keys(now.notAsked).sort())
      ? []
      : ['Other figures are left unanswered.']),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How a revision writes a formula out: with its own labels. */
type Words = (tree: Tree) => string;

function wordsOf(definition: CaseDefinition): Words {
  const cells = cellsOf(definition, startOf(definition));
  return (tree) => printTree(tree, { name: (id) => cells.get(id)?.label ?? id, number: (text) => text });
}

/** What is gone, then what is new with more of it, then what is another in both. */
function both<One extends { id: string; label: string }>(
  old: readonly One[],
  now: readonly One[],
  gone: string,
  added: string,
  more: (one: One) => string,
  changed: (was: One, is: One) => string[],
): string[] {
  const missing = (what: string, from: readonly One[], among: readonly One[], rest: (one: One) => string) => {
    const labels = from
      .filter(({ id }) => !among.some((other) => other.id === id))
      .map((one) => `“${one.label}”${rest(one)}`);
    return labels.length === 0 ? [] : [`${what}: ${labels.join(', ')}.`];
  };
  return [...missing(gone, old, now, () => ''), ...missing(added, now, old, more), ...kept(old, now, changed)];
}

const kept = <One extends { id: string }>(
  old: readonly One[],
  now: readonly One[],
  changed: (was: One, is: One) => string[],
): string[] => old.flatMap((was) => now.filter(({ id }) => id === was.id).flatMap((is) => changed(was, is)));

function worked(what: string, old: Tree | undefined, now: Tree | undefined, was: Words, is: Words): string[] {
  if (!old || !now || same(old, now)) return [];
  const [before, after] = [was(old), is(now)];
  // Only names differ, which is said of what has them.
  return before === after ? [] : [`${what} is worked out as “${after}”, not as “${before}”.`];
}

const startOfInput = ({ default: own, follows, unit }: InputDefinition, words: Words): string =>
  own === undefined ? `worked out as “${follows ? words(follows) : ''}”` : `at ${inputText(own, unit)}`;

function inputChanges(old: InputDefinition, now: InputDefinition, was: Words, is: Words): string[] {
  const bounds = ({ minimum, maximum, unit }: InputDefinition) =>
    `${inputText(minimum, unit)} to ${inputText(maximum, unit)}`;
  return [
    ...(sameDecimal(old.default, now.default) && same(old.follows, now.follows)
      ? []
      : [`“${now.label}” starts ${startOfInput(now, is)}, not ${startOfInput(old, was)}.`]),
    ...(sameDecimal(old.minimum, now.minimum) && sameDecimal(old.maximum, now.maximum)
      ? []
      : [`“${now.label}” can be moved from ${bounds(now)}, not ${bounds(old)}.`]),
  ];
}

function rangeChanges({ label, unit }: InputDefinition, old: Range | undefined, now: Range | undefined): string[] {
  const words = (range: Range | undefined) =>
    range ? `plausible from ${range.map((end) => inputText(end, unit)).join(' to ')}` : 'taken as given';
  const alike = old === now || (old && now && old.every((end, place) => sameDecimal(end, now[place])));
  return alike ? [] : [`“${label}” is ${words(now)}, not ${words(old)}.`];
}

function lineChanges(old: LineDefinition, now: LineDefinition, was: Words, is: Words): string[] {
  const of = `“${now.label}”`;
  const terms = (['outlay', 'life', 'planned', 'renewal'] as const).flatMap((term) =>
    worked(`${BUILD_WORDS[term]} of ${of}`, old.build?.[term], now.build?.[term], was, is),
  );
  return [
    ...(old.behavior === now.behavior
      ? []
      : [`${of} is ${BEHAVIOR_WORDS[now.behavior]}, not ${BEHAVIOR_WORDS[old.behavior]}.`]),
    ...worked(of, old.amount, now.amount, was, is),
    ...terms,
    ...(same(old.build?.policies, now.build?.policies) &&
    old.or?.behavior === now.or?.behavior &&
    old.idle === now.idle &&
    old.financing === now.financing
      ? []
      : [`${of} may be counted in other ways.`]),
  ];
}

const BUILD_WORDS: Record<Exclude<keyof BuildTerms, 'policies'>, string> = {
  outlay: 'The outlay',
  life: 'The life',
  planned: 'The planned units',
  renewal: 'The successor’s share',
};
