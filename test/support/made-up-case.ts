/** A case made up of as little as a test needs, and compiled like any other. It sells "u" at `asked`, as many a month as `units`. */
import { compileCase } from '#model/case.ts';
import type { CaseSource, LineSource } from '#model/case-source.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';

type InputSource = CaseSource['inputs'][string];

export interface MadeUp extends Partial<Omit<CaseSource, 'inputs' | 'lines' | 'formulas' | 'volume'>> {
  /** By id, over inputs in USD/u from 0 to a billion; a text alone is a default. */
  inputs?: Record<string, string | Partial<InputSource>>;
  lines?: Record<string, Partial<LineSource> & Pick<LineSource, 'behavior'>>;
  /** By id: a formula for an amount in USD/u, or with a unit of its own. */
  formulas?: Record<string, string | { formula: string; unit: string }>;
  volume?: string;
}

export function madeUpCase({ inputs = {}, lines = {}, formulas = {}, volume = 'units', ...rest }: MadeUp) {
  const given = { asked: '10', units: { unit: 'u/month', default: '100' }, ...inputs };
  const source: CaseSource = {
    semantics: 1,
    title: 'Made up',
    unit: { name: 'unit', plural: 'units', symbol: 'u' },
    units: ['u'],
    constants: {},
    together: [],
    price: 'asked',
    sentences: {},
    scenarios: { start: { title: 'Start', set: {} } },
    'not-asked': {},
    ...rest,
    volume: { label: 'Units', formula: volume },
    inputs: Object.fromEntries(
      Object.entries(given).map(([id, input]) => [
        id,
        {
          label: id,
          unit: 'USD/u',
          bounds: ['0', '1000000000'],
          scale: 'linear',
          step: '1',
          ...(typeof input === 'string' ? { default: input } : input),
        } satisfies InputSource,
      ]),
    ),
    lines: Object.fromEntries(
      Object.entries(lines).map(([id, line]) => [id, { label: id, idle: false, financing: false, ...line }]),
    ),
    formulas: Object.fromEntries(
      Object.entries(formulas).map(([id, one]) => [
        id,
        { label: id, figure: true, unit: 'USD/u', ...(typeof one === 'string' ? { formula: one } : one) },
      ]),
    ),
  };
  const { definition, problems } = compileCase(source, 'made-up', 1);
  if (definition === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return definition;
}

/** A case worked out as it starts, with some inputs or other parts of its state changed. */
export function madeUp(
  definition: CaseDefinition,
  inputs: Record<string, string> = {},
  state: Partial<CaseState> = {},
  hurried = false,
): Evaluation {
  const start = startOf(definition);
  // A copy, of which nothing has been worked out yet.
  return evaluateCase({ ...definition }, { ...start, ...state, inputs: { ...start.inputs, ...inputs } }, hurried);
}
