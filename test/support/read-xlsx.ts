/** What stands in the cells of an .xlsx, whoever wrote it. */
import { strFromU8, unzipSync } from 'fflate';

export type ReadCell = { number: string } | { text: string } | { error: string };

/** Cells by sheet name and address: `read.get('Figures')?.get('C7')`. Cells that hold nothing are left out. */
export function readXlsx(bytes: Uint8Array): Map<string, Map<string, ReadCell>> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item]) =>
    textIn(item ?? ''),
  );
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const cells = new Map<string, ReadCell>();
    const sheet = parts.get(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`) ?? '';
    for (const [, open = '', inner = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const cell = valueOf(attribute(`<c ${open}>`, 't'), inner, shared);
      if (cell) cells.set(attribute(`<c ${open}>`, 'r'), cell);
    }
    return [unescaped(attribute(tag, 'name')), cells] as const;
  });
  return new Map(sheets);
}

function valueOf(type: string, inner: string, shared: string[]): ReadCell | undefined {
  if (type === 'inlineStr') return { text: textIn(inner) };
  const [, value] = /<v>([\s\S]*?)<\/v>/.exec(inner) ?? [];
  if (value === undefined) return undefined;
  if (type === 's') return { text: shared[Number(value)] ?? '' };
  if (type === 'str') return { text: unescaped(value) };
  return type === 'e' ? { error: value } : { number: value };
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const textIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, part]) => unescaped(part ?? '')).join('');
const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
