import type { InputPurpose } from '#model/economics/input-groups.ts';

/** What a group of inputs is headed. */
export const PURPOSE_WORDS: Record<InputPurpose, string> = {
  revenue: 'Price and volume',
  unit: 'Cost of each unit',
  step: 'Capacity',
  build: 'Building it',
  customer: 'Winning customers',
  period: 'Fixed for a month',
  rest: 'Set beside it',
};
