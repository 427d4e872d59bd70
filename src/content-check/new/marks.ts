/** What a file that `npm run new` wrote still leaves to its author: every place marked "Fill in:". */
import type { ContentFolder } from '../folder.ts';
import type { ContentProblem } from '../problem.ts';

const MARK = /Fill in: (.*?)(?:">|")?$/;

const FOLDERS = ['cases', 'sources', 'essays', 'arguments', 'decisions', 'terms', 'corrections'];

/** The marks of a text, with their lines counted from 1 and what is wanted there. */
export function marksIn(text: string): { line: number; column: number; wanted: string }[] {
  return text.split('\n').flatMap((written, place) => {
    const mark = MARK.exec(written);
    return mark ? [{ line: place + 1, column: mark.index + 1, wanted: mark[1] ?? '' }] : [];
  });
}

/** A warning for each mark that is left in the content. */
export function unfilled(content: ContentFolder): ContentProblem[] {
  return FOLDERS.flatMap((folder) => content.files(folder).map((name) => `${folder}/${name}`)).flatMap((path) =>
    marksIn(content.text(path)).map(({ line, column, wanted }) => ({
      file: content.shown(path),
      line,
      column,
      message: `still to be filled in: ${wanted}`,
    })),
  );
}
