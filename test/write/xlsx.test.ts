import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/read/xlsx';
import { UserError } from '../../src/user-error';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { alteredPackage, partNames, partText, rawParts, strict } from './alter-package';
import { CONTROL_TEXT, DANGEROUS_TEXTS, EXAMPLE_CHART, examplePlan } from './example-plan';
import { openXmlErrors } from './open-xml-errors';
import { cellsOn, expectedCells } from './planned-cells';
import { PRODUCERS } from './producers';
import { targetWorkbook } from './target-workbook';

const TOUCHED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function excelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

let known: ReadonlySet<string> | undefined;

/** What the Open XML SDK says of the result but not of the fixture. */
function newErrors(fixture: Uint8Array, written: Uint8Array): readonly string[] {
  const old = (known ??= new Set(openXmlErrors(fixture)));
  return openXmlErrors(written).filter((error) => !old.has(error));
}

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'not refused';
}

describe('a sheet written into .xlsx', () => {
  it('holds exactly the planned cells', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const workbook = readXlsx(writeXlsx(bytes, plan));
    expect(cellsOn(workbook, plan.name)).toEqual(expectedCells(plan));
    expect(workbook.sheets.at(-1)?.merges).toEqual(plan.merges);
  });

  it('leaves every other part of the package byte for byte as it was', async () => {
    const { bytes, target } = await targetWorkbook();
    const before = rawParts(bytes);
    const after = rawParts(writeXlsx(bytes, examplePlan(target)));
    const changed = [...before].filter(([name, raw]) => after.get(name) !== raw).map(([name]) => name);
    expect(changed.sort()).toEqual([...TOUCHED].sort());
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([
      'xl/tables/table1.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/worksheets/sheet6.xml',
      'xl/worksheets/_rels/sheet6.xml.rels',
    ]);
  });

  it('gives the Open XML SDK no new reason to complain, and LibreOffice the same values', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const written = writeXlsx(bytes, plan);
    expect(newErrors(bytes, written)).toEqual([]);

    const [judged = new Uint8Array()] = recalculate([written]);
    const contents = (cells: ReturnType<typeof cellsOn>): unknown => cells.map(({ at, content }) => ({ at, content }));
    expect(contents(cellsOn(readXlsx(judged), plan.name))).toEqual(contents(expectedCells(plan)));
  });

  it('prints the area asked for with page breaks and numbers, and lets rows grow that may', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const area = { top: 1, left: 1, bottom: 20, right: 4 };
    const print = { ...plan.print, area, pageStarts: [4, 9], hasPageNumbers: true };
    const written = writeXlsx(bytes, { ...plan, growingRows: new Set([4]), print });
    expect(newErrors(bytes, written)).toEqual([]);
    expect(partText(written, 'xl/workbook.xml')).toContain(':$4</definedName>');
    expect(partText(written, 'xl/workbook.xml')).toContain('!$A$1:$D$20</definedName>');
    const sheet = partText(written, 'xl/worksheets/sheet6.xml');
    expect(sheet).toContain('<row r="1" ht="30" customHeight="1">');
    expect(sheet).toContain('<row r="4" ht="32.25">');
    expect(sheet).toContain('<brk id="3" max="16383" man="1"/><brk id="8" max="16383" man="1"/>');
    expect(sheet).toContain('&amp;P / &amp;N');
    const again = writeXlsx(written, { ...plan, print: { ...print, area: { ...area, right: 3 } } }, { replace: plan.name });
    expect(partText(again, 'xl/workbook.xml').match(/_xlnm\.Print_Area/g)).toHaveLength(1);
  });

  it('keeps dangerous texts texts, marked for the next time somebody enters them', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const written = writeXlsx(bytes, {
      ...plan,
      cells: [...plan.cells, { row: 60, column: 1, content: { kind: 'text', text: CONTROL_TEXT } }],
    });
    const seen = cellsOn(readXlsx(written), plan.name);
    for (const text of [...DANGEROUS_TEXTS, CONTROL_TEXT]) {
      expect(seen.filter(({ content }) => content.kind === 'text' && content.value === text)).toHaveLength(1);
    }
    const sheet = partText(written, 'xl/worksheets/sheet6.xml');
    const styles = [...partText(written, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const cellXfs = styles.slice(styles.length - Number(/<cellXfs[^>]*count="(\d+)"/.exec(partText(written, 'xl/styles.xml'))?.[1]));
    const styleOf = (row: number): string => cellXfs[Number(new RegExp(`r="B${row}" s="(\\d+)"`).exec(sheet)?.[1] ?? 0)] ?? '';
    expect(styleOf(9)).toContain('quotePrefix="1"'); // =1+1
    expect(styleOf(5)).not.toContain('quotePrefix'); // Renewable electricity
  });

  it('carries tables, choices, highlights, links, sizes, view and printing', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const sheet = (await excelJs(writeXlsx(bytes, plan))).getWorksheet(plan.name);
    if (!sheet) throw new Error('no sheet');
    expect(sheet.getTable('SdgIndicators')).toBeDefined();
    expect(sheet.getCell('E5').dataValidation).toMatchObject({ type: 'list', errorStyle: 'warning', formulae: ['"Yes,No,該当なし"'] });
    expect(sheet.getCell('E7').dataValidation).toMatchObject({ showInputMessage: true });
    expect(sheet.getCell('E7').dataValidation.prompt).toContain('A long option, number 0');
    expect(sheet.getCell('A2').hyperlink).toBe('https://gec.jp/jcm/?a=1&b=2');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, showGridLines: false });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: '1:4',
    });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF0F6CBD' });
    expect(sheet.getRow(4).height).toBe(32.25);
    // 12.5 characters and five pixels of margin, at seven pixels a character.
    expect(sheet.getColumn(4).width).toBeCloseTo(92 / 7, 2);
    expect(sheet.getCell('A4').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF0F6CBD' } });
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(sheet.getCell('E5').protection).toMatchObject({ locked: false });
    const xml = partText(writeXlsx(bytes, plan), 'xl/worksheets/sheet6.xml');
    expect(xml).toContain(`location="'MRS(calc_process)'!`);
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="1"><formula>$E5=&quot;&quot;</formula></cfRule>');
  });
});

