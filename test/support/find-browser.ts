import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The headless shell first: it opens a page in a third of the time, since it draws no window around it. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium that is here already: CHROME_PATH, one on the PATH, or Playwright's own. */
function presentBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named))
      throw new Error(
        `CHROME_PATH names "${named}", which is not there. Correct it, or unset it to have a browser found.`,
      );
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

function run(command: string, ...words: string[]): void {
  console.log(`No browser found: ${command} ${words.join(' ')}`);
  execFileSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Ubuntu's `chromium` package is a stub for a snap, so only Debian itself qualifies. */
function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?debian"?$/m.test(release) && process.getuid?.() === 0;
}

function installBrowser(): void {
  if (isDebianRoot()) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation');
  } else {
    const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    run(process.execPath, playwright, 'install', 'chromium');
  }
}

/**
 * The path of a Chromium to test with, installing one when the machine has none.
 * @throws Error saying what to do when none can be had.
 */
export function findBrowser(): string {
  const present = presentBrowser();
  if (present) return present;
  let cause: unknown;
  try {
    installBrowser();
  } catch (error) {
    cause = error;
  }
  const installed = presentBrowser();
  if (installed) return installed;
  throw new Error(
    'No Chromium here, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.',
    { cause },
  );
}
