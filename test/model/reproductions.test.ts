/** Published and derived results, each landed on from the case files' own inputs, to the printed digit. */
import { describe, expect, it } from 'vitest';
import { figure } from '../support/cases.ts';

/** Scenario, cell, what is printed (as many digits as are printed), and inputs changed from the scenario. */
type Row = readonly [scenario: string, cell: string, printed: string, inputs?: Record<string, string>];

/** R1 on DeepSeek’s published throughput at $2 a GPU-hour, nothing cached: what a million tokens cost to serve. */
const DEEPSEEK_COST = { cost_in: '0.137839', cost_out: '0.300300' };

const ROWS: Record<string, Row[]> = {
  'metered-inference': [
    ['deepseek-day', 'revenue_day', '562100'],
    ['deepseek-day', 'compute_day', '87115.61'],
    ['deepseek-day', 'published_compute_day', '87072.00'],
    ['deepseek-day', 'nodes', '226.86'],
    ['deepseek-day', 'serving:markup_on_cost', '5.45'],
    ['deepseek-day', 'serving:margin_ratio', '0.845'],
    ['deepseek-day', 'with-build:margin_ratio', '0.788'],
    ['deepseek-day', 'with-build:margin_ratio', '0.816', { life: '12' }],
    ['deepseek-day', 'with-build:margin_ratio', '0.673', { life: '2' }],
    ['deepseek-day', 'with-build[units-of-production]:margin_ratio', '0.788'],
    ['deepseek-day', 'with-build[replacement]:margin_ratio', '0.756'],
    ['deepseek-day', 'affordable_training', '86744024'],
    ['deepseek-day', 'paid_share_needed', '0.155'],
    ['deepseek-peak-fleet', 'serving:margin_ratio', '0.810'],
    ['deepseek-at-v3-price', 'serving:margin_ratio', '0.689'],
    ['deepseek-outside-estimate', 'with-build:margin_ratio', '-8.35'],
    ['article', 'in_cost', '0.0031'],
    ['article', 'out_cost', '3.086'],
    ['article', 'serving:margin_ratio', '0.859'],
    ['host-at-bedrock-list', 'in_cost', '0.226'],
    ['host-at-bedrock-list', 'out_cost', '2.955'],
    ['host-at-bedrock-list', 'serving:margin_ratio', '0.633'],
    ['lab-price-on-r1-compute', 'serving:margin_ratio', '0.975'],
  ],
  'dollar-of-revenue': [
    ['openai-2025', 'serving:margin_ratio', '0.426'],
    ['openai-2025', 'with-build:margin_ratio', '-1.041'],
    ['openai-2025', 'everything:margin_ratio', '-1.600'],
    ['openai-2025-inference-8-4', 'serving:margin_ratio', '0.357'],
    ['openai-2025-inference-8-67', 'serving:margin_ratio', '0.337'],
    ['openai-2025-last-years-research', 'with-build:margin_ratio', '-0.102'],
    ['openai-2025-last-years-research', 'with-build:margin_ratio', '0.044', { research: '5000' }],
    ['openai-2025-last-years-research', 'with-build:margin_ratio', '-0.148', { research: '7500' }],
    ['openai-2025-last-years-research', 'everything:margin_ratio', '-0.660'],
    ['openai-2025-no-research', 'with-build:margin_ratio', '0.426'],
    ['openai-2025-no-research', 'everything:margin_ratio', '-0.132'],
    ['anthropic-2025', 'serving:margin_ratio', '0.400'],
    ['anthropic-2025', 'with-build:margin_ratio', '-0.511'],
    ['anthropic-2025', 'everything:margin_ratio', '-1.156'],
    ['netflix-2024', 'serving:margin_ratio', '0.853'],
    ['netflix-2024', 'with-build:margin_ratio', '0.386'],
    ['netflix-2024', 'with-build:margin_ratio', '0.461', { research: '0' }],
    ['netflix-2024', 'everything:margin_ratio', '0.267'],
    ['snowflake-fy2025', 'next-unit:margin_ratio', '0.822'],
    ['snowflake-fy2025', 'serving:margin_ratio', '0.665'],
    ['snowflake-fy2025', 'with-build:margin_ratio', '0.173'],
    ['snowflake-fy2025-three-years', 'with-build:margin_ratio', '0.310'],
    ['snowflake-fy2025', 'everything:margin_ratio', '-0.402'],
    ['atlassian-fy2025', 'serving:margin_ratio', '0.828'],
    ['atlassian-fy2025', 'with-build:margin_ratio', '0.317'],
    ['atlassian-fy2025', 'everything:margin_ratio', '-0.025'],
    ['zoom-fy2025', 'serving:margin_ratio', '0.758'],
    ['zoom-fy2025', 'with-build:margin_ratio', '0.575'],
    ['zoom-fy2025', 'everything:margin_ratio', '0.174'],
    ['twitter-2018', 'serving:margin_ratio', '0.683'],
    ['twitter-2018', 'with-build:margin_ratio', '0.501'],
    ['twitter-2018', 'everything:margin_ratio', '0.149'],
    ['twitter-2021', 'serving:margin_ratio', '0.646'],
    ['twitter-2021', 'with-build:margin_ratio', '0.400'],
    ['twitter-2021', 'everything:margin_ratio', '-0.097'],
    ['coreweave-h1-2025', 'serving:margin_ratio', '0.177'],
    ['coreweave-h1-2025', 'serving:margin_ratio', '0.738', { capacity: '0' }],
    ['coreweave-h1-2025', 'everything:margin_ratio', '-0.004'],
    ['oracle-gpu-rental', 'serving:margin_ratio', '0.069'],
    ['oracle-gpu-rental', 'serving:margin_ratio', '0.139', { capacity: '0' }],
    ['aws-2024', 'everything:margin_ratio', '0.370'],
  ],
  'compute-resale': [
    ['hyperscaler-4-years', 'all_in_cost', '1.30'],
    ['hyperscaler-4-years', 'serving:margin_ratio', '0.350'],
    ['neocloud-4-years', 'all_in_cost', '1.69'],
    ['neocloud-4-years', 'serving:margin_ratio', '0.155'],
    ['neocloud-at-the-trough', 'serving:margin_ratio', '0.006'],
    ['neocloud-at-the-trough', 'serving:margin', '0.01'],
    ['neocloud-six-years', 'all_in_cost', '1.37'],
    ['neocloud-six-years', 'serving:margin_ratio', '0.315'],
    ['neocloud-two-years', 'all_in_cost', '2.65'],
    ['neocloud-two-years', 'serving:margin_ratio', '-0.324'],
    ['neocloud-80-percent', 'serving:margin_ratio', '-0.039'],
    ['hyperscaler-80-percent', 'serving:margin_ratio', '0.205'],
    ['hyperscaler-4-years', 'break_even_utilization', '0.624'],
    ['neocloud-4-years', 'break_even_utilization', '0.833'],
    ['hyperscaler-4-years', 'break_even_utilization_flat', '0.650'],
    ['neocloud-4-years', 'break_even_utilization_flat', '0.845'],
    ['hyperscaler-4-years', 'break_even_life', '2.31'],
    ['neocloud-4-years', 'break_even_life', '3.02'],
  ],
  moviepass: [
    ['q2-2018', 'serving:margin_ratio', '-1.408'],
    ['q2-2018', 'tickets_per_dollar', '2.41'],
    ['q2-2018', 'break_even_films', '0.90'],
    ['us-average-ticket', 'unit_cost', '20.32'],
    ['us-average-ticket', 'serving:margin_ratio', '-1.04'],
    ['us-average-ticket', 'break_even_films', '1.09'],
    ['september-2018', 'contribution', '1.43'],
    ['september-2018', 'contribution_ratio', '0.144'],
    ['september-2018', 'contribution', '2.94', { visit: '9.11' }],
    ['september-2018', 'contribution_ratio', '0.295', { visit: '9.11' }],
    ['cap-of-three', 'mean_films', '1.76'],
  ],
  saas: [
    ['like-snowflake', 'next-unit:margin_ratio', '0.822'],
    ['like-snowflake', 'serving:margin_ratio', '0.665'],
    ['like-snowflake', 'with-build:margin_ratio', '0.173'],
    ['like-snowflake', 'everything:margin_ratio', '-0.402'],
    ['like-atlassian', 'serving:margin_ratio', '0.828'],
    ['like-atlassian', 'with-build:margin_ratio', '0.317'],
    ['like-zoom', 'serving:margin_ratio', '0.758'],
    ['like-zoom', 'with-build:margin_ratio', '0.575'],
    ['with-a-model-inside', 'line.model_calls', '4.45'],
  ],
  'managed-open-source': [
    ['rds-postgres', 'premium', '0.082'],
    ['rds-postgres', 'premium_markup', '0.854'],
    ['rds-postgres', 'premium_share', '0.461'],
    ['elasticache-redis', 'premium', '0.060'],
    ['elasticache-redis', 'premium_markup', '0.625'],
    ['elasticache-redis', 'premium_share', '0.385'],
    ['plain-linux', 'premium', '0'],
    ['plain-linux', 'serving:margin_ratio', '0.370'],
    ['host-pays-the-developers', 'hours_to_pay_writing', '20325203'],
    ['host-pays-the-developers', 'instances_to_pay_writing', '27824'],
  ],
  'ad-funded-app': [
    ['twitter-2019', 'price', '1.897'],
    ['twitter-2019', 'cost_of_revenue_per_user', '0.623'],
    ['twitter-2019', 'build_cost', '0.374'],
    ['twitter-2019', 'serving:margin_ratio', '0.671'],
    ['twitter-2019', 'everything:margin_ratio', '0.106'],
    ['twitter-2019', 'share_for_80', '0.61'],
    ['twitter-2019', 'prompts_bought', '2165'],
    ['twitter-2019', 'prompts_bought_slow', '366'],
    ['twitter-2019', 'prompt_cost', '0.00029'],
    ['twitter-2019', 'slow_prompt_cost', '0.0017'],
    ['twitter-2018', 'serving:margin_ratio', '0.683'],
    ['twitter-2013', 'serving:margin_ratio', '0.599'],
    ['twitter-2013', 'everything:margin_ratio', '-0.956'],
    ['twitter-2021', 'serving:margin_ratio', '0.646'],
    ['twitter-2021', 'everything:margin_ratio', '-0.097'],
  ],
  'open-weights-hosting': [
    ['bedrock', 'price', '2.227'],
    ['bedrock', 'serving:margin_ratio', '0.633'],
    ['bedrock', 'break_even_utilization', '0.367'],
    ['bedrock-at-deepseek-cost', 'serving:margin_ratio', '0.922'],
    ['fireworks', 'price', '4.082'],
    ['fireworks', 'serving:margin_ratio', '0.800'],
    ['fireworks', 'serving:margin_ratio', '0.958', DEEPSEEK_COST],
    ['sambanova', 'price', '5.433'],
    ['sambanova', 'serving:margin_ratio', '0.850'],
    ['sambanova', 'serving:margin_ratio', '0.968', DEEPSEEK_COST],
    ['deepseek-own-list', 'price', '0.905'],
    ['deepseek-own-list', 'serving:margin_ratio', '0.097'],
    ['deepseek-own-list', 'break_even_utilization', '0.903'],
    ['deepseek-own-list', 'serving:margin_ratio', '0.809', DEEPSEEK_COST],
    ['deepinfra', 'price', '0.818'],
    ['deepinfra', 'serving:margin_ratio', '0.001'],
    ['deepinfra', 'serving:margin_ratio', '0.789', DEEPSEEK_COST],
    ['lambda', 'price', '0.287'],
    ['lambda', 'serving:margin_ratio', '-1.85'],
    ['lambda', 'serving:margin_ratio', '0.396', DEEPSEEK_COST],
    ['hyperbolic', 'price', '0.250'],
    ['hyperbolic', 'serving:margin_ratio', '-2.27'],
    ['hyperbolic', 'serving:margin_ratio', '0.308', DEEPSEEK_COST],
  ],
};

describe.each(Object.entries(ROWS))('%s', (caseId, rows) => {
  it.each(rows.map((row) => [row[1], row[0], row[2], row] as const))('%s of %s is %s', (cell, scenario, printed, [, , , inputs]) => {
    const found = figure(caseId, scenario, cell, inputs);
    if (found.kind !== 'value') throw new Error(`${cell} is ${found.kind}`);
    expect(found.value.toFixed(printed.split('.')[1]?.length ?? 0)).toBe(printed);
  });
});

describe('where the margin stops being a loss at some volume', () => {
  it('MoviePass in September 2018 needed 4.9 million subscribers at its own ticket cost, 2.4 million at the average ticket', () => {
    const subscribers = (inputs: Record<string, string>) => {
      const found = figure('moviepass', 'september-2018', 'everything:break_even_units', inputs);
      return found.kind === 'value' ? found.value.div(1e6).toFixed(1) : found.kind;
    };
    expect(subscribers({})).toBe('4.9');
    expect(subscribers({ visit: '9.11' })).toBe('2.4');
  });

  it('MoviePass at 2.22 films never breaks even', () => {
    expect(figure('moviepass', 'q2-2018', 'everything:break_even_units').kind).toBe('never');
  });
});
