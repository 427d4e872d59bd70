/** Corrections: their shape, and whether the pages they name were ever published. */
import { correction } from '#schema/correction.ts';
import type { ContentFolder } from './folder.ts';
import { readIds, type PublishedIds } from './ids/published.ts';
import { namedFiles } from './named-files.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';
import { readYaml } from './yaml-file.ts';

export function checkCorrections(content: ContentFolder): ContentProblem[] {
  const published = readIds(content);
  const { named, problems } = namedFiles(
    content,
    'corrections',
    'a correction is one file named for its id',
    '2027-01-15-average-ticket.yaml',
  );
  return [
    ...problems,
    ...named.flatMap(({ file, text }) => {
      const yaml = readYaml(text, file);
      const { value, problems: misshapen } = checkShape(correction, yaml);
      const wrong = (value?.pages ?? []).flatMap((address, place) => {
        const message = wrongPlace(address, published);
        return message === undefined ? [] : [{ file, ...yaml.placeOf(['pages', place]), message }];
      });
      return [...misshapen, ...wrong];
    }),
  ];
}

/** What is wrong with an address; nothing for what was published, and can therefore have been wrong in public. */
function wrongPlace(address: string, published: PublishedIds): string | undefined {
  const [page = '', part] = address.split('#');
  const parts = published[page];
  if (parts === undefined) return `${page} was never published: ${suggest(page, Object.keys(published))}`;
  return part === undefined || parts.includes(part)
    ? undefined
    : `${page} has no part ${part}: ${suggest(part, parts)}`;
}
