import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes `client:reached` known to Astro. */
export const reachedDirective = (): AstroIntegration => ({
  name: 'reached-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({
        name: 'reached',
        entrypoint: fileURLToPath(new URL('../page/reached.ts', import.meta.url)),
      }),
  },
});
