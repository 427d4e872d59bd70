/** What was released is held against the history of version control: in a repository of its own for each test, and in this one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { contentFolder } from '#src/content-check/folder.ts';
import { readReleases } from '#src/content-check/releases/check-releases.ts';
import { REWORDED } from '#src/content-check/releases/check-words.ts';
import { freeze, NOTHING_RELEASED, unreleased, type Releases } from '#src/content-check/releases/freeze.ts';
import { commitsOf, lostReleases, unsignedNotes } from '#src/content-check/releases/history.ts';
import { singleFile } from '#src/content-check/single-file.ts';
import { rewordings } from '#schema/reworded.ts';
import { allCases } from '../support/cases.ts';
import { ROOT } from '../support/imports.ts';

const EDITION = { notebooks: { stand: 'lemonade@1/july' } };
const FIRST = freeze(allCases.slice(0, 2), { front: EDITION }, NOTHING_RELEASED, '2026-01-31');

class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'history-'));
  readonly content = join(this.root, 'content');
  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
    this.git('init', '-q');
  }
  git(...words: string[]): void {
    execFileSync('git', ['-c', 'user.name=An Author', '-c', 'user.email=a@example.org', ...words], { cwd: this.root });
  }
  commit(files: Record<string, string>, message = 'Change'): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.content, path)), { recursive: true });
      writeFileSync(join(this.content, path), text);
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this;
  }
}

const written = (releases: Releases) => ({ 'releases.json': JSON.stringify(releases) });
const without = (change: (releases: Releases) => void): Releases => {
  const less = structuredClone(FIRST);
  change(less);
  return less;
};
const [one] = Object.keys(FIRST.cases);

describe('what a commit released', () => {
  test('is lost by no commit that adds to it', () => {
    const more = freeze(allCases.slice(0, 4), { front: EDITION }, FIRST, '2026-03-01');
    expect(lostReleases(new Repository().commit(written(FIRST)).commit(written(more)).content, more)).toEqual([]);
  });

  test.each<[string, (releases: Releases) => void, RegExp]>([
    [
      'the words of a case',
      (all) => void ((all.cases[one ?? '']?.[1] as { words: object }).words = {}),
      /^revision 1 of \S+ was released on 2026-01-31/,
    ],
    [
      'its day',
      (all) => void ((all.cases[one ?? '']?.[1] as { released: string }).released = '2026-02-01'),
      /^revision 1/,
    ],
    ['a hash', (all) => void ((all.cases[one ?? '']?.[1]?.parts ?? {})['price'] = '0'.repeat(16)), /^revision 1/],
    ['a label', (all) => void ((all.cases[one ?? '']?.[1]?.words ?? {})['unit.name'] = 'another'), /^revision 1/],
    ['an edition', (all) => void (all.editions['front'] = []), /^edition 1 of front/],
    [
      'where an edition starts',
      (all) => void ((all.editions['front']?.[0]?.notebooks ?? {})['stand'] = 'lemonade@1/august'),
      /^edition 1 of front/,
    ],
    [
      'a scenario',
      (all) => {
        const { scenarios = {} } = all.cases[one ?? '']?.[1] ?? {};
        delete scenarios[Object.keys(scenarios)[0] ?? ''];
      },
      /^scenario \S+ of \S+, revision 1,/,
    ],
  ])('is missed when the file loses or changes %s, also when it was committed so', (_what, change, said) => {
    const less = without(change);
    const repository = new Repository().commit(written(FIRST));
    expect(lostReleases(repository.content, less)).toEqual([expect.stringMatching(said)]);
    expect(lostReleases(repository.commit(written(less)).commit({}).content, less)).toEqual([
      expect.stringMatching(said),
    ]);
  });

  test('is missed when the file is gone', () => {
    const repository = new Repository().commit(written(FIRST));
    rmSync(join(repository.content, 'releases.json'));
    repository.commit({});
    expect(lostReleases(repository.content, NOTHING_RELEASED).length).toBeGreaterThan(3);
  });

  test('cannot be looked up in a history that is cut off, and is not looked for without one', () => {
    const repository = new Repository().commit(written(FIRST)).commit({});
    const copy = mkdtempSync(join(tmpdir(), 'shallow-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, copy]);
    expect(() => lostReleases(join(copy, 'content'), FIRST)).toThrow('git fetch --unshallow');
    rmSync(join(copy, '.git'), { recursive: true });
    expect(commitsOf(join(copy, 'content'), 'releases.json')).toBeUndefined();
  });
});

describe('a note on changed words', () => {
  const note = { of: 'lemonade@1', now: 'What a cup costs', signed: 'A Reader' };
  const YAML = '- now: What a cup costs\n';
  const both = { [REWORDED]: YAML, 'cases/lemonade/1.yaml': 'label: What a cup costs' };
  const signed = 'Say what a cup costs\n\nReviewed-by: A Reader <r@example.org>';

  test('is signed by its reader in the commit that makes the change', () => {
    expect(unsignedNotes(new Repository().commit(both, signed).content, [note], REWORDED)).toEqual([]);
  });

  test('is refused without a signature, by its author’s own, and in another commit than the change', () => {
    const said = (files: Record<string, string>, message: string, by = note) =>
      unsignedNotes(new Repository().commit(files, message).content, [by], REWORDED);
    expect(said(both, 'Say what a cup costs')).toEqual([expect.stringContaining('no line "Reviewed-by: A Reader"')]);
    expect(
      said(both, 'Say it\n\nReviewed-by: An Author <a@example.org>', { ...note, signed: 'An Author' }),
    ).toHaveLength(1);
    expect(said({ [REWORDED]: YAML }, signed)).toEqual([
      expect.stringContaining('does not change cases/lemonade/1.yaml'),
    ]);
  });
});

describe('the site’s own releases', () => {
  const content = join(ROOT, 'content');
  const { released } = readReleases(contentFolder(content));
  const { cases, editions } = checkContent(content);

  test('have lost nothing', () => {
    expect(lostReleases(content, released)).toEqual([]);
  });

  test('hold everything that is there: what is new is released with npm run release', () => {
    if (Object.keys(released.cases).length === 0) return;
    const definitions = [...cases.byId.values()].flat().map(({ definition }) => definition);
    expect(unreleased(definitions, editions, released)).toEqual([]);
  });

  test('have their changed words signed', () => {
    const notes = singleFile(contentFolder(content), REWORDED, rewordings).value ?? [];
    expect(unsignedNotes(content, notes, REWORDED)).toEqual([]);
  });
});
