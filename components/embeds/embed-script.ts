import { fileURLToPath } from 'node:url';
import { srcDir } from 'astro:config/server';
import { build } from 'esbuild';

/** `/embed.js` as one classic script, which runs in pages of any age. */
export async function embedScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/embed.ts', srcDir))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
