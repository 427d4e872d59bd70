/**
 * The lenses a case may declare: ways of looking at it that are not one figure. A lens takes its terms as formulas over the case's
 * inputs, so that sliders, links and undo work for them as for any other.
 */
export interface LensTerm {
  /** What it is, for whoever writes a case file. */
  what: string;
  /** Unit expression; `{unit}` stands for the unit sold. */
  unit: string;
  /** Whether a case may leave it out. */
  optional?: true;
}

export const LENS_TERMS = {
  /** Month by month: growth, falling prices and costs, and what is in the till. */
  path: {
    months: { what: 'months looked ahead', unit: 'month' },
    volume_growth: { what: 'growth of volume a month', unit: 'ratio' },
    price_decline: { what: 'fall of the price a month', unit: 'ratio', optional: true },
    cost_decline: { what: 'fall of unit costs a month', unit: 'ratio', optional: true },
    learning: { what: 'fall of unit costs with each doubling of volume', unit: 'ratio', optional: true },
    fixed_growth: { what: 'growth of period costs and outlays a month', unit: 'ratio', optional: true },
  },
  /** Each generation a small company, the whole the sum of them. */
  vintages: {
    outlay: { what: 'what the first generation costs to build', unit: 'USD' },
    growth: { what: 'the next generation’s outlay and revenue as a multiple of this one’s', unit: 'ratio' },
    revenue: { what: 'what the first generation takes in over its life', unit: 'USD' },
    gross_margin: { what: 'share of that revenue left after serving', unit: 'ratio' },
    interval: { what: 'months from one launch to the next, in which the next is built', unit: 'month' },
    overlap: {
      what: 'months for which a generation goes on earning beside its successor',
      unit: 'month',
      optional: true,
    },
    generations: { what: 'generations built before building stops', unit: 'ratio' },
  },
  /** A flat fee and uneven use: what each buyer costs, from the lightest to the heaviest, on a lognormal shape. */
  usage: {
    fee: { what: 'what each pays, whatever they use', unit: 'USD/{unit}' },
    use: { what: 'what the average buyer’s use costs without a limit', unit: 'USD/{unit}' },
    spread: { what: 'standard deviation of the logarithm of use', unit: 'ratio' },
    cap: { what: 'cost at which use stops', unit: 'USD/{unit}', optional: true },
  },
  /** What a market of many hosts would ask, against how many there are. */
  market: {
    hosts: { what: 'the input that says how many hosts there are', unit: 'host' },
    price: { what: 'the price such a market would end at', unit: 'USD/{unit}' },
    cost: { what: 'what serving one more unit costs', unit: 'USD/{unit}' },
  },
} as const satisfies Record<string, Record<string, LensTerm>>;

export type LensName = keyof typeof LENS_TERMS;
export const LENS_NAMES = Object.keys(LENS_TERMS) as LensName[];
export type TermName<Lens extends LensName> = keyof (typeof LENS_TERMS)[Lens] & string;

export const termsOf = (lens: LensName): [name: string, term: LensTerm][] => Object.entries(LENS_TERMS[lens]);
