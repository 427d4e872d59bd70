/** The constants every case may use. Nothing converts by itself: a formula turns seconds into hours by dividing by one of these. */

/** A fixed quantity: plain decimal text and a unit expression as `parseUnit` reads it. */
interface Constant {
  id: string;
  label: string;
  unit: string;
  value: string;
}

/** A year is 365.25 days, a month a twelfth of it. */
export const BUILT_IN_CONSTANTS: readonly Constant[] = [
  { id: 'seconds_per_hour', label: 'Seconds in an hour', unit: 's/h', value: '3600' },
  { id: 'hours_per_month', label: 'Hours in a month', unit: 'h/month', value: '730.5' },
  { id: 'hours_per_year', label: 'Hours in a year', unit: 'h/year', value: '8766' },
  { id: 'days_per_month', label: 'Days in a month', unit: 'day/month', value: '30.4375' },
  { id: 'months_per_year', label: 'Months in a year', unit: 'month/year', value: '12' },
  { id: 'one_year', label: 'One year, in months', unit: 'month', value: '12' },
  { id: 'one_month', label: 'One month', unit: 'month', value: '1' },
  { id: 'tokens_per_million', label: 'Tokens in a million tokens', unit: 'tok/Mtok', value: '1000000' },
  { id: 'mtok_per_gtok', label: 'Million tokens in a billion tokens', unit: 'Mtok/Gtok', value: '1000' },
  { id: 'usd_per_musd', label: 'Dollars in a million dollars', unit: 'USD/MUSD', value: '1000000' },
];
