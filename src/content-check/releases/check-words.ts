/** Whether labels, unit names and claims that were released still read as they did, or were changed with a note that somebody signed. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { rewordings, type Reworded } from '#schema/reworded.ts';
import type { Edition } from '#state/edition.ts';
import type { CheckedCases } from '../cases.ts';
import type { ContentFolder } from '../folder.ts';
import { START, type ContentProblem } from '../problem.ts';
import { singleFile } from '../single-file.ts';
import { readYaml } from '../yaml-file.ts';
import { sameEdition, type Releases } from './freeze.ts';
import { namedWords } from './named-words.ts';

export const REWORDED = 'reworded.yaml';

/** Words that were released, and as they read now; `undefined` for what is gone. */
interface ReleasedWords {
  of: string;
  place: string;
  released: string;
  now: string | undefined;
  file: string;
  /** Keys of the words in the file. */
  keys: string[];
}

export function checkWords(
  content: ContentFolder,
  cases: CheckedCases,
  editions: Readonly<Record<string, Edition>>,
  released: Releases,
): ContentProblem[] {
  const { value: notes = [], problems, report } = singleFile(content, REWORDED, rewordings);
  const all = [...ofCases(cases, released), ...ofArguments(editions, released)];
  notes.forEach((note, place) => {
    if (!all.some((one) => isOf(note, one)))
      report([place, 'of'], `${note.of} has no words at ${note.place} that were released`);
  });
  return [
    ...problems,
    ...all.flatMap((one): ContentProblem[] => {
      const signed = lastSigned(one, notes);
      // What is gone is said of the part that it was the label of.
      if (one.now === undefined || one.now === signed) return [];
      const yaml = readYaml(content.text(one.file), content.shown(one.file));
      return [
        {
          file: content.shown(one.file),
          ...(one.keys.length > 0 ? yaml.placeOf(one.keys) : START),
          message: `${one.place} read “${signed}” when it was released, and links are read by it: put it back, or, where every figure means what it meant, have somebody sign the change in ${content.shown(REWORDED)} (of: ${one.of}, place: ${one.place}, was:, now:, because:, on:, signed:) in the same commit`,
        },
      ];
    }),
  ];
}

const isOf = (note: Reworded, { of, place }: ReleasedWords): boolean => note.of === of && note.place === place;

/** The words that notes lead to, one after the other, from those that were released. */
const lastSigned = (words: ReleasedWords, notes: readonly Reworded[]): string =>
  notes.filter((note) => isOf(note, words)).reduce((now, note) => (note.was === now ? note.now : now), words.released);

function ofCases(cases: CheckedCases, released: Releases): ReleasedWords[] {
  return Object.entries(released.cases).flatMap(([id, revisions]) =>
    Object.entries(revisions).flatMap(([revision, { words, scenarios }]) => {
      const definition = cases.byId.get(id)?.find((one) => String(one.revision) === revision)?.definition;
      const one = { of: `${id}@${revision}`, file: `cases/${id}/${revision}.yaml` };
      const now = definition ? namedWords(definition) : {};
      return [
        ...Object.entries(words).map(([place, text]) => ({
          ...one,
          place,
          released: text,
          now: now[place],
          keys: place.split('.'),
        })),
        ...Object.entries(scenarios).map(([scenario, { title }]) => ({
          ...one,
          place: `scenarios.${scenario}`,
          released: title,
          now: titleOf(definition, scenario),
          keys: ['scenarios', scenario],
        })),
      ];
    }),
  );
}

const titleOf = (definition: CaseDefinition | undefined, scenario: string): string | undefined =>
  definition?.scenarios.find(({ id }) => id === scenario)?.title;

function ofArguments(editions: Readonly<Record<string, Edition>>, released: Releases): ReleasedWords[] {
  return Object.entries(released.editions).flatMap(([of, all]) => {
    const [last, now] = [all.at(-1), editions[of]];
    const claim = last?.claim;
    // One that is decided otherwise is another edition, with words of its own.
    return claim && now && sameEdition(last, now)
      ? [
          {
            of,
            place: 'claim',
            released: claim.words,
            now: now.claim?.words,
            file: `${of}.md`,
            keys: [],
          },
        ]
      : [];
  });
}
