import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDERS = ['components/controls', 'components/notebook', 'components/figures', 'components/shell'];
const root = new URL('../../../', import.meta.url);
const files = FOLDERS.flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`));

test.each(files)('%s sets no style that the pages’ policy would refuse', (file) => {
  expect(readFileSync(new URL(file, root), 'utf8')).not.toMatch(/\sstyle=|<style/);
});
