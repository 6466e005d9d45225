import ExcelJS from 'exceljs';
import { cellName } from '../../src/address';
import { handMade, MAIN, RELATIONSHIPS, relationship, relationshipsXml, rows } from './hand-made-package';

/** Errors, booleans, an empty text, merges, names of both scopes, a very hidden sheet, texts that look like formulas, rich text. */
export async function oddWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("It's, odd! (input)");
  sheet.getCell('B2').value = { error: '#N/A' };
  sheet.getCell('B3').value = true;
  sheet.getCell('B4').value = 0;
  sheet.getCell('C2').value = { formula: 'B4/0', result: { error: '#DIV/0!' } };
  sheet.getCell('C3').value = { formula: 'IF(B3,"","x")', result: '' };
  sheet.getCell('C4').value = { formula: 'B4=0', result: true };
  sheet.getCell('D2').value = '=B4+1';
  sheet.getCell('D2').numFmt = '@';
  sheet.getCell('D3').value = "'+81";
  sheet.getCell('D4').value = { richText: [{ text: 'CO' }, { text: '2', font: { vertAlign: 'subscript' } }] };
  sheet.getCell('D5').value = new Date(Date.UTC(2024, 0, 31));
  sheet.getCell('D5').numFmt = 'yyyy-mm-dd';
  sheet.getCell('F20').value = 'far away';
  sheet.getRow(3).hidden = true;
  sheet.getColumn(5).hidden = true;
  sheet.getRow(40).hidden = true;
  sheet.mergeCells('A7:C8');
  sheet.getCell('A7').value = 'merged';
  sheet.mergeCells('E10:H10');
  const secret = book.addWorksheet('計算');
  secret.state = 'veryHidden';
  secret.getCell('A1').value = { formula: `'It''s, odd! (input)'!B4*2`, result: 0 };
  await secret.protect('', {});
  book.addWorksheet('Empty');
  book.definedNames.add("'It''s, odd! (input)'!$B$4", 'EG');
  book.calcProperties.fullCalcOnLoad = false;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Date, meter reading, a formula and an empty column, `count` rows; one merged area across the border of two blocks. */
export function meteringLog(count: number): Uint8Array {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}"><v>${44000 + number}</v></c><c r="B${number}"><v>${(number * 0.37).toFixed(3)}</v></c>` +
    `<c r="D${number}"><f>B${number}*1000</f><v>${(number * 370).toFixed(0)}</v></c></row>`;
  const all = Array.from({ length: count }, (_, index) => row(index + 1)).join('');
  const merge = `<mergeCells count="1"><mergeCell ref="C13490:C13510"/></mergeCells>`;
  return handMade({ sheet: rows(all) + merge });
}

/** 600 merged areas of two cells each: more than Excel tells at once. */
export function manyMerges(): Uint8Array {
  const numbers = Array.from({ length: 600 }, (_, index) => index + 1);
  const cells = numbers.map((number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`).join('');
  const areas = numbers.map((number) => `<mergeCell ref="${cellName(number, 1)}:${cellName(number, 2)}"/>`).join('');
  return handMade({ sheet: `${rows(cells)}<mergeCells count="600">${areas}</mergeCells>` });
}

/** A chart sheet before two worksheets, and two tables on the second of these, one called otherwise in the file than in Excel. */
export function chartSheetAndTables(): Uint8Array {
  const sheet = (name: string, id: number): string => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
  const header = (row: number): string => `<row r="${row}"><c r="A${row}" t="str"><v>EG</v></c></row>`;
  const table = (id: number, name: string, displayName: string, ref: string, rest = ''): string =>
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${displayName}" ref="${ref}"${rest}>` +
    `<tableColumns count="1"><tableColumn id="1" name="EG"/></tableColumns></table>`;
  const typed = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return handMade({
    relationships:
      relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml') + relationship('rId3', 'worksheet', 'worksheets/sheet2.xml'),
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
        [typed('workbook', 'sheet.main'), typed('tables/table1', 'table'), typed('tables/table2', 'table')].join('') +
        '</Types>',
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheet('Chart', 2)}${sheet('First', 1)}${sheet('Last', 3)}</sheets></workbook>`,
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}">${rows(header(1) + header(5))}</worksheet>`,
      'xl/worksheets/_rels/sheet2.xml.rels': relationshipsXml(
        relationship('rId1', 'table', '../tables/table1.xml') + relationship('rId2', 'table', '/xl/tables/table2.xml'),
      ),
      'xl/tables/table1.xml': table(1, 'Metered', 'Metered', 'A1:A3', ' totalsRowCount="1"'),
      'xl/tables/table2.xml': table(2, 'for_programs', 'Defaults', 'A6:A7', ' headerRowCount="0"'),
    },
  });
}

