/** The page of all cases: in which order its rows stand, and which are shown. */

/** A row, as the page gives it. A margin is a fraction of price; `undefined` where it is not defined. */
export interface ListedCase {
  name: string;
  builds: boolean;
  without: number | undefined;
  /** The same as `without` where nothing is built. */
  with: number | undefined;
}

export const ORDERS = {
  listed: 'As listed',
  name: 'Name',
  without: 'Margin without building, highest first',
  with: 'Margin with building, highest first',
  building: 'What building takes, most first',
} as const;
export type Order = keyof typeof ORDERS;

export const CHOICES = {
  all: 'All cases',
  builds: 'Something is built',
  'builds-nothing': 'Nothing is built',
  turns: 'Building turns a gain into a loss',
  gains: 'A gain with building counted',
  loses: 'A loss before building is counted',
} as const;
export type Choice = keyof typeof CHOICES;

/** The rows in an order; what has no value comes last, and rows that are equal stay as listed. */
export function ordered<Row extends ListedCase>(rows: readonly Row[], order: Order): Row[] {
  if (order === 'listed') return [...rows];
  if (order === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const key = (row: Row) => {
    if (order !== 'building') return row[order];
    return row.without === undefined || row.with === undefined ? undefined : row.without - row.with;
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return right - left;
  });
}

/** Whether a row is among those chosen. A row without a margin is never a gain or a loss. */
export function isChosen(row: ListedCase, choice: Choice): boolean {
  const gains = (margin: number | undefined) => margin !== undefined && margin >= 0;
  const loses = (margin: number | undefined) => margin !== undefined && margin < 0;
  switch (choice) {
    case 'all':
      return true;
    case 'builds':
      return row.builds;
    case 'builds-nothing':
      return !row.builds;
    case 'turns':
      return gains(row.without) && loses(row.with);
    case 'gains':
      return row.builds && gains(row.with);
    case 'loses':
      return loses(row.without);
    default:
      return choice satisfies never;
  }
}
