/** A content file of which there is one. */
import type { z } from 'astro/zod';
import type { ContentFolder } from './folder.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkQuotes } from './straight-quotes.ts';
import { readYaml } from './yaml-file.ts';

export interface SingleFile<Value> {
  /** What it says; `undefined` where it is not there or has not the shape it should have. */
  value?: Value;
  problems: ContentProblem[];
  /** Adds a problem at a place in the file. */
  report: (path: readonly PropertyKey[], message: string) => void;
}

/** @param path below the content folder; a file that is not there has no problem, and no value */
export function singleFile<Schema extends z.ZodType>(
  content: ContentFolder,
  path: string,
  schema: Schema,
): SingleFile<z.output<Schema>> {
  if (!content.has(path)) return { problems: [], report: () => undefined };
  const yaml = readYaml(content.text(path), content.shown(path));
  const { value, problems } = checkShape(schema, yaml);
  if (yaml.problems.length === 0) problems.push(...checkQuotes(yaml));
  const report = (place: readonly PropertyKey[], message: string) =>
    void problems.push({ file: yaml.file, ...yaml.placeOf(place), message });
  return value === undefined ? { problems, report } : { value, problems, report };
}
