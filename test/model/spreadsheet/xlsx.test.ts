import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '#model/spreadsheet/workbook.ts';
import { xlsxBytes, xlsxParts } from '#model/spreadsheet/xlsx.ts';
import { readXlsx } from '../../support/read-xlsx.ts';

const WORKBOOK: Workbook = {
  title: 'A <case> & more',
  sheets: [
    {
      name: 'Inputs',
      widths: [10, 20],
      rows: [
        [
          { kind: 'text', text: '=1+1, "quoted" <b>&amp;\u0007', style: 'heading' },
          undefined,
          { kind: 'number', number: '-0.25', style: 'input' },
        ],
        [
          { kind: 'number', number: '1.23456789012345678901234567890' },
          { kind: 'formula', formula: '(price>0)', result: { number: '1' } },
        ],
        [
          { kind: 'formula', formula: 'IF((price>0),1,"never: <nothing>")', result: { text: 'never: <nothing>' } },
          { kind: 'formula', formula: '(1/0)' },
        ],
      ],
    },
  ],
  names: [{ name: 'price', sheet: 'Inputs', row: 0, column: 2 }],
};

describe('an .xlsx', () => {
  test('is a zip that holds what was written, and text that is no formula', () => {
    const cells = readXlsx(xlsxBytes(WORKBOOK)).get('Inputs');
    expect(Object.fromEntries(cells ?? [])).toEqual({
      A1: { text: '=1+1, "quoted" <b>&amp;' },
      C1: { number: '-0.25' },
      A2: { number: '1.2345678901234568' },
      B2: { number: '1' },
      A3: { text: 'never: <nothing>' },
    });
  });

  test('names a cell by its absolute place, and asks to be worked out when it is opened', () => {
    const book = xlsxParts(WORKBOOK)['xl/workbook.xml'];
    expect(book).toContain(`<definedName name="price">'Inputs'!$C$1</definedName>`);
    expect(book).toContain('fullCalcOnLoad="1"');
  });

  test('is made of well-formed XML, whose every part is declared and there', () => {
    const parts = unzipSync(xlsxBytes(WORKBOOK));
    for (const [path, bytes] of Object.entries(parts)) {
      const text = strFromU8(bytes);
      const tags = [
        ...text
          .replace(/<\?[^>]*\?>/g, '')
          .matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot);)/g),
      ];
      const open: string[] = [];
      for (const [whole, closes, name = '', empty] of tags) {
        expect({ path, whole, known: name !== '' }).toEqual({ path, whole, known: true });
        if (closes) expect({ path, closed: open.pop() }).toEqual({ path, closed: name });
        else if (!empty) open.push(name);
      }
      expect({ path, open }).toEqual({ path, open: [] });
    }
    const { document } = parseHTML(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()));
    const declared = [...document.querySelectorAll('Override')].map((one) => one.getAttribute('PartName')?.slice(1));
    expect(declared.filter((path) => !(path && path in parts))).toEqual([]);
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/') && !declared.includes(path))).toEqual(
      [],
    );
  });

  test('is the same bytes each time', () => {
    expect(xlsxBytes(WORKBOOK)).toEqual(xlsxBytes(WORKBOOK));
  });
});
