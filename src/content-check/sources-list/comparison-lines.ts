import { exactText } from '#model/decimal.ts';
import type { Comparison } from './compare-list.ts';

/** "moved    2.19 -> 0.42 (-80.8%)  deepseek/deepseek-reasoner > output_cost_per_token", and below it where the figure is used. */
export function comparisonLines(comparison: Comparison): string[] {
  const { figure, kind } = comparison;
  return [
    `  ${kind.padEnd(7)}  ${amounts(comparison)}  ${figure.at.join(' > ')}`,
    ...(kind === 'missing' ? [below(comparison.why)] : []),
    below(figure.used === undefined ? 'stated in words alone' : `used in ${figure.used.join(', ')}`),
  ];
}

const below = (words: string) => `           ${words}`;

/** As used, and as read where that is another. */
function amounts(comparison: Comparison): string {
  const { stated } = comparison.figure;
  if (comparison.kind !== 'moved') return stated;
  const { read, by } = comparison;
  const percent = by === undefined ? '' : ` (${by.isNegative() ? '' : '+'}${by.times(100).toFixed(1)}%)`;
  return `${stated} -> ${exactText(read)}${percent}`;
}
