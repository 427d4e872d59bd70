/** A content file with a head in YAML between two lines of ---, and a body. */
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

export interface HeadedFile {
  yaml: YamlFile;
  /** The whole text with the head blanked out, so that places in it are places in the file. */
  body: string;
}

/** @returns `undefined` for a text that does not begin with a head */
export function readHead(text: string, file: string): HeadedFile | undefined {
  const head = HEAD.exec(text);
  if (head === null || head.index !== 0) return undefined;
  // One blank line stands for the first ---, so that lines are counted as in the file.
  const yaml = readYaml(`\n${head[1] ?? ''}`, file);
  return { yaml, body: text.slice(0, head[0].length).replace(/[^\n]/g, ' ') + text.slice(head[0].length) };
}