/** A sheet with links of every kind, and our marker on it unless somebody took it off. */
export function linkedSheet(marker: string, tab = 'S'): Uint8Array {
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const filled = Array.from({ length: 6 }, (_, index) => `<row r="${index + 1}">${text(`A${index + 1}`, 'evidence')}</row>`).join('');
  const links =
    '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Opens the report"/><hyperlink ref="A2" r:id="rId2" location="page=2"/>' +
    `<hyperlink ref="A3:B3" location="'MRS(input)'!B2"/><hyperlink ref="A4" location="Rate_x005F_x0041_"/><hyperlink ref="A5:A8" r:id="rId3"/>` +
    '<hyperlink ref="C9" r:id="rId1"/><hyperlink ref="A6"/></hyperlinks>';
  return handMade({
    tab,
    sheet: `${rows(filled + `<row r="7">${text('B7', marker)}</row>`)}<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>${links}`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        relationship('rId1', 'hyperlink', 'https://example.org/report?a=1&amp;b=2', 'External') +
          relationship('rId2', 'hyperlink', 'https://example.org/a.pdf', 'External') +
          relationship('rId3', 'hyperlink', 'evidence/meter%20log.pdf', 'External'),
      ),
    },
  });
}

/** Text and fill of each cell style of `coloured`, as a file writes them, and whether the text cannot be seen. */
const COLOURS: readonly (readonly [text: string, fill: string, isUnseen: boolean])[] = [
  ['', '', false],
  ['rgb="FFFFFFFF"', '', true],
  ['theme="0"', '', true],
  ['indexed="9"', '', true],
  ['indexed="64"', '', false],
  ['rgb="FFFFFFFF"', 'rgb="FF1F3864"', false],
  ['rgb="FF1F3864"', 'rgb="FF1F3864"', true],
  ['theme="4" tint="-0.249977111117893"', 'theme="4" tint="-0.249977111117893"', true],
  ['theme="4" tint="-0.249977111117893"', 'theme="4"', false],
  ['rgb="FFDDEEFF"', 'theme="5"', true],
  ['indexed="10"', 'rgb="FFFF0000"', true],
  ['', 'theme="1"', true],
  ['rgb="FFFFFFFF"', 'indexed="9"', true],
];

/** A number in every pair of colours below one another, an empty cell in white, and white numbers within and beyond the part that is looked at. */
export function coloured(tab = 'S'): Uint8Array {
  const element = (name: string, attributes: string): string => (attributes === '' ? '' : `<${name} ${attributes}/>`);
  const solid = (fill: string): string => `<fill><patternFill patternType="solid">${element('fgColor', fill)}</patternFill></fill>`;
  const none = '<fill><patternFill patternType="none"/></fill>';
  const cell = (at: string, style: number): string => `<c r="${at}" s="${style}"><v>1</v></c>`;
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
  const first = COLOURS.map((_, style) => row(style + 1, cell(`B${style + 1}`, style) + (style === 0 ? '<c r="C1" s="1"/>' : ''))).join('');
  const edges = row(300, cell('A300', 1) + cell('AN300', 1) + cell('AO300', 1)) + row(301, cell('A301', 1));
  const hex = ['FFFFFF', '000000', '445566', 'EEEEEE', '4472C4', 'DDEEFF'];
  const slots = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'];
  const scheme = slots.map((slot, index) => `<a:${slot}><a:srgbClr val="${hex[index] ?? ''}"/></a:${slot}>`).join('');
  return handMade({
    tab,
    sheet: rows(first + edges),
    styles:
      `<fonts>${COLOURS.map(([text]) => `<font>${element('color', text)}</font>`).join('')}</fonts>` +
      `<fills>${COLOURS.map(([, fill]) => (fill === '' ? none : solid(fill))).join('')}</fills>` +
      `<cellXfs>${COLOURS.map((_, index) => `<xf fontId="${index}" fillId="${index}"/>`).join('')}</cellXfs>`,
    relationships: relationship('rId4', 'theme', 'theme/theme1.xml'),
    parts: {
      'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Own">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
    },
  });
}

export const UNSEEN_OF_COLOURED: readonly string[] = [
  ...COLOURS.flatMap(([, , isUnseen], index) => (isUnseen ? [`B${index + 1}`] : [])),
  'A300',
  'AN300',
];
