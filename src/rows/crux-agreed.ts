/** What two states of a case agree on, and where their verdicts part. */
import type { FoundCrux } from '#model/economics/crux/result.ts';
import type { SetName } from '#model/economics/words.ts';
import { SET_WORDS } from '#wording/behavior-words.ts';
import { isIdle } from './crux-lead.ts';
import { labelOf, listText, quoted, sidesText, SIGN_WORDS, type Names } from './crux-text.ts';

/** Labels that are named; of more only the number. */
const NAMED = 6;

/** A sentence each. */
export function agreedText(crux: FoundCrux): string[] {
  return [...conclusionsText(crux), ...smallText(crux), sameText(crux)].filter((sentence) => sentence !== '');
}

function conclusionsText({ conclusions, largestLine, one }: FoundCrux): string[] {
  const line = one.definition.lines.find(({ id }) => id === largestLine);
  const found = (['gain', 'even', 'loss'] as const).map((sign) => {
    const sets = conclusions.filter((each) => each.one === sign && each.other === sign).map(({ under }) => under);
    return sets.length === 0 ? '' : `Both find ${SIGN_WORDS[sign]} counting ${setsText(sets)}.`;
  });
  return [...found, line ? `The largest cost that is counted is the same in both: ${quoted(line.label)}.` : ''];
}

/** Under which named sets the verdicts differ. */
export function partedText({ conclusions }: FoundCrux, [a, b]: Names): string {
  const parted = new Map<string, SetName[]>();
  for (const { under, one, other } of conclusions) {
    if (one === undefined || other === undefined || one === other) continue;
    const verdicts = `${a} finds ${SIGN_WORDS[one]}, and ${b} ${SIGN_WORDS[other]}`;
    parted.set(verdicts, [...(parted.get(verdicts) ?? []), under]);
  }
  return [...parted].map(([verdicts, sets]) => `Counting ${setsText(sets)}, ${verdicts}.`).join(' ');
}

const setsText = (sets: readonly SetName[]): string => listText(sets.map((set) => quoted(SET_WORDS[set])));

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
    : `Both have the same ${labels.length} other numbers under the margin: ${listText(labels, NAMED)}.`;
}
