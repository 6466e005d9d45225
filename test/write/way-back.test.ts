/** Writing a sheet and taking it out again gives the workbook back, part for part, whichever program made it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { UserError } from '../../src/user-error';
import { removeXlsx } from '../../src/write/remove-xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { alteredPackage, differingParts, partNames, partText, rawParts } from './alter-package';
import { examplePlan } from './example-plan';
import { PRODUCERS } from './producers';
import { linkTarget, targetWorkbook } from './target-workbook';
import { tortureWorkbook } from './torture/torture-workbook';

const saved = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '..', path)));

let books: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  const [report, torture] = [await monitoringWorkbook(), await tortureWorkbook()];
  const [fromLibreOffice, tortureFromLibreOffice] = recalculate([report, torture]);
  books = {
    ExcelJS: report,
    'by hand': torture,
    ...(fromLibreOffice && tortureFromLibreOffice ? { LibreOffice: fromLibreOffice, 'LibreOffice, by hand': tortureFromLibreOffice } : {}),
    ...Object.fromEntries(PRODUCERS.map(({ name, like }) => [name, like(report)])),
    openpyxl: saved('bench/detection/saved-by-openpyxl/form.xlsx'),
    'openpyxl, Japanese': saved('bench/detection/saved-by-openpyxl/japanese-kwh.xlsx'),
    'openpyxl, dressed': saved('write/saved-by-openpyxl/dressed.xlsx'),
    'openpyxl, streamed': saved('write/saved-by-openpyxl/streamed.xlsx'),
  };
}, 60_000);

/** Any of the things a plan may have or lack. */
const CHANGES: fc.Arbitrary<Partial<SheetPlan>> = fc.record(
  {
    tables: fc.constant([]),
    charts: fc.constant([]),
    highlights: fc.constant([]),
    choices: fc.constant([]),
    name: fc.constantFrom('SDG', '持続可能な開発', "it's & <so>"),
    print: fc.constant({ orientation: 'portrait', paper: 'A4', fitToWidth: false } as const),
  },
  { requiredKeys: [] },
);

/** On the first sheet with a number. */
function planFor(bytes: Uint8Array, place: number, changes: Partial<SheetPlan>): SheetPlan {
  const { sheets } = readXlsx(bytes);
  const sheet = sheets.find(({ cells }) => [...cells].some(({ content }) => content.kind === 'number' && content.value > 0));
  const after = sheets[place % (sheets.length + 1)]?.name;
  return examplePlan(linkTarget(bytes, sheet?.name ?? ''), { ...changes, ...(after === undefined ? {} : { after }) });
}

it('written twice is written once, and taken out again is never written', () => {
  expect(Object.keys(books).length).toBeGreaterThan(12);
  for (const [producer, bytes] of Object.entries(books)) {
    fc.assert(
      fc.property(fc.nat(9), CHANGES, (place, changes) => {
        const plan = planFor(bytes, place, changes);
        const once = writeXlsx(bytes, plan);
        expect([producer, Buffer.compare(writeXlsx(once, plan, { replace: plan.name }), once)]).toEqual([producer, 0]);
        expect([producer, differingParts(bytes, removeXlsx(once, [plan.name]))]).toEqual([producer, []]);
      }),
      { numRuns: 5, seed: 6 },
    );
  }
}, 60_000);

it('keeps the compressed bytes of every part that writing does not touch', async () => {
  const bytes = await tortureWorkbook();
  const plan = planFor(bytes, 9, {});
  const back = rawParts(removeXlsx(writeXlsx(bytes, plan), [plan.name]));
  const changed = [...rawParts(bytes)].filter(([name, raw]) => back.get(name) !== raw).map(([name]) => name);
  expect(
    changed.filter((name) => !['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'].includes(name)),
  ).toEqual([]);
});