describe('where the sheet goes', () => {
  const WITH_NAMES =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'MPS(input)\'!$A$1:$C$3</definedName>' +
    '<definedName name="Rate" localSheetId="3">\'MRS(input)\'!$A$1</definedName></definedNames>';

  it('after the sheet named, with sheet-bound names and the open tab moved along', async () => {
    const { bytes, target } = await targetWorkbook();
    const opened = alteredPackage(bytes, {
      'xl/workbook.xml': (xml) =>
        xml
          .replace('<sheets>', '<bookViews><workbookView firstSheet="0" activeTab="3"/></bookViews><sheets>')
          .replace('</sheets>', `</sheets>${WITH_NAMES}`),
    });
    const plan = examplePlan(target, { after: 'mps(INPUT)' });
    const written = writeXlsx(opened, plan);
    expect(
      readXlsx(written)
        .sheets.map((sheet) => sheet.name)
        .slice(0, 3),
    ).toEqual(['MPS(input)', plan.name, 'MPS(calc_process)']);
    const xml = partText(written, 'xl/workbook.xml');
    expect(xml).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(xml).toContain('name="Rate" localSheetId="4"');
    expect(xml).toContain('firstSheet="0" activeTab="4"');
    expect(xml).toContain(`name="_xlnm.Print_Titles" localSheetId="1">'SDG''s sheet &amp; more'!$1:$4<`);
    expect(readXlsx(written).names).toEqual([{ name: 'Rate', formula: "='MRS(input)'!$A$1", sheet: 'MRS(input)' }]);
  });

  it('is the end when the sheet named is not there', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target, { after: 'no such sheet' });
    expect(readXlsx(writeXlsx(bytes, plan)).sheets.at(-1)?.name).toBe(plan.name);
  });
});

