import { slugId } from '#schema/ids.ts';
import type { ContentFolder } from './folder.ts';
import { START, type ContentProblem } from './problem.ts';

export interface NamedFile {
  id: string;
  /** As it is shown in messages. */
  file: string;
  text: string;
}

/**
 * The files of a folder whose name is their id, and a problem for each that is named otherwise.
 * @param thing what one is, and what it is named for: "a source is one file named for its id"
 * @param example a file of the folder, with its ending: "deepseek-day6.yaml"
 */
export function namedFiles(
  content: ContentFolder,
  folder: string,
  thing: string,
  example: string,
): { named: NamedFile[]; problems: ContentProblem[] } {
  const ending = example.slice(example.lastIndexOf('.'));
  const named: NamedFile[] = [];
  const problems: ContentProblem[] = [];
  for (const path of content.files(folder)) {
    const file = content.shown(`${folder}/${path}`);
    const id = path.endsWith(ending) ? path.slice(0, -ending.length) : '';
    if (slugId.safeParse(id).success) named.push({ id, file, text: content.text(`${folder}/${path}`) });
    else
      problems.push({
        file,
        ...START,
        message: `${thing}: name it content/${folder}/${example}, in lower-case letters and digits joined by -`,
      });
  }
  return { named, problems };
}
