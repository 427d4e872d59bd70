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

  test('has each cell at its place, in its style, and columns as wide as they are asked to be', () => {
    const { 'xl/worksheets/sheet1.xml': first, 'xl/worksheets/sheet2.xml': second } = xlsxParts({
      ...WORKBOOK,
      sheets: [...WORKBOOK.sheets, { name: 'Empty', widths: [], rows: [] }],
    });
    const body = (xml = '') => xml.slice(xml.indexOf('<cols>'));
    expect(body(first)).toBe(
      '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="20" customWidth="1"/></cols>' +
        '<sheetData>' +
        '<row r="1"><c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1, &quot;quoted&quot; &lt;b&gt;&amp;amp;</t></is></c>' +
        '<c r="C1" s="2"><v>-0.25</v></c></row>' +
        '<row r="2"><c r="A2" s="0"><v>1.2345678901234568</v></c><c r="B2" s="0"><f>(price&gt;0)</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3" s="0" t="str"><f>IF((price&gt;0),1,&quot;never: &lt;nothing&gt;&quot;)</f><v>never: &lt;nothing&gt;</v></c>' +
        '<c r="B3" s="0"><f>(1/0)</f></c></row>' +
        '</sheetData></worksheet>',
    );
    expect(body(second)).toBe('<cols></cols><sheetData></sheetData></worksheet>');
  });

  test('lists its sheets in order, and its styles behind them', () => {
    const parts = xlsxParts({ ...WORKBOOK, sheets: [...WORKBOOK.sheets, { name: 'Second', widths: [], rows: [] }] });
    expect(parts['xl/workbook.xml']).toContain(
      '<sheets><sheet name="Inputs" sheetId="1" r:id="rId1"/><sheet name="Second" sheetId="2" r:id="rId2"/></sheets>',
    );
    const targets = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Id="(\w+)"[^>]* Target="([^"]*)"/g)];
    expect(targets.map(([, id, target]) => `${id} ${target}`)).toEqual([
      'rId1 worksheets/sheet1.xml',
      'rId2 worksheets/sheet2.xml',
      'rId3 styles.xml',
    ]);
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
