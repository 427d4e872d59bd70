/** The project's own cases, compiled, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compileCase } from '#model/case.ts';
import { startOf } from '#model/economics/start.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import { readQualified } from '#model/economics/basis.ts';
import { POLICIES } from '#model/economics/words.ts';
import { caseFile } from '#schema/case-file.ts';
import { spanOf } from './span-of.ts';

const folder = new URL('../../content/cases/', import.meta.url);

/** Cases that only tests have. */
export const FIXTURE_CASES = new URL('../fixtures/content/cases/', import.meta.url);

/** @param revision the newest where none is named */
export function readCase(
  id: string,
  base: URL = folder,
  revision = readdirSync(new URL(`${id}/`, base)).length,
): CaseDefinition {
  const text = readFileSync(new URL(`${id}/${revision}.yaml`, base), 'utf8');
  const { definition, problems } = compileCase(caseFile.parse(parse(text)), id, revision);
  if (definition === undefined)
    throw new Error(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return definition;
}

const caseIds = readdirSync(folder).sort();
export const allCases = caseIds.map((id) => readCase(id));

/** A figure of a case as it stands in a scenario, with inputs changed: `figure('moviepass', 'q2-2018', 'serving:margin_ratio')`. */
export function figure(caseId: string, scenario: string, cell: string, inputs: Record<string, string> = {}): Figure {
  const definition = allCases.find(({ id }) => id === caseId) ?? readCase(caseId);
  const start = startOf(definition, scenario);
  const state: CaseState = { ...start, inputs: { ...start.inputs, ...inputs } };
  const qualified = readQualified(cell);
  if (qualified === undefined) throw new Error(`${cell} is not a cell`);
  return evaluateCase(definition, state).figure(qualified.figure, qualified.under);
}

/** Any state of a case that a reader could reach within the plausible ranges: inputs, boundary, policy and second behaviors. */
export function lawfulState(definition: CaseDefinition): fc.Arbitrary<CaseState> {
  const between = (low: string, high: string) =>
    fc.double({ min: 0, max: 1, noNaN: true }).map((share) => {
      const value = Number(low) + share * (Number(high) - Number(low));
      return value.toFixed(9).replace(/\.?0+$/, '');
    });
  const inputs = fc.record(
    Object.fromEntries(
      definition.inputs
        .filter((input) => input.default !== undefined)
        .map((input) => [input.id, fc.oneof(fc.constant(input.default ?? ''), between(...spanOf(input)))]),
    ),
  );
  const offered = POLICIES.filter((policy) => definition.lines.some((line) => line.build?.policies.includes(policy)));
  const second = definition.lines.filter((line) => line.or !== undefined);
  return fc.record({
    scenario: fc.constant(definition.scenarios[0]?.id ?? ''),
    inputs,
    boundary: fc.subarray(definition.lines.map((line) => line.id)),
    policy: fc.constantFrom(...(offered.length === 0 ? POLICIES : offered)),
    behaviors: fc
      .subarray(second)
      .map((lines) => Object.fromEntries(lines.map((line) => [line.id, line.or?.behavior ?? line.behavior]))),
  });
}
