import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { essayRuns } from './src/build/essay-runs.ts';
import { writtenHeaders } from './src/build/host-headers.ts';
import { POLICY } from './src/build/policy.ts';
import { noPreloading, scriptParts } from './src/build/script-parts.ts';
import { slimDecimalPlugin } from './src/build/slim-decimal.ts';
import { reachedDirective } from './src/build/reached-directive.ts';
import { trimmedPages } from './src/build/trim-pages.ts';
import { BROWSER_TARGETS } from './src/wording/oldest-browsers.ts';
import { contentCheck } from './src/content-check/integration.ts';

export default defineConfig({
  site: 'https://at-the-margin.example',
  trailingSlash: 'always',
  integrations: [
    contentCheck(),
    mdx({ syntaxHighlight: false }),
    preact(),
    reachedDirective(),
    trimmedPages(),
    writtenHeaders(),
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [essayRuns] }) },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [slimDecimalPlugin, noPreloading],
    build: { cssTarget: BROWSER_TARGETS },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptParts } } } } } },
  },
  security: { csp: { directives: [...POLICY] } },
  devToolbar: { enabled: false },
});
