/** The lemonade stand with something wrong in it, in a folder of its own that is gone after the test. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import type { ContentReport } from '#src/content-check/check-content.ts';

const SOUND = fileURLToPath(new URL('../fixtures/content/', import.meta.url));

export const CASE = 'cases/lemonade/1.yaml';
export const ESSAY = 'essays/does-one-more-cup-help.mdx';
export const SOURCE = 'sources/lemonade-prices.yaml';

export class SpoiledContent {
  /** A project with nothing in it but content. */
  readonly root = mkdtempSync(join(tmpdir(), 'spoiled-'));
  readonly directory = join(this.root, 'content');

  constructor() {
    cpSync(SOUND, this.directory, { recursive: true });
    onTestFinished(() => rmSync(this.root, { recursive: true }));
  }

  /** Puts `to` in the place of `from`, which must stand in the file exactly once. */
  change(path: string, from: string, to: string): this {
    const text = this.text(path);
    if (text.split(from).length !== 2)
      throw new RangeError(`${path} holds "${from}" ${text.split(from).length - 1} times`);
    return this.write(
      path,
      text.replace(from, () => to),
    );
  }

  write(path: string, text: string): this {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(join(this.directory, path), text);
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.directory, path));
    return this;
  }

  text(path: string): string {
    return readFileSync(join(this.directory, path), 'utf8');
  }

  check(): ContentReport {
    return checkContent(this.directory, 'content');
  }

  /** "content/<path>:<line>:<column>" of a text that stands in a file exactly once; `within` is the part of it that is meant. */
  place(path: string, text: string, within = text): string {
    const parts = this.text(path).split(text);
    if (parts.length !== 2) throw new RangeError(`${path} holds "${text}" ${parts.length - 1} times`);
    const before = `${parts[0]}${text.slice(0, text.indexOf(within))}`.split('\n');
    return `content/${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  }
}
