import type { APIRoute } from 'astro';
import { embedScript } from '#components/embeds/embed-script.ts';

/** The script by which pages of other sites fit a widget's frame to it. */
export const GET: APIRoute = async () =>
  new Response(await embedScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
