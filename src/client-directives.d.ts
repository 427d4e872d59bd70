import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes an island when a reader comes near it, or when the page shows another state than it was served in: `page/reached.ts`. */
    'client:reached'?: boolean;
  }
}
