import { describe, expect, test } from 'vitest';
import { allImports, isThere, sourceFiles, sourceText, type Import } from '../support/imports.ts';
import { browserObjectsIn } from '../support/browser-objects.ts';
import { ALLOWANCES, DOM_ALLOWANCES, LAYERS, type Layer } from './layers.ts';

const imports = allImports();
const isIn = (file: string, { files, ending = '' }: Layer) =>
  file.endsWith(ending) && files.some((start) => file.startsWith(start));
const layerOf = (file: string): Layer | undefined => LAYERS.find((layer) => isIn(file, layer));
const beginsWithOne = (path: string, starts: readonly string[] = []) => starts.some((start) => path.startsWith(start));
const isPackage = (specifier: string, names: readonly string[] = []) =>
  names.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
const shown = ({ from, to, typeOnly }: Import) => `${from} -> ${to}${typeOnly ? ' (types)' : ''}`;

const allowanceFor = ({ from, to }: Import) =>
  ALLOWANCES.find((one) => from.startsWith(one.from) && (to === one.to || to.startsWith(`${one.to}/`)));

/** Whether two files of one room may know each other. */
function mayMeet({ files, apart }: Layer, { from, to }: Import): boolean {
  if (apart !== 'folders') return apart === undefined;
  const [room = ''] = files;
  const folderOf = (path: string) =>
    path.slice(room.length).includes('/') ? path.slice(room.length).split('/')[0] : '';
  return folderOf(from) === '' || folderOf(to) === '' || folderOf(from) === folderOf(to);
}

function isInTable(one: Import): boolean {
  const layer = layerOf(one.from);
  if (layer === undefined) return false;
  if (!one.ours) return isPackage(one.to, layer.packages);
  if (beginsWithOne(one.to, layer.files) && mayMeet(layer, one)) return true;
  return beginsWithOne(one.to, layer.may) || (one.typeOnly && beginsWithOne(one.to, layer.mayTypes));
}

/** Commands for authors, which no build loads. */
const COMMANDS = ['src/content-check/words/', 'src/content-check/editor-schemas/'];

const importersOf = (specifier: string) =>
  imports.filter(({ to }) => to === specifier || to.startsWith(`${specifier}/`)).map(({ from }) => from);

/** The members of each circle of arrows, from a depth-first walk. */
function cycles(arrows: Iterable<readonly [from: string, to: string]>): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, path: string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) found.push([...path.slice(at), node].join(' -> '));
    if (at >= 0 || done.has(node)) return;
    for (const to of next.get(node) ?? []) walk(to, [...path, node]);
    done.add(node);
  };
  for (const node of next.keys()) walk(node, []);
  return found;
}

const nameOf = ({ files: [first = ''], ending = '' }: Layer) => `${first}${ending}`;
const roomOf = (file: string) => {
  const layer = layerOf(file);
  return layer === undefined ? file : nameOf(layer);
};

describe('imports go one way', () => {
  test('every source file belongs to a layer', () => {
    expect(sourceFiles().filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('no file imports what its layer may not', () => {
    expect(imports.filter((one) => !isInTable(one) && !allowanceFor(one)).map(shown)).toEqual([]);
  });

  test('every allowance is needed', () => {
    const used = new Set(imports.filter((one) => !isInTable(one)).map(allowanceFor));
    expect(ALLOWANCES.filter((one) => !used.has(one))).toEqual([]);
  });

  test('every import of ours names a file that is there', () => {
    expect(imports.filter(({ ours, to }) => ours && !isThere(to)).map(shown)).toEqual([]);
  });

  test('no files import one another in a circle, parts that are loaded later included', () => {
    const loaded = imports.filter(({ ours, typeOnly }) => ours && !typeOnly);
    expect(cycles(loaded.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  test('no rooms import one another in a circle, types included', () => {
    const ours = imports.filter((one) => one.ours && !allowanceFor(one));
    expect(cycles(ours.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
  });

  test('only the page’s edge and islands touch the browser’s own objects', () => {
    const elsewhere = sourceFiles().filter((file) => !layerOf(file)?.dom && browserObjectsIn(file).length > 0);
    expect(elsewhere.filter((file) => !(file in DOM_ALLOWANCES))).toEqual([]);
    expect(Object.keys(DOM_ALLOWANCES).filter((file) => !elsewhere.includes(file))).toEqual([]);
  });

  test('every package imported is one this project declares', () => {
    const declared = JSON.parse(sourceText('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const names = [...Object.keys(declared.dependencies), ...Object.keys(declared.devDependencies)];
    expect(
      imports.filter(({ ours, to }) => !ours && !/^(node|astro):/.test(to) && !isPackage(to, names)).map(shown),
    ).toEqual([]);
  });

  test('a package that a build loads is among the dependencies, not among those of checks and tests', () => {
    const { dependencies } = JSON.parse(sourceText('package.json')) as { dependencies: Record<string, string> };
    expect(
      imports
        .filter(({ from, typeOnly }) => !typeOnly && !beginsWithOne(from, COMMANDS))
        .filter(({ ours, to }) => !ours && !/^(node|astro):/.test(to) && !isPackage(to, Object.keys(dependencies)))
        .map(shown),
    ).toEqual([]);
  });

  test('decimal.js has one importer', () => {
    expect(importersOf('decimal.js')).toEqual(['src/model/decimal.ts']);
  });

  test('linkedom is reached from .astro files and what only they import', () => {
    const reaches = new Set(['linkedom']);
    for (let size = 0; size !== reaches.size;) {
      size = reaches.size;
      for (const { from, to, typeOnly } of imports) if (!typeOnly && reaches.has(to)) reaches.add(from);
    }
    const islands = [...reaches].filter((file) =>
      /^components\/(controls|drawing|notebook|instruments|plates)\/.*\.tsx?$|^src\/(numbers|wording|rows|state|link|export|notebook|page)\//.test(
        file,
      ),
    );
    expect(islands).toEqual([]);
  });
});
