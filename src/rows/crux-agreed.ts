/** What two states of a case agree on, and where they would part. */
import type { FoundCrux } from '#model/economics/crux/result.ts';
import { SET_WORDS } from '#wording/behavior-words.ts';
import { countInWords } from '#wording/count-in-words.ts';
import { isIdle } from './crux-lead.ts';
import { labelOf, listText, quoted, sidesText, SIGN_WORDS, type Names } from './crux-text.ts';

/** Labels that are named; of more only the number. */
const NAMED = 6;

/** A sentence each. */
export function agreedText(crux: FoundCrux, names: Names): string[] {
  return [...conclusionsText(crux, names), ...smallText(crux), sameText(crux)].filter((sentence) => sentence !== '');
}

function conclusionsText({ conclusions, largestLine, one }: FoundCrux, [a, b]: Names): string[] {
  const groups = new Map<string, { sentence: (sets: string) => string; sets: string[] }>();
  for (const { under, one: here, other: there } of conclusions) {
    if (here === undefined || there === undefined) continue;
    const sentence = (sets: string) =>
      here === there
        ? `Both find ${SIGN_WORDS[here]} counting ${sets}.`
        : `They part counting ${sets}: ${a} finds ${SIGN_WORDS[here]}, and ${b} ${SIGN_WORDS[there]}.`;
    const key = here === there ? here : `${here} ${there}`;
    const { sets } = groups.get(key) ?? { sets: [] };
    groups.set(key, { sentence, sets: [...sets, SET_WORDS[under]] });
  }
  const line = one.definition.lines.find(({ id }) => id === largestLine);
  return [
    ...[...groups.values()].map(({ sentence, sets }) => sentence(listText(sets.map(quoted)))),
    line ? `The largest cost that is counted is the same in both: ${quoted(line.label)}.` : '',
  ];
}

/** Differences that do not matter, and those that move nothing at all. */
function smallText(crux: FoundCrux): string[] {
  const small = crux.movers.filter(({ matters, differences }) => !matters && differences.length > 0);
  const told = (some: typeof small) =>
    listText(
      some.flatMap(({ differences }) =>
        differences.map((each) => `${quoted(labelOf(crux, each))} (${sidesText(crux, each).join('; ')})`),
      ),
      NAMED,
    );
  const [idle, slight] = [small.filter(isIdle), small.filter((mover) => !isIdle(mover))];
  return [
    slight.length === 0 ? '' : `Less than 1% of the gap, and not worth arguing about: ${told(slight)}.`,
    idle.length === 0 ? '' : `Differs, but moves nothing under what is counted: ${told(idle)}.`,
  ];
}

function sameText({ sameInputs, one }: FoundCrux): string {
  if (sameInputs.length === 0) return '';
  const labels = one.definition.inputs.filter(({ id }) => sameInputs.includes(id)).map(({ label }) => quoted(label));
  return labels.length === 1
    ? `Both have the same ${labels[0]}.`
    : `Both have the same ${countInWords(labels.length)} other numbers under the margin: ${listText(labels, NAMED)}.`;
}
