import { describe, expect, test } from 'vitest';
import { allImports, isThere, sourceFiles, sourceText, type Import } from '../support/imports.ts';
import { ALLOWANCES, LAYERS, type Layer } from './layers.ts';

const imports = allImports();
const layerOf = (file: string): Layer | undefined =>
  LAYERS.find(({ files }) => files.some((start) => file.startsWith(start)));
const beginsWithOne = (path: string, starts: readonly string[] = []) => starts.some((start) => path.startsWith(start));
const isPackage = (specifier: string, names: readonly string[] = []) =>
  names.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
const shown = ({ from, to, typeOnly }: Import) => `${from} -> ${to}${typeOnly ? ' (types)' : ''}`;

const allowanceFor = ({ from, to }: Import) =>
  ALLOWANCES.find((one) => from.startsWith(one.from) && (to === one.to || to.startsWith(`${one.to}/`)));

function isInTable(one: Import): boolean {
  const layer = layerOf(one.from);
  if (layer === undefined) return false;
  if (!one.ours) return isPackage(one.to, layer.packages);
  if (!layer.apart && beginsWithOne(one.to, layer.files)) return true;
  return beginsWithOne(one.to, layer.may) || (one.typeOnly && beginsWithOne(one.to, layer.mayTypes));
}

const importersOf = (specifier: string) =>
  imports.filter(({ to }) => to === specifier || to.startsWith(`${specifier}/`)).map(({ from }) => from);

/** The files of each runtime import cycle, from a depth-first walk. */
function cycles(): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, ours, typeOnly, dynamic } of imports) {
    if (ours && !typeOnly && !dynamic) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

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

  test('no files import one another in a circle at run time', () => {
    expect(cycles()).toEqual([]);
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
      /^components\/(widgets|controls)\/|^src\/view-state\/|^src\/boot/.test(file),
    );
    expect(islands).toEqual([]);
  });
});
