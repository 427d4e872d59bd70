import type { Essay } from '#site/essays.ts';
import type { CardContent } from './card-content.ts';
import { stateOf, type CardNotebook } from './state-of.ts';

/**
 * @param summary what the essay finds, as text
 * @param first the essay's first notebook
 */
export function essayCard(
  { id, data: { title } }: Pick<Essay, 'id' | 'data'>,
  summary: string,
  first: CardNotebook,
): CardContent {
  const state = stateOf(first, false);
  return {
    path: `/cards/essays/${id}.png`,
    alt: `${title} ${state.published} ${state.sentence}`,
    kicker: 'Essay',
    title,
    standfirst: summary,
    state,
  };
}
