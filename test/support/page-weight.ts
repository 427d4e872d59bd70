import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { isCode, type BuiltDocument } from './built-page.ts';
import { builtFile, pageText } from './dist.ts';
import { importsIn, type ImportWords } from './imports.ts';

const imports = new Map<string, ImportWords[]>();

/** Where a path written in the file at `from` leads, as an address on the site. */
const addressOf = (path: string, from: string) => new URL(path, `http://site${from}`).pathname;

function importedBy(address: string, dynamic: boolean): string[] {
  const words = imports.get(address) ?? importsIn(builtFile(address).toString('utf8'), ts.ScriptKind.JS);
  imports.set(address, words);
  return words.filter((one) => one.dynamic === dynamic).map(({ specifier }) => addressOf(specifier, address));
}

/** Addresses of the modules that are loaded with these: themselves and what they import statically, at any depth. */
export function withStaticImports(addresses: Iterable<string>): Set<string> {
  const loaded = new Set<string>();
  const load = (address: string): void => {
    if (loaded.has(address)) return;
    loaded.add(address);
    importedBy(address, false).forEach(load);
  };
  for (const address of addresses) load(address);
  return loaded;
}

/** Addresses of the modules that these import dynamically. */
function dynamicImportsOf(addresses: Iterable<string>): Set<string> {
  return new Set([...addresses].flatMap((address) => importedBy(address, true)));
}

const attributesOf = (page: BuiltDocument, selector: string, ...names: string[]) =>
  [...page.querySelectorAll(selector)]
    .flatMap((element) => names.map((name) => element.getAttribute(name)))
    .filter((value) => !!value) as string[];

/** Addresses of the modules a browser loads when a page is read to its end and no control is touched. */
function modulesAtFirstRead(page: BuiltDocument, address: string): Set<string> {
  const inline = [...page.querySelectorAll('script:not([src])')]
    .filter(isCode)
    .map((script) => script.textContent ?? '');
  const entries = [
    ...attributesOf(page, 'astro-island', 'component-url', 'renderer-url', 'before-hydration-url'),
    ...attributesOf(page, 'link[rel=modulepreload]', 'href'),
    ...attributesOf(page, 'script[src]', 'src'),
    ...inline.flatMap((text) =>
      importsIn(text, ts.ScriptKind.JS)
        .filter(({ dynamic }) => !dynamic)
        .map(({ specifier }) => specifier),
    ),
  ];
  return withStaticImports(entries.map((url) => addressOf(url, address)));
}

/** Bytes as a host sends them: brotli at its highest. */
export function brotliBytes(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

const sumOf = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** Bytes of the code that is written into a page. */
export function codeInPage(page: BuiltDocument): number {
  return sumOf(
    [...page.querySelectorAll('script:not([src])')]
      .filter(isCode)
      .map((script) => brotliBytes(script.textContent ?? '')),
  );
}

export interface PageWeight {
  /** Address of the page; sizes in bytes of brotli. */
  address: string;
  html: number;
  css: number;
  /** Modules, and code written into the page. */
  script: number;
  /** `script` with everything that some reader may come to need. */
  scriptAtMost: number;
  modules: Set<string>;
}

/** What a page weighs. `lazy` picks what counts of the modules that are loaded on demand. */
export function pageWeight(page: BuiltDocument, address: string, lazy: (module: string) => boolean): PageWeight {
  const modules = modulesAtFirstRead(page, address);
  const modulesAtMost = withStaticImports([...modules, ...[...dynamicImportsOf(modules)].filter(lazy)]);
  const inline = codeInPage(page);
  const sizeOf = (addresses: Iterable<string>) => sumOf([...addresses].map((one) => brotliBytes(builtFile(one))));
  return {
    address,
    html: brotliBytes(pageText(address)),
    css: sizeOf(attributesOf(page, 'link[rel=stylesheet]', 'href')),
    script: sizeOf(modules) + inline,
    scriptAtMost: sizeOf(modulesAtMost) + inline,
    modules,
  };
}
