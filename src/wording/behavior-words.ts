/** What the model's words are called on a page. What they mean is in `boundary-meanings.ts`, which only the controls of a boundary need. */
import type { Behavior, Policy, SetName } from '#model/economics/words.ts';

/** Cost behaviors. */
export const BEHAVIOR_WORDS: Record<Behavior, string> = {
  unit: 'unit cost',
  step: 'capacity',
  build: 'building it',
  customer: 'customer cost',
  period: 'period cost',
};

/** Named boundaries. */
export const SET_WORDS: Record<SetName, string> = {
  'next-unit': 'Next unit',
  'next-customer': 'Next customer',
  serving: 'Serving',
  'with-build': 'With building',
  everything: 'Everything',
};

/** Amortization policies. */
export const POLICY_WORDS: Record<Policy, string> = {
  'straight-line': 'Straight-line',
  'units-of-production': 'By units',
  expensed: 'At once',
  replacement: 'Replacement',
};
