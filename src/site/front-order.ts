/** The rows of the front page, in the order of the debate: what is sold by the unit, what a year's accounts show, what it is compared with. */
export const FRONT_ORDER = ['metered-inference', 'dollar-of-revenue', 'saas', 'compute-resale', 'moviepass'];