it('takes several sheets out together, whatever they share and in whichever order they were written', async () => {
  const bytes = await tortureWorkbook();
  const [first, second] = [
    planFor(bytes, 0, { name: 'SDG' }),
    planFor(bytes, 2, { name: 'Check log', styles: { ...planFor(bytes, 0, {}).styles, note: { fill: '#123456' } } }),
  ];
  const both = writeXlsx(writeXlsx(bytes, first), second);
  for (const names of [
    ['SDG', 'Check log'],
    ['check LOG', 'SDG'],
  ])
    expect(differingParts(bytes, removeXlsx(both, names))).toEqual([]);
  // What the other still needs stays.
  const left = removeXlsx(both, ['SDG']);
  expect(readXlsx(left).sheets.map(({ name }) => name)).toContain('Check log');
  expect(differingParts(bytes, removeXlsx(left, ['Check log']))).toEqual(['xl/styles.xml']);
});

describe('styles that came with the sheet', () => {
  const count = (bytes: Uint8Array, list: string): number =>
    Number(new RegExp(`<${list} count="(\\d+)"`).exec(partText(bytes, 'xl/styles.xml'))?.[1]);

  it('stay as far as somebody uses them elsewhere: a cell, a row, a column, a rule', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const written = writeXlsx(bytes, plan);
    const [own, ours] = [count(bytes, 'cellXfs'), count(written, 'cellXfs')];
    expect(ours).toBeGreaterThan(own + 3);
    const uses: readonly ((xml: string, style: number) => string)[] = [
      (xml, style) => xml.replace('</sheetData>', `<row r="900"><c r="A900" s="${style}"/></row></sheetData>`),
      (xml, style) => xml.replace('</sheetData>', `<row r="900" s='${style}' customFormat="1"/></sheetData>`),
      (xml, style) => xml.replace('</cols>', `<col min="30" max="30" width="9" style="${style}"/></cols>`),
    ];
    for (const use of uses) {
      const painted = alteredPackage(written, { 'xl/worksheets/sheet3.xml': (xml) => use(xml, own + 1) });
      expect(count(removeXlsx(painted, [plan.name]), 'cellXfs')).toBe(own + 2);
    }
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><pageMargins';
    const ruled = alteredPackage(written, { 'xl/worksheets/sheet3.xml': (xml) => xml.replace('<pageMargins', rule) });
    expect([count(removeXlsx(ruled, [plan.name]), 'dxfs'), count(removeXlsx(ruled, [plan.name]), 'cellXfs')]).toEqual([1, own]);
  });
});

describe('a sheet that other programs saved since', () => {
  it('goes with its comments, its calculation chain and its names; the sheet next to it comes to the front', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target, { after: 'MPS(input)' });
    const relation = (id: string, type: string, to: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${to}"/></Relationships>`;
    const used = alteredPackage(writeXlsx(bytes, plan), {
      'xl/worksheets/_rels/sheet6.xml.rels': (xml) => xml.replace('</Relationships>', relation('rId8', 'comments', '/xl/comments1.xml')),
      'xl/comments1.xml': () => '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      'xl/calcChain.xml': () =>
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C5" i="6"/><c r="E7" i="5"/></calcChain>',
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', relation('rId77', 'calcChain', 'calcChain.xml')),
      'xl/workbook.xml': (xml) =>
        xml
          .replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
          .replace('name="MPS(calc_process)" state="visible"', 'name="MPS(calc_process)" state="hidden"')
          .replace(
            '</definedNames>',
            '<definedName name="Mine" localSheetId="1">1</definedName><definedName name="Theirs" localSheetId="5">2</definedName></definedNames>',
          ),
    });
    const back = removeXlsx(used, [plan.name]);
    expect(partNames(back)).not.toContain('xl/comments1.xml');
    expect(partText(back, 'xl/calcChain.xml')).toContain('><c r="E7" i="5"/></calcChain>');
    const workbook = partText(back, 'xl/workbook.xml');
    expect(workbook).toContain('<definedNames><definedName name="Theirs" localSheetId="4">2</definedName></definedNames>');
    // The next is hidden; the one after it stands third once the sheet is gone.
    expect(workbook).toContain('activeTab="2"');
  });
});

