import { describe, expect, it } from 'vitest';
import type { SetName } from '#model/economics/words.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { linesOfSet } from '#model/economics/boundary.ts';
import { finish } from '#model/formula/steps.ts';
import { crossingsOver, sweepOf } from '#rows/sweep.ts';
import { readCase } from '../support/cases.ts';

function at(caseId: string, scenario: string, inputId: string, boundary?: SetName | string[]) {
  const definition = readCase(caseId);
  const start = startOf(definition, scenario);
  const lines =
    boundary === undefined
      ? start.boundary
      : typeof boundary === 'string'
        ? linesOfSet(definition, boundary, {})
        : boundary;
  const evaluation = evaluateCase(definition, { ...start, boundary: lines });
  const input = definition.inputs.find(({ id }) => id === inputId);
  if (input === undefined) throw new Error(`no input ${inputId}`);
  return { evaluation, input };
}

const flips = (...asked: Parameters<typeof at>) => {
  const { evaluation, input } = at(...asked);
  return finish(crossingsOver(evaluation, input)).map((flip) => flip.at);
};
const WITH_FREE_USE = ['prefill', 'decode', 'partner', 'idle_capacity', 'free_use'];

describe(crossingsOver, () => {
  it.each([
    ['rent of a GPU-hour', 'metered-inference', 'deepseek-day', 'gpu_hour', 'serving', '12.90'],
    ['idle hours for each busy one', 'metered-inference', 'deepseek-day', 'idle_per_busy', 'serving', '5.45'],
    ['computing, as a multiple of R1', 'metered-inference', 'deepseek-day', 'compute_multiple', 'serving', '6.45'],
    [
      'computing at a lab’s list price',
      'metered-inference',
      'lab-price-on-r1-compute',
      'compute_multiple',
      'serving',
      '39.3',
    ],
    ['free tokens, billions a day', 'metered-inference', 'deepseek-day', 'free_tokens', WITH_FREE_USE, '4231'],
    ['utilization of a hyperscaler', 'compute-resale', 'hyperscaler-4-years', 'utilization', 'serving', '0.624'],
    ['utilization of a neocloud', 'compute-resale', 'neocloud-4-years', 'utilization', 'serving', '0.833'],
    ['years a hyperscaler’s GPU earns', 'compute-resale', 'hyperscaler-4-years', 'life', 'serving', '2.31'],
    ['years a neocloud’s GPU earns', 'compute-resale', 'neocloud-4-years', 'life', 'serving', '3.02'],
    ['films at the average ticket', 'moviepass', 'us-average-ticket', 'films', 'next-unit', '1.09'],
    ['OpenAI’s cost of revenue, $M', 'dollar-of-revenue', 'openai-2025', 'cost_of_revenue', 'serving', '13070'],
  ] as const)('%s', (_, caseId, scenario, input, boundary, printed) => {
    const found = flips(caseId, scenario, input, typeof boundary === 'string' ? boundary : [...boundary]);
    expect(found.map((place) => place.toFixed(printed.split('.')[1]?.length ?? 0))).toEqual([printed]);
  });

  it('training flips where what is left after serving is spent', () => {
    const [found] = flips('metered-inference', 'deepseek-day', 'training', 'with-build');
    const { evaluation } = at('metered-inference', 'deepseek-day', 'training');
    const affordable = evaluation.figure('affordable_training');
    expect(affordable.kind === 'value' && found?.minus(affordable.value).abs().lt('1e-20')).toBe(true);
  });

  it('finds none where no value changes the sign, and several where capacity comes in lumps', () => {
    expect(flips('moviepass', 'q2-2018', 'other_revenue', 'next-unit')).toEqual([]);
    expect(flips('compute-resale', 'hyperscaler-80-percent', 'fleet', 'serving').length).toBeGreaterThan(1);
  });
});

describe(sweepOf, () => {
  const said = (...asked: Parameters<typeof at>) => {
    const { evaluation, input } = at(...asked);
    return sweepOf(evaluation, input).sentence;
  };

  it('says where the sign flips, and looks to what is left out where nothing counted moves', () => {
    expect(said('metered-inference', 'deepseek-day', 'gpu_hour')).toBe('A loss above $12.90 per GPU-hour.');
    expect(said('metered-inference', 'deepseek-day', 'training')).toBe(
      'With building counted: a loss above $86.7 million.',
    );
    expect(said('metered-inference', 'deepseek-day', 'people')).toMatch(
      /^With everything counted: a loss above \$13\.5 million a month\.$/,
    );
    expect(said('metered-inference', 'deepseek-day', 'host_price')).toBe('Does not move the margin.');
  });

  it('counts things whole', () => {
    expect(said('inference-from-first-principles', 'sixteen-gpus-half-speed', 'batch')).toBe(
      'A loss below 103 requests.',
    );
  });

  it('shows the same while dragged as at rest, to three digits', () => {
    const { evaluation, input } = at('metered-inference', 'deepseek-day', 'gpu_hour');
    const hurried = evaluateCase(evaluation.definition, evaluation.state, true);
    expect(sweepOf(hurried, input).sentence).toBe(sweepOf(evaluation, input).sentence);
  });
});
