/** LibreOffice Calc, without a window. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/imports.ts';

const PROGRAMS = ['soffice', 'libreoffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @throws Error that says how to install it, where there is none */
export function findCalc(): { program: string; version: string } {
  for (const program of PROGRAMS) {
    try {
      return {
        program,
        version: execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
      };
    } catch {
      // The next one may be there.
    }
  }
  throw new Error(
    'LibreOffice Calc is not installed. On Debian: apt-get install -y --no-install-recommends libreoffice-calc',
  );
}

/** Files handed over in one run; of several hundred it leaves some out. */
const BATCH = 100;

/** Left to itself, Calc shows the values it finds in a file until a cell is changed by hand. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Opens each file, works it out anew and saves it with 15 digits, many in one run of the program. Gives the saved files by the same names. */
export function recalculated(program: string, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = join(ROOT, 'test/output/referee');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['in', 'out', 'profile/user']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const paths = [...files].map(([name, bytes]) => {
    const path = join(folder, 'in', `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  for (let first = 0; first < paths.length; first += BATCH) {
    const some = paths.slice(first, first + BATCH);
    execFileSync(
      program,
      [own, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), ...some],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
  }
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, 'out', `${name}.xlsx`))]));
}
