/** A figure in a reader's words. */
import { exactText } from '#model/decimal.ts';
import type { Figure } from '#model/economics/figure.ts';
import { inputText, showQuantity } from '#numbers/number-style.ts';
import type { CellView } from './cell-view.ts';

/** Cells whose sign says gain or loss. */
const SIGNED = new Set([
  'contribution',
  'contribution_ratio',
  'margin',
  'margin_ratio',
  'markup_on_cost',
  'margin_of_safety',
  'ltv',
]);

export function figureView(id: string, figure: Figure, unit: string, style?: string): CellView {
  switch (figure.kind) {
    case 'value': {
      const value = exactText(figure.value);
      const tone = !SIGNED.has(id) ? 'none' : figure.value.isNegative() && !figure.value.isZero() ? 'loss' : 'gain';
      return {
        value,
        text: style === 'input' ? inputText(value, unit) : showQuantity(value, unit, style),
        tone,
        ...(figure.remark && { remark: figure.remark }),
      };
    }
    case 'several': {
      const [first] = figure.values;
      const from = first ? showQuantity(exactText(first), unit, style) : '';
      const settles = figure.settles ? showQuantity(exactText(figure.settles), unit, style) : undefined;
      return {
        value: '',
        // Volumes that read the same are told apart by where they lie.
        text:
          settles === undefined
            ? `first at ${from}`
            : `${from}, then for good ${settles === from ? 'just above it' : `from ${settles}`}`,
        tone: 'none',
        remark: `Capacity is bought in lumps, so the margin turns at ${figure.values.length === 2 ? 'two' : 'several'} volumes.`,
      };
    }
    case 'never':
    case 'always':
      return { value: '', text: figure.kind, tone: 'none', remark: sentenceCase(figure.why) };
    case 'not-defined':
      return { value: '', text: 'not defined', tone: 'none', remark: sentenceCase(figure.why) };
    case 'not-asked':
      return { value: '', text: 'not asked', tone: 'none', remark: sentenceCase(figure.why) };
    default:
      return figure satisfies never;
  }
}

/** A reason as a sentence of its own. */
export function sentenceCase(reason: string): string {
  const trimmed = reason.trim();
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
