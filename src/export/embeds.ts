/** The widgets that other sites may show in a frame. */
import type { CaseDefinition } from '#model/economics/definition.ts';

export type CaseEmbed = 'bar' | 'volume';

export interface Embed {
  /** Unique on the site, such as "bar-saas"; the widget is served at `/embed/<id>/`. */
  id: string;
  /** What it shows, for whoever cannot see the frame. */
  title: string;
  /** px, with room to spare in a frame 600 px wide: what it gets where nothing fits the frame to it. */
  height: number;
  /** The page it is a part of. */
  home: { path: string; title: string };
}

const SHOWS: Record<CaseEmbed, { words: string; height: number }> = {
  bar: { words: 'where each dollar of price goes', height: 990 },
  volume: { words: 'margin against monthly volume', height: 980 },
};

export const embedPath = (id: string): string => `/embed/${id}/`;

export function caseEmbed({ id, title }: CaseDefinition, kind: CaseEmbed): Embed {
  const { words, height } = SHOWS[kind];
  return { id: `${kind}-${id}`, title: `${title}: ${words}`, height, home: { path: `/cases/${id}/`, title } };
}

/** @param height as `claimHeight` gives it */
export const claimEmbed = (argument: string, claim: string, height: number): Embed => ({
  id: `claim-${argument}`,
  title: claim,
  height,
  home: { path: `/arguments/${argument}/`, title: 'an argument and its figures' },
});

export const drawsVolume = ({ notAsked }: CaseDefinition): boolean => notAsked['break_even_units'] === undefined;
