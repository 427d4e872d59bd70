/** Corrections: their shape, and whether the pages they name were ever published. */
import { correction } from '#schema/correction.ts';
import { slugId } from '#schema/ids.ts';
import type { ContentFolder } from './folder.ts';
import { readIds, type PublishedIds } from './ids/published.ts';
import { START, type ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';
import { readYaml } from './yaml-file.ts';

export function checkCorrections(content: ContentFolder): ContentProblem[] {
  const published = readIds(content);
  return content.files('corrections').flatMap((path) => {
    const file = content.shown(`corrections/${path}`);
    const id = /^([^/]+)\.yaml$/.exec(path)?.[1];
    if (id === undefined || !slugId.safeParse(id).success) {
      return [{ file, ...START, message: 'a correction is one file named for its id: name it content/corrections/2027-01-15-average-ticket.yaml, in lower-case letters and digits joined by -' }];
    }
    const yaml = readYaml(content.text(`corrections/${path}`), file);
    const { value, problems } = checkShape(correction, yaml);
    const wrong = (value?.pages ?? []).flatMap((address, place) => {
      const message = wrongPlace(address, published);
      return message === undefined ? [] : [{ file, ...yaml.placeOf(['pages', place]), message }];
    });
    return [...problems, ...wrong];
  });
}

/** What is wrong with an address; nothing for what was published, and can therefore have been wrong in public. */
function wrongPlace(address: string, published: PublishedIds): string | undefined {
  const [page = '', part] = address.split('#');
  const parts = published[page];
  if (parts === undefined) return `${page} was never published: ${suggest(page, Object.keys(published))}`;
  return part === undefined || parts.includes(part) ? undefined : `${page} has no part ${part}: ${suggest(part, parts)}`;
}
