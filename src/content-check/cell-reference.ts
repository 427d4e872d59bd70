/** Whether a cell that an essay names exists in its case: `margin`, `with-build[replacement]:margin_ratio`, `line.prefill`, `gpu_hour`. */
import { lineCell } from '#model/economics/line-cell.ts';
import { policiesOffered } from '#model/economics/boundary.ts';
import { readQualified } from '#model/economics/basis.ts';
import { FIGURES, POLICIES, SET_NAMES } from '#model/economics/words.ts';
import type { CheckedCase } from './cases.ts';
import { suggest } from './suggest.ts';

/** @returns what is wrong with the name, or nothing */
export function wrongCell(cell: string, { definition, id }: CheckedCase): string | undefined {
  const lines = definition.lines.map((line) => lineCell(line.id));
  const figures = [...FIGURES, ...definition.formulas.map((formula) => formula.id)];
  const plain = [
    ...figures,
    'volume',
    ...definition.inputs.map((input) => input.id),
    ...definition.constants.map((constant) => constant.id),
    ...lines,
  ];

  const qualified = readQualified(cell);
  if (qualified === undefined) return wrongForm(cell);
  const { figure, under } = qualified;
  if (under.set !== undefined && !figures.includes(figure)) {
    return plain.includes(figure)
      ? `${figure} does not depend on what is counted: write ${figure} without ${under.set}`
      : `case ${id} has no figure ${figure}: ${suggest(figure, figures)}`;
  }
  if (!plain.includes(figure)) return `case ${id} has no ${figure}: ${suggest(figure, plain)}`;
  const why = definition.notAsked[figure];
  if (why !== undefined) return `${figure} is not asked of case ${id}: ${why}`;
  const offered = policiesOffered(definition);
  if (under.policy !== undefined && !offered.includes(under.policy))
    return `no build line of case ${id} names the policy ${under.policy}: ${suggest(under.policy, new Set(offered))}`;
  return undefined;
}

const SETS = [...SET_NAMES, 'without', 'with'];

/** Which part of "set[policy]:figure" cannot be read. */
function wrongForm(cell: string): string {
  const [, set, policy] = /^([^:[]*)(?:\[([^\]]*)\])?:/.exec(cell) ?? [];
  if (set !== undefined && !SETS.includes(set)) return `${set} is no set of lines: ${suggest(set, SETS)}`;
  if (policy !== undefined && !(POLICIES as readonly string[]).includes(policy))
    return `${policy} is no policy: ${suggest(policy, POLICIES)}`;
  return `"${cell}" is not a cell: write margin, with-build:margin_ratio, with-build[replacement]:margin_ratio or line.<id>`;
}
