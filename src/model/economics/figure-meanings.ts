/** What each figure means, in a sentence for a reader: managerial accounting's own words. Apart from `figure-terms.ts`, so that only a build reads it. */
import type { FigureName } from './words.ts';

export const FIGURE_MEANINGS: Record<FigureName, string> = {
  price: 'Revenue per unit, net of discounts, refunds and what is passed on.',
  q: 'Units sold in a month.',
  unit_cost: 'What recurs with each unit sold.',
  customer_cost: 'What recurs with each customer won, averaged over the units of the month.',
  step_cost:
    'Capacity bought in lumps, and bought again when volume outgrows it, averaged over the units of the month.',
  idle_cost: 'The part of capacity cost that serves nobody.',
  build_cost: 'The charge for what was spent once to make the thing, under the amortization policy in force.',
  period_cost: 'What is fixed for a month, averaged over the units of the month.',
  marginal_cost:
    'What one more unit a month adds to unit and capacity costs; at the edge of a step it includes the step.',
  contribution: 'Price less unit costs, whatever the boundary.',
  contribution_ratio: 'Contribution as a share of price.',
  cost: 'The sum of every cost line inside the boundary.',
  margin: 'Price less every cost line inside the boundary.',
  margin_ratio: 'Margin as a share of price.',
  markup_on_cost: 'Margin as a share of cost, not of price.',
  break_even_units: 'The monthly volume at which the margin turns from loss to zero or more.',
  recovery_units: 'Outlay divided by contribution: units whose contribution pays for what was built.',
  payback_months:
    'Outlay divided by a month of contribution less the capacity, customer and period lines inside the boundary.',
  margin_of_safety: 'How far volume can fall before break-even, as a share of volume.',
  operating_leverage:
    'Contribution divided by margin: how many percent the margin moves when volume moves one percent.',
  ltv: 'Contribution per customer-month divided by churn, undiscounted. The trade often uses gross margin instead.',
  cac_payback_months: 'Cost of winning a customer divided by contribution per customer-month.',
};
