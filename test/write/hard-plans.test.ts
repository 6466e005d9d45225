import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import type { PlannedCell, SheetPlan } from '../../src/plan/sheet-plan';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { genuineClient } from '../virtual-excel/genuine-client';
import { partText } from './alter-package';
import { examplePlan } from './example-plan';
import { openXmlErrors } from './open-xml-errors';
import { cellsOn, expectedCells } from './planned-cells';
import { targetWorkbook } from './target-workbook';

const words = (row: number, column: number, text: string): PlannedCell => ({ row, column, content: { kind: 'text', text } });

/** What the plan needs beside what is tried: the example's sheet without anything on it. */
const BARE: Partial<SheetPlan> = { cells: [], merges: [], tables: [], choices: [], highlights: [], charts: [] };

/** Of metadata of the SDG indicators; `&` is a character of its own in XML. */
const metadata = (target: number): string => `https://unstats.un.org/sdgs/metadata/?Text=&Goal=7&Target=7.${target}`;

const TABLES = Array.from({ length: 40 }, (_, index) => 1 + 4 * index);

const PLANS: Readonly<Record<string, Partial<SheetPlan>>> = {
  'a table of one row, and one of one cell': {
    cells: [words(1, 1, 'Indicator'), words(1, 2, 'Value'), words(2, 1, 'EG'), words(4, 1, 'Note'), words(5, 1, 'none')],
    tables: [
      { name: 'OneRow', range: { top: 1, left: 1, bottom: 2, right: 2 }, style: 'TableStyleLight1' },
      { name: 'OneCell', range: { top: 4, left: 1, bottom: 5, right: 1 } },
    ],
  },
  'forty tables, each with a highlight': {
    cells: TABLES.flatMap((top) => [words(top, 1, 'Item'), words(top, 2, 'Answer'), words(top + 1, 1, `Item ${top}`)]),
    tables: TABLES.map((top) => ({ name: `Table_${top}`, range: { top, left: 1, bottom: top + 2, right: 2 } })),
    highlights: TABLES.map((top) => ({
      range: { top: top + 1, left: 2, bottom: top + 2, right: 2 },
      formula: `=AND($A${top + 1}<>"",$B${top + 1}="")`,
      fill: top % 8 === 1 ? '#FFF4CE' : '#FDE7E9',
    })),
  },
  'the longest texts a cell can hold': {
    cells: [
      words(1, 1, '=&<"'.repeat(8191) + '漢字🌱'.slice(0, 3)),
      words(2, 1, `${'語'.repeat(32_766)}.`),
      words(3, 1, '\n'.repeat(32_767)),
    ],
  },
  'sixty links to addresses with ampersands': {
    cells: Array.from({ length: 60 }, (_, index) => ({
      ...words(1 + index, 1, `Target 7.${1 + (index % 3)}`),
      link: { kind: 'web' as const, url: metadata(1 + (index % 3)), tip: 'Opens "metadata" & more' },
    })),
  },
};

describe.each(Object.entries(PLANS))('%s', (_, changes) => {
  it('in a file and in Excel, with no complaint of the Open XML SDK', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target, { ...BARE, ...changes });
    const written = writeXlsx(bytes, plan);
    const known = new Set(openXmlErrors(bytes));
    expect(openXmlErrors(written).filter((error) => !known.has(error))).toEqual([]);
    expect(cellsOn(readXlsx(written), plan.name)).toEqual(expectedCells(plan));

    const excel = await openVirtualExcel(bytes);
    const { Excel } = genuineClient(excel.bridge);
    const inExcel = await Excel.run(async (context) => {
      await writeExcel(context, plan, await readExcel(context));
      return readExcel(context);
    });
    expect(cellsOn(inExcel, plan.name)).toEqual(expectedCells(plan));
    expect(inExcel.tables).toHaveLength(plan.tables.length);
    expect(excel.book.sheet(plan.name).highlights).toHaveLength(plan.highlights.length);
    expect(cellsOn(readXlsx(excel.save()), plan.name)).toEqual(expectedCells(plan));
  });
});

it('an address is one relationship, however many cells lead there, and comes back as it was', async () => {
  const { bytes, target } = await targetWorkbook();
  const marker = words(70, 1, 'jcm-monitor/sdg-sheet@1');
  const { cells = [] } = PLANS['sixty links to addresses with ampersands'] ?? {};
  const plan = examplePlan(target, { ...BARE, cells: [...cells, marker] });
  const written = writeXlsx(bytes, plan);
  const relations = partText(written, 'xl/worksheets/_rels/sheet6.xml.rels');
  expect(relations.match(/Target="https:\/\/unstats\.un\.org\/sdgs\/metadata\/\?Text=&amp;Goal=7&amp;Target=7\.\d"/g)).toHaveLength(3);
  const links = readXlsx(written).sheets.at(-1)?.links;
  expect([links?.size, links?.get('A2')]).toEqual([60, metadata(2)]);
});
