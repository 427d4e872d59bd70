/** A claim compiled: plain data that can be worked out in a page. */
import type { Basis } from '#model/economics/basis.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { didYouMean } from '#model/formula/nearest.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { namesIn, number, type Tree } from '#model/formula/tree.ts';
import { unitOfTree } from '#model/formula/unit-of-tree.ts';
import { ANY_UNIT, DIMENSIONLESS, parseUnit } from '#model/formula/unit.ts';
import { cellsOf } from '#model/economics/cells.ts';
import { startOf } from '#model/economics/start.ts';
import type { ClaimSource } from './claim-source.ts';
import { readTermCell } from './term-cell.ts';

export interface Term {
  notebook: string;
  figure: string;
  under: Basis;
  /** Inputs put at other values than the reader's, as formulas over the reader's. */
  set: Record<string, Tree>;
}

export interface Claim {
  terms: Record<string, Term>;
  /** Comparisons over names of terms. */
  tests: Tree[];
  flips: { notebook: string; input: string }[];
}

export interface ClaimProblem {
  path: (string | number)[];
  message: string;
}

/** @param definitionOf the case of a notebook; `undefined` when it is not there, which is said elsewhere */
export function compileClaim(
  source: ClaimSource,
  definitionOf: (notebook: string) => CaseDefinition | undefined,
): { claim?: Claim; problems: ClaimProblem[] } {
  const problems: ClaimProblem[] = [];
  const report = (path: ClaimProblem['path'], message: string) => problems.push({ path, message });
  const units = new Map<string, string>();
  const terms: Record<string, Term> = {};
  for (const [id, { cell, set }] of Object.entries(source.terms)) {
    const read = readTermCell(cell);
    const definition = read && definitionOf(read.notebook);
    if (read === undefined) {
      report(['terms', id], `"${cell}" is not a cell of a notebook: write ds.serving:margin`);
      continue;
    }
    if (definition === undefined) continue;
    const inputs = definition.inputs.map((input) => input.id);
    const trees = Object.entries(set).flatMap(([input, text]): [string, Tree][] => {
      if (!inputs.includes(input))
        report(['terms', id, 'set', input], `case ${definition.id} has no input ${input}${didYouMean(input, inputs)}`);
      return [[input, formulaOver(text, inputs, ['terms', id, 'set', input], report)]];
    });
    const { notebook, ...rest } = read;
    terms[id] = { notebook, ...rest, set: Object.fromEntries(trees) };
    units.set(
      id,
      cellsOf(definition, startOf(definition)).get(read.figure)?.unit ?? figureFallback(read.figure, definition),
    );
  }
  const names = Object.keys(source.terms);
  const tests = source.test.map((text, place) => testOver(text, names, units, ['test', place], report));
  const flips = source.flips.map((flip, place) => {
    const dot = flip.indexOf('.');
    const [notebook, input] = [flip.slice(0, dot), flip.slice(dot + 1)];
    const definition = dot < 1 ? undefined : definitionOf(notebook);
    const known = definition?.inputs.map((one) => one.id) ?? [];
    if (dot < 1) report(['flips', place], `"${flip}" is not an input of a notebook: write ds.gpu_hour`);
    else if (definition && !known.includes(input))
      report(['flips', place], `case ${definition.id} has no input ${input}${didYouMean(input, known)}`);
    return { notebook, input };
  });
  return problems.length === 0 ? { claim: { terms, tests, flips }, problems } : { problems };
}

/** Break-even and what follows from it have no cell of their own. */
const figureFallback = (figure: string, { unit }: CaseDefinition): string =>
  figure === 'break_even_units' ? `${unit.symbol}/month` : 'ratio';

type Report = (path: ClaimProblem['path'], message: string) => void;

function formulaOver(text: string, known: readonly string[], path: ClaimProblem['path'], report: Report): Tree {
  const parsed = parseFormula(text);
  if (!parsed.ok) {
    report(path, `${parsed.message} (in "${text}")`);
    return number('0');
  }
  for (const id of namesIn(parsed.tree))
    if (!known.includes(id)) report(path, `unknown name "${id}" in "${text}"${didYouMean(id, known)}`);
  return parsed.tree;
}

function testOver(
  text: string,
  terms: readonly string[],
  units: ReadonlyMap<string, string>,
  path: ClaimProblem['path'],
  report: Report,
): Tree {
  const tree = formulaOver(text, terms, path, report);
  if (tree.kind !== 'comparison') {
    report(path, `"${text}" is not a comparison: write left > 0`);
    return tree;
  }
  const found = unitOfTree(tree, (id) => {
    const written = units.get(id);
    if (written === undefined) return ANY_UNIT;
    // Each case has symbols of its own; all that a unit names are taken for what they are.
    const parsed = parseUnit(written, written.match(/[A-Za-z]\w*/g) ?? []);
    return parsed.ok ? parsed.unit : DIMENSIONLESS;
  });
  if (!found.ok) report(path, `${found.message} (in "${text}")`);
  return tree;
}
