/** A lens that only tests have, in the places in which a lens has its parts. */
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './imports.ts';

const FIXTURE = join(ROOT, 'test/fixtures/lens');

export const LENS_INDEX = 'src/model/economics/lenses/index.ts';
/** The line of the index that makes it a lens. */
export const LENS_LINE = "export { weekdayLens as weekday } from './weekday.ts';\n";
/** What a case file says to declare it. */
export const LENS_TERMS = readFileSync(join(FIXTURE, 'case.yaml'), 'utf8');

const isFile = (name: string) => /\.\w+$/.test(name);
const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isFile)
    .sort();

/** Paths of its files from the root of a site. */
export const LENS_FILES = filesUnder(FIXTURE).filter((file) => file !== 'case.yaml');

/** Adds the lens to a copy of the site's code. @throws Error where it would replace a file */
export function addFixtureLens(copy: string): void {
  for (const file of LENS_FILES) cpSync(join(FIXTURE, file), join(copy, file), { force: false, errorOnExist: true });
  appendFileSync(join(copy, LENS_INDEX), LENS_LINE);
}

/** Files of a copy's code that this site has not, and those that it has otherwise. */
export function differencesOf(copy: string): { added: string[]; changed: string[] } {
  const code = (root: string) =>
    ['components', 'src'].flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`));
  const ours = new Set(code(ROOT));
  const theirs = code(copy);
  const textOf = (root: string, file: string) => readFileSync(join(root, file), 'latin1');
  return {
    added: theirs.filter((file) => !ours.has(file)),
    changed: theirs.filter((file) => ours.has(file) && textOf(ROOT, file) !== textOf(copy, file)),
  };
}