describe('a sheet that is in use elsewhere', () => {
  const USES: readonly (readonly [what: string, words: RegExp, changes: Parameters<typeof alteredPackage>[1]])[] = [
    ['a formula', /the formula in 'MSS'!Z1[^;]*$/m, { 'xl/worksheets/sheet3.xml': withCell("'sdg'!A1+[1]SDG!B1") }],
    ['several sheets through', /the formula in 'MSS'!Z1/, { 'xl/worksheets/sheet3.xml': withCell('SUM(MSS:SDG!A1)') }],
    ['its table', /the formula in 'MSS'!Z1/, { 'xl/worksheets/sheet3.xml': withCell('SUM(SdgIndicators[Unit])') }],
    [
      'a name',
      /the defined name Ours/,
      { 'xl/workbook.xml': (xml) => xml.replace('</definedNames>', '<definedName name="Ours">SDG!$A$1</definedName></definedNames>') },
    ],
    [
      'a drop-down',
      /a conditional format or drop-down on 'MSS'/,
      {
        'xl/worksheets/sheet3.xml': (xml) =>
          xml.replace(
            '<pageMargins',
            '<dataValidations><dataValidation type="list" sqref="A9"><formula1>SDG!$A$1:$A$3</formula1></dataValidation></dataValidations><pageMargins',
          ),
      },
    ],
  ];
  function withCell(formula: string): (xml: string) => string {
    return (xml) => xml.replace('</sheetData>', `<row r="1000"><c r="Z1"><f>${formula}</f></c></row></sheetData>`);
  }

  it.each(USES)('is refused, saying where: %s', async (_, words, changes) => {
    const { bytes, target } = await targetWorkbook();
    const used = alteredPackage(writeXlsx(bytes, examplePlan(target, { name: 'SDG' })), changes);
    const refusal = refusalOf(() => removeXlsx(used, ['SDG']));
    expect([refusal?.code, refusal?.words.en]).toEqual(['sheet-in-use', expect.stringMatching(words)]);
    expect(readXlsx(removeXlsx(used, ['SDG'], { evenIfUsed: true })).sheets.map(({ name }) => name)).not.toContain('SDG');
  });

  it.each(['"SDG!A1"', '[1]SDG!A1', "'[b.xlsx]SDG'!A1", 'SDGs!A1', 'SDG', "'the SDG'!A1"])(
    'is not taken for in use: %s',
    async (formula) => {
      const { bytes, target } = await targetWorkbook();
      const unused = alteredPackage(writeXlsx(bytes, examplePlan(target, { name: 'SDG' })), {
        'xl/worksheets/sheet3.xml': withCell(formula),
      });
      expect(refusalOf(() => removeXlsx(unused, ['SDG']))).toBeUndefined();
    },
  );

  it('a pivot table and a slicer of its table are uses too', async () => {
    const bytes = await tortureWorkbook();
    const pivot = refusalOf(() => removeXlsx(bytes, ['Evidence']));
    expect(pivot?.words.en).toContain('xl/pivotCache/pivotCacheDefinition1.xml');
    expect(pivot?.words.en).toContain('xl/slicerCaches/slicerCache1.xml');
    expect(refusalOf(() => removeXlsx(bytes, ['SD check boxes']))?.words.en).toContain("'Evidence'");
  });
});

it('the last sheet that can be seen stays', async () => {
  const { bytes, target } = await targetWorkbook();
  const plan = examplePlan(target);
  const hidden = alteredPackage(writeXlsx(bytes, plan), {
    'xl/workbook.xml': (xml) => xml.replaceAll('state="visible"', 'state="hidden"'),
  });
  expect(refusalOf(() => removeXlsx(hidden, [plan.name]))?.code).toBe('last-visible-sheet');
});

function refusalOf(act: () => unknown): UserError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
