/** Straight quotes and apostrophes in words that readers see. YAML's own quotes are not among them, nor are addresses. */
import type { ContentProblem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

const PRINTED: Record<string, string> = { "'": '’ (or ‘ ’ around words)', '"': '“ or ”' };

/** One problem for each text, at its first straight quote. */
export const checkQuotes = ({ file, texts }: YamlFile): ContentProblem[] =>
  texts.flatMap(({ key, source, placeOf }) => {
    const found = key === 'url' ? null : /['"]/.exec(source);
    return found === null
      ? []
      : [{ file, ...placeOf(found.index), message: `${found[0]} is a straight quote: write ${PRINTED[found[0]]}` }];
  });
