import type { CardContent } from './card-content.ts';

/** The card of every page without one of its own. It shows no state, since the link it stands for may be in any. */
export const SITE_CARD: CardContent = {
  path: '/cards/site.png',
  alt: 'At the Margin: interactive explainers for arguments about unit economics.',
  kicker: 'Read, tweak, link',
  title: 'Do the unit economics work?',
  standfirst: 'It depends on what you count. Interactive explainers for arguments about unit economics.',
  legend: 'Which of these does the margin count?',
};
