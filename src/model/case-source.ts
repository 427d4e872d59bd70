/**
 * The part of a case file that the model compiles: what the author wrote, already shaped by `schema/case-file.ts`,
 * with every formula and amount still text. Wording and provenance stay outside the model.
 */
import type { LensName } from './economics/lens-terms.ts';
import type { Behavior, Policy, SetName } from './economics/words.ts';

export interface CaseSource extends LensSource {
  semantics: 1;
  title: string;
  unit: { name: string; plural: string; symbol: string };
  units: string[];
  customer?: { churn: string; acquisition: string; units_per_month: string };
  'nothing-built'?: string;
  constants: Record<string, { label: string; unit: string; value: string }>;
  inputs: Record<string, InputSource>;
  together: string[][];
  formulas: Record<string, { label: string; unit: string; formula: string; figure: boolean }>;
  price: string;
  volume: { label: string; formula: string };
  lines: Record<string, LineSource>;
  sentences: Record<string, SentenceSource>;
  scenarios: Record<
    string,
    {
      title: string;
      set: Record<string, string>;
      count?: SetName;
      policy?: Policy;
      settled?: 'all' | string[];
      ranges?: Record<string, [string, string]>;
      asks?: string[];
    }
  >;
  'not-asked': Record<string, string>;
}

/** Terms of the lenses a case declares, as formulas. */
type LensSource = { [Lens in LensName]?: Record<string, string | undefined> | undefined };

interface InputSource {
  label: string;
  unit: string;
  default?: string;
  follows?: string;
  bounds: [string, string];
  range?: [string, string];
  scale: 'linear' | 'log';
  step: string;
}

export interface LineSource {
  label: string;
  behavior: Behavior;
  or?: { behavior: Behavior; because: string };
  amount?: string;
  outlay?: string;
  life?: string;
  planned?: string;
  renewal?: string;
  policies?: Policy[];
  idle: boolean;
  financing: boolean;
}

export interface SentenceSource {
  boundary?: SetName;
  policy?: Policy;
  choose: { if?: string; say: string }[];
}

/** Something wrong in a case, with the place in the file as a path of keys. */
export interface CaseProblem {
  path: (string | number)[];
  message: string;
}
