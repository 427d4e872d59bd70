/** The figures that sources print, each worked out by the model from the source's own inputs. */
import { getEntry } from 'astro:content';
import { decimal, exactText } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { readQualified, type Basis } from '#model/economics/basis.ts';
import { currencyOf, inputText, showQuantity, wordsAfter } from '#numbers/number-style.ts';
import type { Reproduction } from '#schema/reproductions.ts';
import { SET_WORDS } from '#wording/behavior-words.ts';
import { unitOfCell } from '#wording/cell-unit.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import { caseNamed } from './cases.ts';
import { sourceNamed, type Source } from './sources.ts';

/** A row of the page. */
export interface Reproduced extends Reproduction {
  case: string;
  /** The figure's name, and under which boundary, where that is none of the usual two. */
  label: string;
  under: string;
  /** Words after the amount. */
  unit: string;
  scenarioTitle: string;
  /** "Life: 24 months", for each input changed from the scenario. */
  changed: string[];
  /** The model's figure as shown. */
  text: string;
  /** How far it is from what is printed, as a share of that. */
  off: string;
}

/** The rows of each source, the source with the most of them first. */
export async function reproductions(): Promise<{ source: Source; rows: Reproduced[] }[]> {
  const byCase = Object.entries((await getEntry('reproductions', 'reproductions'))?.data ?? {});
  const bySource = new Map<string, { source: Source; rows: Reproduced[] }>();
  for (const [caseId, rows] of byCase) {
    for (const row of rows) {
      const group = bySource.get(row.source) ?? { source: await sourceNamed(row.source), rows: [] };
      group.rows.push(await workOut(caseId, row));
      bySource.set(row.source, group);
    }
  }
  return [...bySource.values()].toSorted((a, b) => b.rows.length - a.rows.length);
}

/** A row worked out: the model's own figure for the source's inputs, and how far it is from what is printed. */
async function workOut(caseId: string, row: Reproduction): Promise<Reproduced> {
  const { definition } = await caseNamed(caseId);
  const start = startOf(definition, row.scenario);
  const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...row.inputs } });
  const cell = readQualified(row.cell);
  if (cell === undefined) throw new Error(`${row.cell} is not a cell`);
  const found = evaluation.figure(cell.figure, cell.under);
  if (found.kind !== 'value') throw new Error(`${row.cell} of ${caseId} is ${found.kind}`);
  const places = row.value.split('.')[1]?.length ?? 0;
  const rounded = decimal(found.value.toFixed(places));
  const printed = decimal(row.value);
  const unit = unitOfCell(definition, cell.figure);
  return {
    ...row,
    case: caseId,
    label: evaluation.table(cell.under).cells.get(cell.figure)?.label ?? cell.figure,
    under: underWords(cell.under),
    unit: unit === 'share' ? '' : wordsAfter(unit),
    scenarioTitle: scenarioTitle(definition, row.scenario),
    changed: Object.entries(row.inputs ?? {}).map(([id, value]) => {
      const input = definition.inputs.find((one) => one.id === id);
      return `${input?.label ?? id}: ${inputText(value, input?.unit ?? 'ratio')}`;
    }),
    // A digit more than the source prints, where that is finer than we show.
    text:
      currencyOf(unit) === '$' && places > 2
        ? `$${found.value.toFixed(places + 1)}`
        : showQuantity(exactText(found.value), unit),
    off: rounded.eq(printed)
      ? 'none, at its digits'
      : showQuantity(exactText(found.value.minus(printed).div(printed)), 'share'),
  };
}

/** Nothing for the boundaries that every page shows side by side. */
function underWords({ set, policy }: Basis): string {
  if (set === undefined || set === 'with' || set === 'without') return '';
  return `under “${SET_WORDS[set]}”${policy ? `, ${policy}` : ''}`;
}
