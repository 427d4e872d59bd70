import { transform } from 'esbuild';
import source from '#page/boot.ts?raw';

let made: Promise<string> | undefined;

/** The head script as it stands in every page: types stripped, minified, the same bytes each time. */
export function bootScript(): Promise<string> {
  made ??= transform(source, { loader: 'ts', minify: true, format: 'iife', target: 'es2022' }).then(({ code }) =>
    code.trim(),
  );
  return made;
}
