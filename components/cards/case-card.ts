import type { CardContent } from './card-content.ts';
import { stateOf, type CardNotebook } from './state-of.ts';

/** The card of a case, or of one of its scenarios. @param whole whether it is the case's own */
export function caseCard(notebook: CardNotebook, whole: boolean): CardContent {
  const {
    case: { id, file },
    scenario,
  } = notebook;
  const title = whole ? file.title : (file.scenarios[scenario]?.title ?? scenario);
  const own = file.scenarios[scenario];
  // A start from zero has no figures to show.
  if (!whole && own?.asks !== undefined)
    return {
      path: `/cards/cases/${id}/${scenario}.png`,
      alt: `${title}. ${own.summary}`,
      kicker: file.title,
      title,
      standfirst: own.summary,
      legend: 'Which of these does the margin count?',
    };
  const state = stateOf(notebook, !whole);
  return {
    path: whole ? `/cards/cases/${id}.png` : `/cards/cases/${id}/${scenario}.png`,
    alt: `${title}. ${state.published} ${state.sentence}`,
    kicker: whole ? 'Case' : file.title,
    title,
    state,
  };
}
