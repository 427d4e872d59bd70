/** Which cost lines a margin counts. A boundary is a list of line ids in the case's order. */
import type { CaseDefinition, CaseState, LineDefinition } from './definition.ts';
import { NAMED_SETS, SET_NAMES, type Behavior, type Policy, type SetName } from './words.ts';

type Behaviors = CaseState['behaviors'];

/** The behavior in force: the line's own, or the second one where the reader picked it. */
export function behaviorOf(line: LineDefinition, behaviors: Behaviors): Behavior {
  const picked = behaviors[line.id];
  return picked !== undefined && picked === line.or?.behavior ? picked : line.behavior;
}

/** The lines a named set counts. Financing is in no set. */
export function linesOfSet(definition: CaseDefinition, set: SetName, behaviors: Behaviors): string[] {
  const counted: readonly Behavior[] = NAMED_SETS[set];
  return definition.lines
    .filter((line) => !line.financing && counted.includes(behaviorOf(line, behaviors)))
    .map((line) => line.id);
}

/** The first named set that counts exactly these lines, in the ladder's order; `undefined` is "your own boundary". */
export function setNamed(
  definition: CaseDefinition,
  boundary: readonly string[],
  behaviors: Behaviors,
): SetName | undefined {
  const same = (ids: string[]) => ids.length === boundary.length && ids.every((id) => boundary.includes(id));
  return PREFERENCE.find((set) => same(linesOfSet(definition, set, behaviors)));
}

/** Where two sets hold the same lines of a case, the one pages start on names it. */
const PREFERENCE: SetName[] = [
  'serving',
  'with-build',
  ...SET_NAMES.filter((set) => set !== 'serving' && set !== 'with-build'),
];

const isBuild = (line: LineDefinition) => line.behavior === 'build';

/** Whether every build line is inside; `undefined` when the case builds nothing. */
export function countsBuilding(definition: CaseDefinition, boundary: readonly string[]): boolean | undefined {
  const build = definition.lines.filter(isBuild);
  return build.length === 0 ? undefined : build.every((line) => boundary.includes(line.id));
}

/** The switch: the same boundary with every build line in, or out, and nothing else touched. */
export function withBuilding(definition: CaseDefinition, boundary: readonly string[], counted: boolean): string[] {
  return definition.lines
    .filter((line) => (isBuild(line) ? counted : boundary.includes(line.id)))
    .map((line) => line.id);
}

/** The same boundary with one line put in or taken out. */
export function withLine(
  definition: CaseDefinition,
  boundary: readonly string[],
  id: string,
  counted: boolean,
): string[] {
  return definition.lines
    .filter((line) => (line.id === id ? counted : boundary.includes(line.id)))
    .map((line) => line.id);
}

/** The policies that lines of a case name; the first is in force where a reader has picked none. */
export const policiesOffered = ({ lines }: Pick<CaseDefinition, 'lines'>): Policy[] =>
  lines.flatMap(({ build }) => build?.policies ?? []);
