import ExcelJS from 'exceljs';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { readXlsx } from '../../src/read/xlsx';
import { cellAt, findSheet, type Cell, type Workbook } from '../../src/workbook';
import { recalculate } from '../libre-office';
import { handMade, rows } from './hand-made-package';
import { shownCells } from './shown-cells';

async function read(fill: (workbook: ExcelJS.Workbook) => void): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function cell(workbook: Workbook, row: number, column: number): Cell | undefined {
  const sheet = workbook.sheets[0];
  return sheet && cellAt(sheet, row, column);
}

describe('values', () => {
  it('keeps number, text, boolean, error and uncomputed apart', async () => {
    const workbook = await read((book) => {
      const sheet = book.addWorksheet('MRS(input)');
      sheet.getCell('A1').value = 0;
      sheet.getCell('B1').value = '0';
      sheet.getCell('C1').value = false;
      sheet.getCell('D1').value = { error: '#DIV/0!' };
      sheet.getCell('E1').value = { formula: 'A1*2', date1904: false };
      sheet.getCell('F1').value = { formula: 'A1*2', result: 0, date1904: false };
      sheet.getCell('G1').value = -1.5e-7;
    });
    expect(shownCells(workbook)).toEqual([
      'A1: 0',
      'B1: "0"',
      'C1: false',
      'D1: #DIV/0!',
      'E1: =A1*2 -> uncomputed',
      'F1: =A1*2 -> 0',
      'G1: -1.5e-7',
    ]);
  });

  it('tells a formula that gave an empty text from one nobody has evaluated', () => {
    const sheet = rows(
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1"><f>1+1</f></c></row>',
    );
    expect(shownCells(readXlsx(handMade({ sheet })))).toEqual([
      'A1: ="" -> ""',
      'B1: =1+1 -> uncomputed',
      'C1: =1+1 -> uncomputed',
      'D1: =1+1 -> uncomputed',
    ]);
  });

  it('leaves out cells that have a style and nothing else', async () => {
    const workbook = await read((book) => {
      const sheet = book.addWorksheet('S');
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      sheet.getCell('B2').value = 1;
    });
    expect(shownCells(workbook)).toEqual(['B2: 1']);
  });

  it('joins rich text and marks sub- and superscript', async () => {
    const workbook = await read((book) => {
      const sheet = book.addWorksheet('S');
      sheet.getCell('A1').value = {
        richText: [{ text: 'tCO' }, { font: { vertAlign: 'subscript' }, text: '2' }, { font: { bold: true }, text: '/p' }],
      };
      sheet.getCell('A2').value = { richText: [{ text: 'bold' }, { font: { bold: true }, text: ' only' }] };
    });
    expect(cell(workbook, 1, 1)?.content).toEqual({
      kind: 'text',
      value: 'tCO2/p',
      runs: [
        { text: 'tCO', position: 'baseline' },
        { text: '2', position: 'subscript' },
        { text: '/p', position: 'baseline' },
      ],
    });
    expect(cell(workbook, 2, 1)?.content).toEqual({ kind: 'text', value: 'bold only' });
  });

  it('leaves furigana out of Japanese text', () => {
    const strings = '<si><t>発電量</t><rPh sb="0" eb="3"><t>ハツデンリョウ</t></rPh><phoneticPr fontId="1"/></si>';
    const workbook = readXlsx(handMade({ strings, sheet: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }));
    expect(shownCells(workbook)).toEqual(['A1: "発電量"']);
  });

  it('decodes what XML cannot hold as Excel does', () => {
    const text = '<is><t>A&amp;B &lt;&#8322;&#x4E;&gt; _x0041_ _x005F_x0041_ _x00G1_</t></is>';
    const workbook = readXlsx(handMade({ sheet: rows(`<row r="1"><c r="A1" t="inlineStr">${text}</c></row>`) }));
    expect(shownCells(workbook)).toEqual(['A1: "A&B <₂N> A _x0041_ _x00G1_"']);
  });

  it.each([
    ['', ['A1: 44561', 'B1: 44561.75', 'C1: 61', 'D1: 59']],
    ['<workbookPr date1904="1"/>', ['A1: 43099', 'B1: 43099.75', 'C1: -1401', 'D1: -1402']],
  ])('turns ISO dates into serial numbers of the date system (%s)', (workbook, expected) => {
    const dates = ['2021-12-31', '2021-12-31T18:00:00Z', '1900-03-01', '1900-02-28'];
    const cells = dates.map((date, index) => `<c r="${'ABCD'[index] ?? ''}1" t="d"><v>${date}</v></c>`).join('');
    expect(shownCells(readXlsx(handMade({ workbook, sheet: rows(`<row r="1">${cells}</row>`) })))).toEqual(expected);
  });
});

describe('number formats', () => {
  it('gives builtin and custom codes, General by default', async () => {
    const workbook = await read((book) => {
      const sheet = book.addWorksheet('S');
      const formats = [undefined, '0.00', 'yyyy/mm/dd', '0.0" tCO2"', '@'];
      formats.forEach((format, index) => {
        const target = sheet.getCell(1, index + 1);
        target.value = 1;
        if (format !== undefined) target.numFmt = format;
      });
    });
    expect([1, 2, 3, 4, 5].map((column) => cell(workbook, 1, column)?.numberFormat)).toEqual([
      'General',
      '0.00',
      'yyyy/mm/dd',
      '0.0" tCO2"',
      '@',
    ]);
  });

  it('knows the dates that Japanese Excel names by number only', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>';
    const workbook = readXlsx(handMade({ styles, sheet: rows('<row r="1"><c r="A1" s="1"><v>44561</v></c></row>') }));
    expect(cell(workbook, 1, 1)?.numberFormat).toBe('yyyy"年"m"月"d"日"');
  });
});

