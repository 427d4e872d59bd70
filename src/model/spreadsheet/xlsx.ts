/** A workbook written as an .xlsx: a zip of a few XML parts (ECMA-376). The same workbook gives the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { decimal, exactText } from '#model/decimal.ts';
import { cellAddress, type CellStyle, type Sheet, type SheetCell, type Workbook } from './workbook.ts';

/** Digits that tell any two doubles apart. */
const DOUBLE_DIGITS = 17;
/** Zips carry a time, and theirs begins here. */
const NO_TIME = '1980-01-01T12:00:00';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In the order of the formats in `STYLES`. */
const STYLE_ORDER: CellStyle[] = ['plain', 'percent', 'input', 'input-percent', 'heading', 'title'];
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF0000FF"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf xfId="0"/><xf xfId="0" numFmtId="10" applyNumberFormat="1"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf xfId="0" fontId="1" fillId="2" numFmtId="10" applyFont="1" applyFill="1" applyNumberFormat="1"/><xf xfId="0" fontId="2" applyFont="1"/><xf xfId="0" fontId="3" applyFont="1"/></cellXfs></styleSheet>`;

/** Text as XML holds it. Control characters have no place there. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const numberText = (text: string): string => exactText(decimal(text).toSignificantDigits(DOUBLE_DIGITS));

function cellXml(cell: SheetCell | undefined, row: number, column: number): string {
  if (cell === undefined) return '';
  const place = `r="${cellAddress(row, column)}" s="${STYLE_ORDER.indexOf(cell.style ?? 'plain')}"`;
  switch (cell.kind) {
    case 'text':
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
    case 'number':
      return `<c ${place}><v>${numberText(cell.number)}</v></c>`;
    case 'formula': {
      const { result } = cell;
      const value =
        result === undefined ? '' : `<v>${'number' in result ? numberText(result.number) : escaped(result.text)}</v>`;
      return `<c ${place}${result && 'text' in result ? ' t="str"' : ''}><f>${escaped(cell.formula)}</f>${value}</c>`;
    }
    default:
      return cell satisfies never;
  }
}

function sheetXml({ widths, rows }: Sheet): string {
  const columns = widths
    .map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const written = rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
    )
    .join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>${written}</sheetData></worksheet>`;
}

/** The parts of the zip, by path. */
export function xlsxParts({ title, sheets, names }: Workbook): Record<string, string> {
  const numbered = sheets.map((sheet, place) => ({
    sheet,
    part: `sheet${place + 1}.xml`,
    id: `rId${place + 1}`,
    number: place + 1,
  }));
  const stylesId = `rId${sheets.length + 1}`;
  const absolute = ({ sheet, row, column }: Workbook['names'][number]) =>
    `'${sheet}'!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
  const defined = names
    .map((one) => `<definedName name="${escaped(one.name)}">${escaped(absolute(one))}</definedName>`)
    .join('');
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${numbered.map(({ part }) => `<Override PartName="/xl/worksheets/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ sheet, id, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="${id}"/>`).join('')}</sheets><definedNames>${defined}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ part, id }) => `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="worksheets/${part}"/>`).join('')}<Relationship Id="${stylesId}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map(({ sheet, part }) => [`xl/worksheets/${part}`, sheetXml(sheet)])),
  };
}

export function xlsxBytes(workbook: Workbook): Uint8Array {
  const parts = Object.entries(xlsxParts(workbook)).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 6 });
}
