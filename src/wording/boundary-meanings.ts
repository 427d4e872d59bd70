import type { Policy, SetName } from '#model/economics/words.ts';

/** What a named boundary counts. */
export const SET_MEANINGS: Record<SetName, string> = {
  'next-unit': 'what one more unit costs: unit lines only',
  'next-customer': 'unit and customer lines',
  serving: 'what it takes to serve: unit and capacity lines',
  'with-build': 'serving, and the cost of building the thing sold',
  everything: 'every line, before interest and tax',
};

/** How an amortization policy spreads the outlay. */
export const POLICY_MEANINGS: Record<Policy, string> = {
  'straight-line': 'the outlay in equal parts over the months of its life',
  'units-of-production': 'the outlay over the units planned for its life',
  expensed: 'the whole outlay in the month it is spent',
  replacement: 'each life pays for its successor, at the successor’s cost',
};
