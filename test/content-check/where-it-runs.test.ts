import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentCheck } from '#src/content-check/integration.ts';
import { CASE, SpoiledContent } from './spoiled-content.ts';

const spoiled = () => new SpoiledContent().change(CASE, 'default: "2.00"', 'default: 2.00');
const SAID = 'write default: "2.00" (in quotes), so that no digit is lost';

describe('on the command line', () => {
  const cli = fileURLToPath(new URL('../../src/content-check/cli.ts', import.meta.url));
  const run = (content: SpoiledContent) =>
    spawnSync(process.execPath, [cli, 'content'], { cwd: content.root, encoding: 'utf8' });

  test('sound content is counted in one line', () => {
    expect(run(new SpoiledContent())).toMatchObject({
      status: 0,
      stdout: 'No problem in 1 case with 2 scenarios, 1 source, 1 essay, 0 arguments and 0 terms\n',
    });
  });

  test('each problem is a line with its place, and the command fails', () => {
    const content = spoiled();
    const { status, stderr } = run(content);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toContain(`${content.place(CASE, 'default: 2.00', '2.00')} ${SAID}`);
  });
});

describe('in a build', () => {
  /** Takes the integration through the hooks that come before any content is loaded. */
  const start = (content: SpoiledContent, command: 'build' | 'dev') => {
    const { hooks } = contentCheck();
    const root = pathToFileURL(`${content.root}/`);
    void hooks['astro:config:setup']?.({ command, config: { root } } as never);
    void hooks['astro:config:done']?.({} as never);
  };

  test('sound content lets it go on', () => {
    expect(() => start(new SpoiledContent(), 'build')).not.toThrow();
  });

  test('a problem stops it in the same words', () => {
    const content = spoiled();
    expect(() => start(content, 'build')).toThrow(
      `the content has 1 problem:\n${content.place(CASE, 'default: 2.00', '2.00')} ${SAID}`,
    );
  });

  test('a problem does not stop a server for development', () => {
    expect(() => start(spoiled(), 'dev')).not.toThrow();
  });
});
