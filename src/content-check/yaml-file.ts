/** YAML read with its positions, so that whatever is found wrong with a value can be said of a line. */
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { START } from './problem.ts';
import type { ContentProblem, Place } from './problem.ts';
import { yamlMistake } from './yaml-mistake.ts';

type KeyPath = readonly PropertyKey[];

/** A text among the values of a YAML file. */
interface YamlText extends Place {
  /** The key it stands under, or its list does; empty in a list of its own. */
  key: string;
  value: string;
  /** As it is written, without the quotes around it. */
  source: string;
  /** Where a character of `source` stands in the file. */
  placeOf(index: number): Place;
}

export interface YamlFile {
  file: string;
  /** What the file says; `undefined` when it cannot be read. */
  data: unknown;
  /** The first thing that is not YAML, or a key that stands twice; the rest often follows from it. */
  problems: ContentProblem[];
  /** Texts that are values, and not keys, in their order. */
  texts: readonly YamlText[];
  /** Where the value at a path stands; where it is missing, or fills lines of its own, the key it belongs to. */
  placeOf(path: KeyPath): Place;
  /** Where the last key of a path stands. */
  placeOfKey(path: KeyPath): Place;
  /** A number as it is written, "20.00", when the value at the path is one. */
  numberAt(path: KeyPath): string | undefined;
}

/** @param text the whole file; for the head of another file, with lines before it left blank so that the counts are right */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return START;
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const walk = (path: KeyPath) => walkTo(document.contents as Node | null, path);
  const mistake = yamlMistake(document, text);

  return {
    file,
    data: mistake === undefined ? (document.toJS() as unknown) : undefined,
    problems: mistake === undefined ? [] : [{ file, ...at(mistake.offset), message: mistake.message }],
    texts: textsOf(document, text, at),
    placeOf(path) {
      const { key, value, complete } = walk(path);
      const inLine = complete && value !== undefined && !isCollection(value);
      return at(inLine || key === undefined ? value?.range?.[0] : key.range?.[0]);
    },
    placeOfKey(path) {
      const { key, value } = walk(path);
      return at((key ?? value)?.range?.[0]);
    },
    numberAt(path) {
      const { value, complete } = walk(path);
      return complete && isScalar(value) && typeof value.value === 'number' ? value.source : undefined;
    },
  };
}

function textsOf(document: Document, text: string, at: (offset: number) => Place): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(place, { value, range, type }, above) {
      if (place === 'key' || typeof value !== 'string' || !range) return;
      const within = type?.startsWith('QUOTE') ? 1 : 0;
      const start = range[0] + within;
      const pair = above.findLast((node) => 'key' in node);
      texts.push({
        key: pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '',
        value,
        source: text.slice(start, range[1] - within),
        ...at(range[0]),
        placeOf: (index) => at(start + index),
      });
    },
  });
  return texts;
}

interface Found {
  /** The nearest key above the value, or the item itself in a list. */
  key: Node | undefined;
  value: Node | undefined;
  /** Whether the whole path exists; else key and value are the last that do. */
  complete: boolean;
}

function walkTo(root: Node | null, path: KeyPath): Found {
  let found: Found = { key: undefined, value: root ?? undefined, complete: true };
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return { ...found, complete: false };
      found = { key: pair.key as Node, value: (pair.value as Node | null) ?? (pair.key as Node), complete: true };
    } else if (isSeq(value) && typeof step === 'number' && value.items[step] !== undefined) {
      const item = value.items[step] as Node;
      found = { key: item, value: item, complete: true };
    } else {
      return { ...found, complete: false };
    }
  }
  return found;
}
