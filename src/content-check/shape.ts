/** Whether a file has the shape that its schema asks for; each issue at its own line. */
import type { z } from 'astro/zod';
import { unquotedNumber } from '#schema/authored.ts';
import type { ContentProblem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** The value as the schema gives it, or what is wrong. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile,
): { value?: z.output<Schema>; problems: ContentProblem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const read = schema.safeParse(yaml.data);
  if (read.success) return { value: read.data, problems: [] };
  return { problems: read.error.issues.flatMap((issue) => problemsOf(issue, yaml)) };
}

function problemsOf(issue: Issue, yaml: YamlFile): ContentProblem[] {
  const { file } = yaml;
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('; ');
    return issue.keys.map((key, place) => ({
      file,
      ...yaml.placeOfKey([...issue.path, key]),
      message: messages[place] ?? issue.message,
    }));
  }
  if (issue.code === 'invalid_key') return [{ file, ...yaml.placeOfKey(issue.path), message: issue.message }];
  return [{ file, ...yaml.placeOf(issue.path), message: asWritten(issue, yaml) }];
}

/** The schema sees 20 where the file says 20.00; the corrected line keeps the digits of the file. */
function asWritten(issue: Issue, yaml: YamlFile): string {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return issue.message;
  const written = yaml.numberAt(issue.path);
  return written === undefined ? issue.message : unquotedNumber(issue.path.at(-1), written);
}