describe('sheets and workbook', () => {
  it('reads names, visibility, protection, merges, hidden rows and columns', async () => {
    const workbook = await read((book) => {
      const sheet = book.addWorksheet("MRS 'A' & B");
      sheet.getCell('B2').value = 'wide';
      sheet.getCell('F9').value = 1;
      sheet.mergeCells('B2:D3');
      sheet.getCell('B5').fill = { type: 'pattern', pattern: 'solid' }; // ExcelJS drops rows without cells
      sheet.getRow(5).hidden = true;
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid' };
      sheet.getRow(1).hidden = true; // above the used range
      sheet.getColumn('C').hidden = true;
      sheet.getColumn('H').hidden = true; // right of it
      book.addWorksheet('hidden', { state: 'hidden' });
      book.addWorksheet('very hidden', { state: 'veryHidden' });
      void sheet.protect('secret', {});
    });
    const sheet = workbook.sheets[0];
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["MRS 'A' & B", 'visible'],
      ['hidden', 'hidden'],
      ['very hidden', 'veryHidden'],
    ]);
    expect(sheet).toMatchObject({ hiddenRows: [5], hiddenColumns: [3], merges: [{ top: 2, left: 2, bottom: 3, right: 4 }] });
    expect(sheet && cellAt(sheet, 3, 4)?.content).toEqual({ kind: 'text', value: 'wide' });
  });

  it('reads protection of sheet and structure', () => {
    const isProtected = (sheet: string, workbook = ''): [boolean | undefined, boolean] => {
      const read = readXlsx(handMade({ sheet: `<sheetData/>${sheet}`, workbook }));
      return [read.sheets[0]?.isProtected, read.isStructureProtected];
    };
    expect(isProtected('')).toEqual([false, false]);
    expect(isProtected('<sheetProtection objects="1"/>')).toEqual([false, false]);
    expect(isProtected('<sheetProtection sheet="1"/>', '<workbookProtection lockStructure="true"/>')).toEqual([true, true]);
  });

  it('takes rows and columns of no size, and rows hidden by default, as hidden', () => {
    const sheet = `<sheetFormatPr zeroHeight="1"/><cols><col min="2" max="2" width="0" customWidth="1"/></cols>${rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="4"><c r="C4"><v>1</v></c></row>')}`;
    expect(readXlsx(handMade({ sheet })).sheets[0]).toMatchObject({ hiddenRows: [2, 3], hiddenColumns: [2] });
  });

  it('reads names with their scope, without print areas and filters', () => {
    const workbook = `<definedNames><definedName name="EF">S!$B$2</definedName><definedName name="local" localSheetId="0">0.319</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$K$20</definedName></definedNames>`;
    expect(readXlsx(handMade({ workbook })).names).toEqual([
      { name: 'EF', formula: '=S!$B$2' },
      { name: 'local', formula: '=0.319', sheet: 'S' },
    ]);
  });

  it.each([
    ['', 'automatic'],
    ['<calcPr calcMode="manual"/>', 'manual'],
    ['<calcPr calcMode="autoNoTable"/>', 'automatic-except-tables'],
  ])('reads the calculation mode (%s)', (workbook, mode) => {
    expect(readXlsx(handMade({ workbook })).calculation).toBe(mode);
  });
});

describe('a file saved by LibreOffice', () => {
  it('reads as what was put in, with results computed', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('MRS(calc_process)');
    sheet.getCell('B2').value = 2400.5;
    sheet.getCell('B3').value = { formula: 'B2*0.319', date1904: false };
    sheet.getCell('B4').value = { formula: 'SUM(B2:B3)&" MWh"', date1904: false };
    sheet.getCell('B5').value = '排出削減量';
    sheet.getCell('B6').value = { formula: '1/0', date1904: false };
    sheet.getCell('B7').value = { richText: [{ text: 'CO' }, { font: { vertAlign: 'subscript' }, text: '2' }] };
    sheet.getRow(4).hidden = true;
    const [saved] = recalculate([new Uint8Array(await book.xlsx.writeBuffer())]);
    if (!saved) throw new Error('LibreOffice gave no file');
    const workbook = readXlsx(saved);
    expect(shownCells(workbook)).toEqual([
      'B2: 2400.5',
      'B3: =B2*0.319 -> 765.7595',
      'B4: =SUM(B2:B3)&" MWh" -> "3166.2595 MWh"',
      'B5: "排出削減量"',
      'B6: =1/0 -> #DIV/0!',
      'B7: "CO2"',
    ]);
    expect(cell(workbook, 7, 2)?.content).toHaveProperty('runs', [
      { text: 'CO', position: 'baseline' },
      { text: '2', position: 'subscript' },
    ]);
    expect(findSheet(workbook, 'mrs(CALC_process)')?.hiddenRows).toEqual([4]);
    expect(shownCells(readXlsx(saved, inflateWithNode))).toEqual(shownCells(workbook));
  });
});