describe('writing anew', () => {
  it('gives the same bytes as writing once', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target, { after: 'MSS' });
    const once = writeXlsx(bytes, plan);
    expect(Buffer.compare(writeXlsx(once, plan, { replace: plan.name.toUpperCase() }), once)).toBe(0);
  });

  it('removes what the old sheet owned, keeps what others share, and keeps its place and id', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target, { after: 'MPS(input)' });
    const relations = 'xl/worksheets/_rels/sheet6.xml.rels';
    const used = alteredPackage(writeXlsx(bytes, plan), {
      [relations]: (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments1.xml"/>' +
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="../theme/theme1.xml"/></Relationships>',
        ),
      'xl/comments1.xml': () => '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      'xl/calcChain.xml': () =>
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C5" i="6"/><c r="C7"/><c r="E7" i="5"/><c r="E8"/></calcChain>',
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    });
    const bare = examplePlan(target, { tables: [], name: 'SDG, again', print: { ...plan.print, repeatedRows: { top: 2, bottom: 3 } } });
    const written = writeXlsx(used, bare, { replace: plan.name });
    expect(partNames(written)).not.toEqual(expect.arrayContaining(['xl/comments1.xml']));
    expect(partNames(written)).not.toEqual(expect.arrayContaining(['xl/tables/table1.xml']));
    expect(partNames(written)).toContain('xl/theme/theme1.xml');
    expect(partText(written, '[Content_Types].xml')).not.toContain('table1.xml');
    expect(partText(written, 'xl/calcChain.xml')).toContain('"><c r="E7" i="5"/><c r="E8"/></calcChain>');
    const workbook = partText(written, 'xl/workbook.xml');
    expect(workbook).toContain('<sheet name="SDG, again" sheetId="6" r:id="rId9"/>');
    expect(workbook.match(/Print_Titles/g)).toHaveLength(1);
    expect(readXlsx(written).sheets[1]?.name).toBe('SDG, again');
    expect(partText(written, 'xl/styles.xml')).toBe(partText(used, 'xl/styles.xml'));
  });

  it('drops a calculation chain of which nothing is left', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const used = alteredPackage(writeXlsx(bytes, plan), {
      'xl/calcChain.xml': () =>
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C5" i="6"/></calcChain>',
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    });
    const written = writeXlsx(used, plan, { replace: plan.name });
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) expect(partText(written, part)).not.toContain('calcChain');
    expect(partNames(written)).not.toContain('xl/calcChain.xml');
  });

  it('adds the sheet when the one to be written anew is gone', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    expect(Buffer.compare(writeXlsx(bytes, plan, { replace: 'gone' }), writeXlsx(bytes, plan))).toBe(0);
  });
});

describe('workbooks of other producers', () => {
  it.each(PRODUCERS.map(({ name, like }) => [name, like] as const))('are written into: %s', async (_, like) => {
    const { bytes, target } = await targetWorkbook();
    const altered = like(bytes);
    const plan = examplePlan(target, { after: 'MPS(input)' });
    const written = writeXlsx(altered, plan);
    expect(cellsOn(readXlsx(written), plan.name)).toEqual(expectedCells(plan));
    const before = rawParts(altered);
    const after = rawParts(written);
    const changed = [...before].filter(([name, raw]) => after.get(name) !== raw).map(([name]) => name.toLowerCase());
    expect(changed.filter((name) => !/^(\[content_types\]|xl\/(_rels\/)?(workbook2?|styles))\.xml(\.rels)?$/.test(name))).toEqual([]);
  });

  it('give the Open XML SDK no reason to complain for it', async () => {
    const { bytes, target } = await targetWorkbook();
    for (const name of ['prefixed elements', 'absolute targets', 'no types by extension', 'another name for the workbook']) {
      const like = PRODUCERS.find((producer) => producer.name === name)?.like;
      if (!like) throw new Error(`nobody writes ${name}`);
      const written = writeXlsx(like(bytes), examplePlan(target));
      expect([name, newErrors(bytes, written)]).toEqual([name, []]);
    }
  });

  it('are written into in their own dialect: ISO strict', async () => {
    const { bytes, target } = await targetWorkbook();
    const all = Object.fromEntries(
      partNames(bytes)
        .filter((name) => /\.(xml|rels)$/.test(name))
        .map((name) => [name, strict]),
    );
    const written = writeXlsx(alteredPackage(bytes, all), examplePlan(target));
    expect(cellsOn(readXlsx(written), "SDG's sheet & more")).toEqual(expectedCells(examplePlan(target)));
    for (const part of [
      'xl/worksheets/sheet6.xml',
      'xl/tables/table1.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/worksheets/_rels/sheet6.xml.rels',
      'xl/_rels/workbook.xml.rels',
    ]) {
      expect(partText(written, part)).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument|drawingml)/);
    }
  });

  it('are written into without a styles part', async () => {
    const { bytes, target } = await targetWorkbook();
    const bare = alteredPackage(bytes, {
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/<Relationship [^>]*styles\.xml"[^>]*\/>/, ''),
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*styles\.xml"[^>]*\/>/, ''),
    });
    const plan = examplePlan(target);
    const written = writeXlsx(bare, plan);
    expect(cellsOn(readXlsx(written), plan.name)).toEqual(expectedCells(plan));
    expect(openXmlErrors(written).filter((error) => error.startsWith('Schema'))).toEqual([]);
  });

  it('keep their macros: .xlsm stays .xlsm', async () => {
    const { bytes, target } = await targetWorkbook();
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const macros = alteredPackage(bytes, {
      'xl/vbaProject.bin': () => Uint8Array.from({ length: 300 }, (_, index) => index % 251),
      '[Content_Types].xml': (xml) =>
        xml
          .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type)
          .replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    });
    const written = writeXlsx(macros, examplePlan(target));
    expect(partText(written, '[Content_Types].xml')).toContain(type);
    expect(rawParts(written).get('xl/vbaProject.bin')).toBe(rawParts(macros).get('xl/vbaProject.bin'));
  });

  it('get table names and ids that are free, defined names included', async () => {
    const { bytes, target } = await targetWorkbook();
    const first = writeXlsx(
      alteredPackage(bytes, {
        'xl/workbook.xml': (xml) =>
          xml.replace('</sheets>', '</sheets><definedNames><definedName name="sdgindicators_2">1</definedName></definedNames>'),
      }),
      examplePlan(target),
    );
    const second = writeXlsx(first, examplePlan(target, { name: 'Second' }));
    expect(partText(second, 'xl/tables/table2.xml')).toContain('id="2" name="SdgIndicators_3" displayName="SdgIndicators_3"');
  });
});

