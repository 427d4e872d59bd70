/** Something in the content that is wrong, and where. */
export interface ContentProblem {
  /** As a person would open it: "content/cases/moviepass/1.yaml". */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  message: string;
}

/** A place in a file, counted from 1. */
export type Place = Pick<ContentProblem, 'line' | 'column'>;

export const START: Place = { line: 1, column: 1 };

/** "content/cases/moviepass/1.yaml:12:5 message": editors and terminals make such a place a link. */
export function showProblem({ file, line, column, message }: ContentProblem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** By file, then by line. */
export function inFileOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
