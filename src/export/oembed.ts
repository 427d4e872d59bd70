/** What oEmbed (oembed.com, version 1.0) says of a widget. A static host sees no `?url=`, so each page links to an answer of its own. */
import { SITE_NAME } from '#wording/site-name.ts';
import { embedSnippet, type SnippetOptions } from './embed-snippet.ts';

/** @param scenario whose page is asked about; a case's own page has none */
export const oembedId = (embed: string, scenario?: string): string =>
  scenario === undefined ? embed : `${embed}--${scenario}`;

export const oembedPath = (id: string): string => `/oembed/${id}.json`;

export const oembedAnswer = (snippet: SnippetOptions) => ({
  version: '1.0',
  type: 'rich',
  provider_name: SITE_NAME,
  provider_url: `${snippet.site}/`,
  title: snippet.embed.title,
  html: embedSnippet(snippet),
  width: 600,
  height: snippet.embed.height,
});