describe('what is refused, with nothing written', () => {
  const SIGNATURE_ORIGIN: Parameters<typeof alteredPackage>[1] = {
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
    '_xmlsignatures/origin.sigs': () => '',
  };

  it('but not a workbook whose signatures were removed: Office leaves their origin behind', async () => {
    const { bytes, target } = await targetWorkbook();
    expect(refusalOf(() => writeXlsx(alteredPackage(bytes, SIGNATURE_ORIGIN), examplePlan(target)))).toBe('not refused');
  });

  it.each<[string, string, Parameters<typeof alteredPackage>[1]]>([
    [
      'sheet-exists',
      'a sheet of this name, in other letters',
      { 'xl/workbook.xml': (xml) => xml.replace('"MSS"', '"sdg\'S SHEET &amp; more"') },
    ],
    [
      'structure-protected',
      'a protected structure',
      { 'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') },
    ],
    [
      'signed-workbook',
      'a signature',
      {
        ...SIGNATURE_ORIGIN,
        '_xmlsignatures/_rels/origin.sigs.rels': () =>
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="/signed.xml"/></Relationships>',
      },
    ],
    ['signed-workbook', 'a signature that only its place tells', { '_XmlSignatures/sig1.xml': () => '<Signature/>' }],
    ['damaged-part', 'a workbook part that is no XML', { 'xl/workbook.xml': () => 'no XML' }],
  ])('%s: %s', async (code, _, changes) => {
    const { bytes, target } = await targetWorkbook();
    expect(refusalOf(() => writeXlsx(alteredPackage(bytes, changes), examplePlan(target)))).toBe(code);
  });

  it('sheet-protected: writing anew a sheet that somebody protected', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const guarded = alteredPackage(writeXlsx(bytes, plan), {
      'xl/worksheets/sheet6.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    });
    expect(refusalOf(() => writeXlsx(guarded, plan, { replace: plan.name }))).toBe('sheet-protected');
  });

  it('an impossible plan is a defect, not the user’s mistake', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const withCell = (content: (typeof plan.cells)[number]['content']): typeof plan => ({
      ...plan,
      cells: [{ row: 1, column: 1, content }],
    });
    expect(() => writeXlsx(bytes, { ...plan, name: 'a/b' })).toThrow(RangeError);
    expect(() => writeXlsx(bytes, withCell({ kind: 'number', value: Number.NaN }))).toThrow(RangeError);
    expect(() => writeXlsx(bytes, withCell({ kind: 'formula', formula: 'A1', value: 1 }))).toThrow(RangeError);
    expect(() => writeXlsx(bytes, withCell({ kind: 'text', text: 'x'.repeat(32_768) }))).toThrow(RangeError);
    const long = { ...EXAMPLE_CHART, categories: { top: 5, left: 2, bottom: 8, right: 2 } };
    for (const charts of [[long], [EXAMPLE_CHART, EXAMPLE_CHART], [{ ...EXAMPLE_CHART, series: [] }]]) {
      expect(() => writeXlsx(bytes, { ...plan, charts })).toThrow(RangeError);
    }
  });
});
