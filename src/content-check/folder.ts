/** What lies in a content folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFolder {
  /** Paths of all files below a folder, from that folder on, with / between, in order. */
  files(folder: string): string[];
  text(path: string): string;
  has(path: string): boolean;
  /** The path as a person would open it. */
  shown(path: string): string;
}

/**
 * @param directory where the content is
 * @param shownAs what to call that place in messages
 */
export function contentFolder(directory: string, shownAs = directory): ContentFolder {
  return {
    files(folder) {
      const at = join(directory, folder);
      if (!existsSync(at)) return [];
      return readdirSync(at, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(at.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort();
    },
    has: (path) => existsSync(join(directory, path)),
    text: (path) => readFileSync(join(directory, path), 'utf8'),
    shown: (path) => join(shownAs, path).replaceAll('\\', '/'),
  };
}
