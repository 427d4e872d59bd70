/**
 * A tree written as a spreadsheet formula, every operation in parentheses: spreadsheets read -2^2 as 4 and a^b^c from the left.
 * Only functions that every spreadsheet has, under the names they have had longest.
 */
import type { ComparisonOperator, FunctionName, Tree } from '#model/formula/tree.ts';

/** Ours count values this near as one, relative to the greater. Spreadsheets do so by themselves where they compare and round, but not in INT. */
const SNAP = '1E-12';

const COMPARED: Partial<Record<ComparisonOperator, string>> = { '==': '=', '!=': '<>' };

/** @param nameOf the defined name of a cell  @returns the formula without its "=" */
export function spreadsheetFormula(tree: Tree, nameOf: (id: string) => string): string {
  const write = (part: Tree): string => {
    switch (part.kind) {
      case 'number':
        return part.text;
      case 'name':
        return nameOf(part.name);
      case 'negate':
        return `(-${write(part.of)})`;
      case 'arithmetic':
        return `(${write(part.left)}${part.operator}${write(part.right)})`;
      case 'comparison':
        return `(${write(part.left)}${COMPARED[part.operator] ?? part.operator}${write(part.right)})`;
      case 'choice':
        return `IF(${write(part.test)},${write(part.yes)},${write(part.no)})`;
      case 'call':
        return CALLS[part.callee](part.inputs.map(write));
      default:
        return part satisfies never;
    }
  };
  return write(tree);
}

const slack = (x: string) => `(${SNAP}*MAX(ABS(${x}),1))`;
/** What our functions refuse: a negative mean, spread or limit. */
const unlessNegative = (inputs: readonly string[], formula: string) =>
  `IF((MIN(${inputs.join(',')})<0),NA(),${formula})`;
/** ln(limit / mean) / spread, with the shift by half a spread that each tail takes. */
const distance = ([mean, spread, limit]: readonly string[]) => `(LN((${limit}/${mean}))/${spread})`;
const nothingSpread = ([mean, spread, limit]: readonly string[]) => `OR((${mean}=0),(${spread}=0),(${limit}=0))`;

const CALLS: Record<FunctionName, (inputs: string[]) => string> = {
  min: (inputs) => `MIN(${inputs.join(',')})`,
  max: (inputs) => `MAX(${inputs.join(',')})`,
  ceil: ([x = '']) => `(-INT((${slack(x)}-${x})))`,
  floor: ([x = '']) => `INT((${x}+${slack(x)}))`,
  // Half away from zero, like ours.
  round: ([x = '', digits = '0']) => `ROUND(${x},${digits})`,
  capped_mean: (inputs) => {
    const [mean, spread, cap] = inputs;
    const tails = `((${mean}*NORMSDIST((${distance(inputs)}-(${spread}/2))))+(${cap}*NORMSDIST(((-${distance(inputs)})-(${spread}/2)))))`;
    return unlessNegative(inputs, `IF(${nothingSpread(inputs)},MIN(${mean},${cap}),MIN(${tails},${mean},${cap}))`);
  },
  share_above: (inputs) => {
    const [mean, spread, level] = inputs;
    return unlessNegative(
      inputs,
      `IF(${nothingSpread(inputs)},IF((${mean}>${level}),1,0),NORMSDIST((-(${distance(inputs)}+(${spread}/2)))))`,
    );
  },
};
