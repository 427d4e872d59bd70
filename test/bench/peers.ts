/** The same widget (three controls, a figure, a line chart of 100 points) in two peers, built from npm into a folder of their own. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Peer {
  name: string;
  packages: string[];
  /** From the source, which is in `peers/<name>/`, to where it is built. */
  place: string;
  build: string[];
  built: string;
}

const PEERS: Peer[] = [
  {
    name: 'framework',
    packages: ['@observablehq/framework', '@observablehq/plot', '@observablehq/inputs'],
    place: 'src',
    build: ['observable', 'build'],
    built: 'dist',
  },
  {
    name: 'idyll',
    packages: ['idyll'],
    place: '.',
    build: ['idyll', 'build', '--input', 'index.idyll'],
    built: 'build',
  },
];

/** Builds the peers that are not there yet. @param folder where; kept from one run to the next */
export function buildPeers(folder = join(tmpdir(), 'at-the-margin-peers')): { name: string; dist: string }[] {
  return PEERS.map(({ name, packages, place, build, built }) => {
    const home = join(folder, name);
    const dist = join(home, built);
    if (!existsSync(join(dist, 'index.html'))) {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'package.json'), JSON.stringify({ type: 'module', private: true }));
      cpSync(fileURLToPath(new URL(`peers/${name}`, import.meta.url)), join(home, place), { recursive: true });
      const run = (...words: string[]) => execFileSync('npx', words, { cwd: home, stdio: 'inherit' });
      execFileSync('npm', ['install', ...packages], { cwd: home, stdio: 'inherit' });
      run(...build);
    }
    return { name, dist };
  });
}
