/** Straight quotes and apostrophes in words that readers see. YAML's own quotes are not among them, nor are addresses. */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ContentProblem } from './problem.ts';

const PRINTED: Record<string, string> = { "'": '’ (or ‘ ’ around words)', '"': '“ or ”' };

/** One problem for each text, at its first straight quote. @param text a whole YAML file */
export function checkQuotes(text: string, file: string): ContentProblem[] {
  const lines = new LineCounter();
  const problems: ContentProblem[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'url' ? visit.SKIP : undefined),
    Scalar(place, { value, range, type }) {
      if (place === 'key' || typeof value !== 'string' || !range) return;
      const within = type?.startsWith('QUOTE') ? 1 : 0;
      const [start, end] = [range[0] + within, range[1] - within];
      const found = /['"]/.exec(text.slice(start, end));
      if (found === null) return;
      const { line, col } = lines.linePos(start + found.index);
      problems.push({
        file,
        line,
        column: col,
        message: `${found[0]} is a straight quote: write ${PRINTED[found[0]]}`,
      });
    },
  });
  return problems;
}
