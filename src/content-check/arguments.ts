/** Arguments: their heads, everything they name, whether their claims can be worked out, and the length of what is said for them. */
import { compileClaim, type Claim } from '#model/argument/claim.ts';
import { readTermCell } from '#model/argument/term-cell.ts';
import { termValue, type ClaimStates } from '#model/argument/verdict.ts';
import { exactText } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { isDefined } from '#model/formula/value.ts';
import { argument, type ArgumentHead } from '#schema/argument.ts';
import type { Questions } from '#schema/questions.ts';
import type { CheckedCases } from './cases.ts';
import { wrongCell } from './cell-reference.ts';
import type { ContentFolder } from './folder.ts';
import { readHead } from './head.ts';
import { linksInTree, linksInYaml, type WrittenLink } from './links/written-link.ts';
import { readMarkdown } from './mdx/read-mdx.ts';
import { namedFiles } from './named-files.ts';
import { caseOfNotebook, checkNotebooks } from './notebooks.ts';
import { checkSide } from './questions.ts';
import { START, type ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';

/** A steelman of these many words is long enough to be one and short enough to be read. */
const STEELMAN_WORDS = { least: 80, most: 150 } as const;

interface Existing {
  cases: CheckedCases;
  sources: ReadonlyMap<string, string>;
  /** The questions of the debate; `undefined` where they cannot be read. */
  questions: Questions | undefined;
}

/** An argument file without a problem. */
export interface CheckedArgument {
  id: string;
  head: ArgumentHead;
  claim: Claim;
}

type Report = (path: readonly PropertyKey[], message: string) => void;

/** Ids of all argument files, right or wrong. */
export const argumentIds = (content: ContentFolder): Set<string> =>
  new Set(content.files('arguments').map((path) => path.replace(/\.md$/, '')));

/**
 * @param existing sources by id, with what each states
 * @param sourcesUsed gains the sources that arguments name
 */
export function checkArguments(
  content: ContentFolder,
  existing: Existing,
  sourcesUsed: Set<string>,
): { count: number; checked: CheckedArgument[]; links: WrittenLink[]; problems: ContentProblem[] } {
  const checked: CheckedArgument[] = [];
  const links: WrittenLink[] = [];
  const known = argumentIds(content);
  const { named, problems } = namedFiles(
    content,
    'arguments',
    'an argument is one file named for its address',
    'somebody-paid.md',
  );
  for (const { id, file, text } of named) {
    const { argument: right, problems: wrong } = checkArgument(text, file, id, known, existing, sourcesUsed, links);
    problems.push(...wrong);
    if (right) checked.push(right);
  }
  return { count: known.size, checked, links, problems };
}

function checkArgument(
  text: string,
  file: string,
  id: string,
  known: ReadonlySet<string>,
  existing: Existing,
  sourcesUsed: Set<string>,
  links: WrittenLink[],
): { argument?: CheckedArgument; problems: ContentProblem[] } {
  const headed = readHead(text, file);
  if (headed === undefined)
    return {
      problems: [
        {
          file,
          ...START,
          message: 'an argument begins with its head: write ---, then claim:, question:, side:, kind:, then ---',
        },
      ],
    };
  const page = `/arguments/${id}/`;
  links.push(...linksInYaml(headed.yaml, page), ...linksInTree(readMarkdown(headed.body), file, page));
  const { value: head, problems } = checkShape(argument, headed.yaml);
  if (head === undefined) return { problems };
  const report: Report = (path, message) => problems.push({ file, ...headed.yaml.placeOf(path), message });
  if (existing.questions) checkSide(head, existing.questions, report);
  checkNotebooks(head.notebooks, existing.cases, report);
  checkAnswers(head, id, known, report);
  checkSources(head, existing.sources, sourcesUsed, report);
  checkCells(head, existing.cases, report);
  const { claim, problems: wrong } = compileClaim(
    head,
    (notebook) => caseOfNotebook(head.notebooks, notebook, existing.cases)?.definition,
  );
  for (const { path, message } of wrong) report(path, message);
  if (problems.length === 0) checkReadingsPart(head, existing.cases, report);
  const count = headed.body.split(/\s+/).filter((word) => word !== '').length;
  if (count < STEELMAN_WORDS.least || count > STEELMAN_WORDS.most) {
    problems.push({
      file,
      ...START,
      message: `what is said for it takes ${count} words: write ${STEELMAN_WORDS.least} to ${STEELMAN_WORDS.most}`,
    });
  }
  return claim && problems.length === 0 ? { argument: { id, head, claim }, problems } : { problems };
}

/** Readings of a definition that come to the same as its page starts show nothing of what turns on it. */
function checkReadingsPart({ readings, notebooks }: ArgumentHead, cases: CheckedCases, report: Report): void {
  const states: ClaimStates = Object.fromEntries(
    Object.entries(notebooks).flatMap(([id, { scenario }]) => {
      const definition = caseOfNotebook(notebooks, id, cases)?.definition;
      return definition ? [[id, evaluateCase(definition, startOf(definition, scenario))]] : [];
    }),
  );
  const known = new Map<string, string>();
  readings.forEach(({ reading, cell }, place) => {
    const term = readTermCell(cell);
    const value = term && termValue({ ...term, set: {} }, states);
    if (value === undefined || !isDefined(value)) return;
    const text = exactText(value);
    const other = known.get(text);
    if (other !== undefined)
      report(
        ['readings', place, 'cell'],
        `it comes to ${exactText(value.toSignificantDigits(6))} as “${other}” does, so that nothing turns on which is meant: start from a scenario in which the two part, or write one reading`,
      );
    known.set(text, reading);
  });
}

function checkAnswers(head: ArgumentHead, id: string, known: ReadonlySet<string>, report: Report): void {
  head.answers.forEach((answer, place) => {
    if (answer.argument === id) report(['answers', place, 'argument'], 'an argument does not answer itself');
    else if (!known.has(answer.argument))
      report(
        ['answers', place, 'argument'],
        `no argument is called ${answer.argument} (content/arguments/${answer.argument}.md): ${suggest(answer.argument, known)}`,
      );
  });
}

function checkSources(
  head: ArgumentHead,
  sources: ReadonlyMap<string, string>,
  used: Set<string>,
  report: Report,
): void {
  const check = (source: string, path: readonly PropertyKey[], text?: string) => {
    used.add(source);
    const stated = sources.get(source);
    if (stated === undefined)
      return report(
        path,
        `no source is called ${source} (content/sources/${source}.yaml): ${suggest(source, sources.keys())}`,
      );
    for (const digits of text?.match(/\d[\d.,]*\d|\d/g) ?? []) {
      if (!stated.includes(digits)) report(path, `${digits} is not among the figures that ${source} states`);
    }
  };
  head.evidence.forEach(({ source, says }, place) => check(source, ['evidence', place, 'source'], says));
  head.figures.forEach(({ source, text }, place) => check(source, ['figures', place, 'source'], text));
}

function checkCells(head: ArgumentHead, cases: CheckedCases, report: Report): void {
  const checkCell = (written: string, path: readonly PropertyKey[]) => {
    const dot = written.indexOf('.');
    const [notebook, cell] = [written.slice(0, Math.max(dot, 0)), written.slice(dot + 1)];
    if (!Object.hasOwn(head.notebooks, notebook))
      return report(
        path,
        `"${written}" names no notebook of this argument: ${suggest(notebook, Object.keys(head.notebooks))}`,
      );
    const one = caseOfNotebook(head.notebooks, notebook, cases);
    const wrong = one && wrongCell(cell, one);
    if (wrong !== undefined) report(path, wrong);
  };
  const checkInput = (written: string, path: readonly PropertyKey[]) => {
    checkCell(written, path);
    const one = caseOfNotebook(head.notebooks, written.slice(0, Math.max(written.indexOf('.'), 0)), cases);
    const input = written.slice(written.indexOf('.') + 1);
    if (one && !one.definition.inputs.some(({ id }) => id === input))
      report(
        path,
        `${input} is not an input of ${one.id}: ${suggest(
          input,
          one.definition.inputs.map(({ id }) => id),
        )}`,
      );
  };
  for (const [id, { cell }] of Object.entries(head.terms)) if (readTermCell(cell)) checkCell(cell, ['terms', id]);
  head.readings.forEach(({ cell }, place) => checkCell(cell, ['readings', place, 'cell']));
  head.figures.forEach(({ cell }, place) => cell !== undefined && checkCell(cell, ['figures', place, 'cell']));
  head.needed.forEach(({ cell, by }, place) => {
    checkCell(cell, ['needed', place, 'cell']);
    checkInput(by, ['needed', place, 'by']);
  });
  head.controls.forEach((input, place) => checkInput(input, ['controls', place]));
  head.flips.forEach((input, place) => checkInput(input, ['flips', place]));
}
