/** The figures every case has, in words: label and unit. What each means is in `figure-meanings.ts`, which no browser needs. */
import type { FigureName } from './words.ts';

export interface FigureTerms {
  label: string;
  /** Unit expression; `{unit}` stands for the unit sold. */
  unit: string;
}

export const FIGURE_TERMS: Record<FigureName, FigureTerms> = {
  price: { label: 'Price', unit: 'USD/{unit}' },
  q: { label: 'Monthly volume', unit: '{unit}/month' },
  unit_cost: { label: 'Unit costs', unit: 'USD/{unit}' },
  customer_cost: { label: 'Customer costs', unit: 'USD/{unit}' },
  step_cost: { label: 'Capacity costs', unit: 'USD/{unit}' },
  idle_cost: { label: 'Idle capacity', unit: 'USD/{unit}' },
  build_cost: { label: 'Cost of building it', unit: 'USD/{unit}' },
  period_cost: { label: 'Period costs', unit: 'USD/{unit}' },
  marginal_cost: { label: 'Marginal cost of the next unit', unit: 'USD/{unit}' },
  contribution: { label: 'Contribution', unit: 'USD/{unit}' },
  contribution_ratio: { label: 'Contribution ratio', unit: 'share' },
  cost: { label: 'Cost inside the boundary', unit: 'USD/{unit}' },
  margin: { label: 'Margin', unit: 'USD/{unit}' },
  margin_ratio: { label: 'Margin, share of price', unit: 'share' },
  markup_on_cost: { label: 'Markup on cost', unit: 'share' },
  break_even_units: { label: 'Break-even volume', unit: '{unit}/month' },
  recovery_units: { label: 'Units to recover the outlay', unit: '{unit}' },
  payback_months: { label: 'Payback', unit: 'month' },
  margin_of_safety: { label: 'Margin of safety', unit: 'share' },
  operating_leverage: { label: 'Operating leverage', unit: 'ratio' },
  ltv: { label: 'Lifetime value', unit: 'USD/customer' },
  cac_payback_months: { label: 'CAC payback', unit: 'month' },
};

/** The unit expression of a standard figure for a case that sells `symbol`. */
export const figureUnit = (figure: FigureName, symbol: string): string =>
  FIGURE_TERMS[figure].unit.replace('{unit}', symbol);
