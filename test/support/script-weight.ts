import { builtPage } from './built-page.ts';
import { builtFile } from './dist.ts';
import { isEngineRequest, isScriptRequest } from './engine-files.ts';
import { brotliBytes, codeInPage } from './page-weight.ts';

const urlOf = (path: string) => new URL(path, 'http://site');
const scriptsIn = (asked: Iterable<string>) => [...asked].filter((path) => isScriptRequest(urlOf(path)));
const sizes = new Map<string, number>();

function sizeOf(path: string): number {
  const size = sizes.get(path) ?? brotliBytes(builtFile(path));
  sizes.set(path, size);
  return size;
}

/** Modules of the engine among the addresses a page asked for. */
export const engineIn = (asked: Iterable<string>): string[] =>
  scriptsIn(asked).filter((path) => isEngineRequest(urlOf(path)));

/** Modules of Plot among them. */
export const plotIn = (asked: Iterable<string>): string[] =>
  scriptsIn(asked).filter((path) => builtFile(path).includes('invalid mark; missing'));

/** Bytes of script a page took, as brotli: the modules it asked for, and the code that is written into it. */
export const scriptWeight = (asked: Iterable<string>, address: string): number =>
  scriptsIn(asked).reduce((sum, path) => sum + sizeOf(path), codeInPage(builtPage(address)));
