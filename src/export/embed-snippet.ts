import { permalink } from '#link/permalink.ts';
import { embedPath, type Embed } from './embeds.ts';

export interface SnippetOptions {
  /** Origin of this site: "https://example.org". */
  site: string;
  embed: Pick<Embed, 'id' | 'title' | 'height'>;
  /** Pins the widget to a state: the whole of it, as `stateQuery` gives it. Without it the widget follows the site's own figures. */
  query?: string;
}

/** HTML for another site's page: a frame with the widget, and the script that fits the frame's height. The frame is whole without it. */
export function embedSnippet({ site, embed, query = '' }: SnippetOptions): string {
  const src = escaped(permalink(embedPath(embed.id), site, query));
  return `<iframe src="${src}" title="${escaped(embed.title)}" width="100%" height="${embed.height}" loading="lazy" style="border:0" data-atm></iframe><script async src="${escaped(site)}/embed.js"></script>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
