import { UserError } from '../../src/user-error';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readExcel } from '../../src/read/excel';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { genuineClient } from '../virtual-excel/genuine-client';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { CONTROL_TEXT, DANGEROUS_TEXTS, EXAMPLE_CHART, examplePlan, type LinkTarget } from './example-plan';
import { expectedCells, type SeenCell } from './planned-cells';
import { targetWorkbook } from './target-workbook';

interface Desk {
  readonly excel: VirtualExcel;
  readonly target: LinkTarget;
  /** Reads, then writes, as the pane does. */
  readonly write: (plan: SheetPlan, options?: { replace?: string }) => Promise<{ sheet: string }>;
  readonly client: ReturnType<typeof genuineClient>;
}

/** The messages of a reading; the next one writes. */
const READING = 2;
/** With a sheet of ours in the workbook. */
const READING_AGAIN = 3;

/** A monitoring spreadsheet open in the virtual Excel, behind Microsoft's own client library. */
async function desk(): Promise<Desk> {
  const { bytes, target } = await targetWorkbook();
  const excel = await openVirtualExcel(bytes, { loadEngine: nodeIronCalc });
  const client = genuineClient(excel.bridge);
  return {
    excel,
    target,
    client,
    write: (plan, options = {}) => client.Excel.run(async (context) => writeExcel(context, plan, await readExcel(context), options)),
  };
}

/** What Excel shows on the sheet, in the form of `expectedCells`. */
function shown(excel: VirtualExcel, name: string): readonly SeenCell[] {
  return [...excel.book.sheet(name).filledCells()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, content, formula, numberFormat }) => ({
      at: `${row},${column}`,
      content,
      ...(formula === undefined ? {} : { formula }),
      numberFormat,
    }));
}

function names(excel: VirtualExcel): readonly string[] {
  return excel.sheets().map((sheet) => sheet.name);
}

async function refusalOf(act: Promise<unknown>): Promise<UserError> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error ?? new Error('nothing was refused');
}

const BROKEN_HIGHLIGHT = { range: { top: 1, left: 1, bottom: 1, right: 1 }, formula: 'no formula' };

describe('a sheet written through Office.js', () => {
  it('holds exactly the planned cells, as Excel computes them', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    expect(await write(plan)).toEqual({ sheet: plan.name });
    expect(shown(excel, plan.name)).toEqual(expectedCells(plan));
  });

  it('takes one message, be it added or written anew', async () => {
    const { excel, target } = await desk();
    const { Excel } = genuineClient(excel.bridge);
    const plan = examplePlan(target, { after: 'MSS' });
    const counted: number[] = [];
    for (const options of [{}, { replace: plan.name }]) {
      const workbook = await Excel.run((context) => readExcel(context));
      const before = excel.messages;
      // Counted after the run, at whose end the client may have ranges to forget.
      await Excel.run((context) => writeExcel(context, plan, workbook, options));
      counted.push(excel.messages - before);
    }
    expect(counted).toEqual([1, 1]);
    expect(shown(excel, plan.name)).toEqual(expectedCells(plan));
  });

  it('keeps dangerous texts texts', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write({ ...plan, cells: [...plan.cells, { row: 60, column: 1, content: { kind: 'text', text: CONTROL_TEXT } }] });
    const contents = shown(excel, plan.name);
    for (const text of [...DANGEROUS_TEXTS, CONTROL_TEXT]) {
      expect(
        contents.filter(({ content, formula }) => formula === undefined && content.kind === 'text' && content.value === text),
      ).toHaveLength(1);
    }
  });

  it('carries styles, tables, choices, highlights, links, sizes, view and printing', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write({ ...plan, print: { ...plan.print, area: { top: 1, left: 1, bottom: 20, right: 4 } } });
    const sheet = excel.book.sheet(plan.name);
    expect(sheet.page.printArea).toMatchObject({ top: 1, left: 1, bottom: 20, right: 4 });
    expect(sheet.format(4, 1)).toMatchObject({
      fill: '#0F6CBD',
      font: { bold: true, color: '#FFFFFF' },
      horizontal: 'Center',
      wrap: true,
      borders: { EdgeLeft: { style: 'Continuous', color: '#C8C8C8' }, EdgeTop: { style: 'Continuous' } },
    });
    expect(sheet.format(6, 3).borders).toMatchObject({ EdgeBottom: { style: 'Continuous', color: '#C8C8C8' } });
    expect(sheet.format(6, 3).borders?.EdgeLeft).toBeUndefined();
    expect(excel.book.tables.map(({ name, range, style }) => ({ name, range, style }))).toEqual([
      { name: 'SdgIndicators', range: { top: 4, left: 1, bottom: 7, right: 5 }, style: 'TableStyleLight1' },
    ]);
    expect(sheet.validations).toMatchObject([
      { rule: { list: { source: 'Yes,No,該当なし' } }, errorAlert: { style: 'Warning', showAlert: true } },
      { prompt: { showPrompt: true, message: expect.stringContaining('A long option, number 0') as unknown } },
    ]);
    expect(sheet.highlights).toMatchObject([
      { range: { top: 5, left: 5, bottom: 7, right: 5 }, formula: '=$E5=""', fill: '#FFF4CE' },
      { formula: '=ISERROR(C5)', fontColor: '#B10E1C' },
    ]);
    const links = [...sheet.links.values()];
    expect(links).toContainEqual({ address: 'https://gec.jp/jcm/?a=1&b=2', screenTip: 'Opens "the site"' });
    expect(links.filter(({ documentReference }) => documentReference?.startsWith("'MRS(calc_process)'!"))).toHaveLength(3);
    // 12.5 characters are 92 pixels.
    expect(sheet.columnWidths.get(4)).toBe(69);
    expect(sheet.rowHeights.get(4)).toBe(32.25);
    expect(sheet.looks).toMatchObject({ frozenRows: 4, showGridlines: false });
    expect(sheet).toMatchObject({ merges: plan.merges });
    expect(sheet.tabColor).toBe('#0F6CBD');
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 1, bottom: 4 },
    });
  });

  it('draws the planned chart over its cells', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write(plan);
    const [chart, ...others] = excel.charts(plan.name);
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      name: 'JCM Monitor: Contributions',
      type: 'BarStacked',
      title: EXAMPLE_CHART.title,
      over: EXAMPLE_CHART.over,
      categories: ['Renewable electricity', 'Nothing, which is a number', 'A text from a formula'],
      series: [
        { name: 'Value, 値', values: [target.value, 0, undefined], barColours: ['#FCC30B', '#A21942', '#3F7E44'] },
        { name: 'Number', values: [1, 2, 3], colour: '#8A8886' },
      ],
      isReversed: true,
      hasLegend: true,
    });
  });

  it('goes after the sheet named, or to the end', async () => {
    const { excel, target, write } = await desk();
    await write(examplePlan(target, { after: 'mps(INPUT)' }));
    await write(examplePlan(target, { name: 'Second', after: 'nowhere' }));
    expect(names(excel)[1]).toBe("SDG's sheet & more");
    expect(names(excel).at(-1)).toBe('Second');
  });

  it('gives its tables names that are free', async () => {
    const { excel, target, write } = await desk();
    await write(examplePlan(target));
    await write(examplePlan(target, { name: 'Second' }));
    expect(excel.book.tables.map(({ name }) => name)).toEqual(['SdgIndicators', 'SdgIndicators_2']);
  });
});

describe('writing anew', () => {
  it('leaves what writing once leaves, and formulas that point to the sheet', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target, { after: 'MSS' });
    await write(plan);
    const place = names(excel).indexOf(plan.name);
    excel.book.sheet('MSS').isProtected = false;
    await excel.edit('MSS', 40, 1, "='SDG''s sheet & more'!C6+1");
    await excel.edit(plan.name, 45, 7, 'something a person typed far away');
    await write(plan, { replace: plan.name.toUpperCase() });
    expect(shown(excel, plan.name)).toEqual(expectedCells(plan));
    expect(names(excel).indexOf(plan.name)).toBe(place);
    expect(excel.cell('MSS', 40, 1).content).toEqual({ kind: 'number', value: 1 });
    expect(excel.book.tables.map(({ name }) => name)).toEqual(['SdgIndicators']);
    const sheet = excel.book.sheet(plan.name);
    expect([sheet.validations.length, sheet.highlights.length, sheet.merges.length]).toEqual([2, 2, 2]);
  });

  it('draws its charts anew, takes those away that are planned no more, and leaves other people’s', async () => {
    const { excel, target, write, client } = await desk();
    const plan = examplePlan(target);
    const drawn = (): readonly string[] => excel.charts(plan.name).map(({ name }) => name);
    await write(plan);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.name);
      sheet.charts.add('ColumnClustered', sheet.getRange('A5:A7'), 'Columns').name = 'Somebody’s own';
      await context.sync();
    });
    await write(plan, { replace: plan.name });
    expect(drawn()).toEqual(['Somebody’s own', 'JCM Monitor: Contributions']);
    await write({ ...plan, charts: [] }, { replace: plan.name });
    expect(drawn()).toEqual(['Somebody’s own']);
  });

  it('takes the plan’s new name', async () => {
    const { excel, target, write } = await desk();
    const before = names(excel);
    await write(examplePlan(target));
    await write(examplePlan(target, { name: 'SDG' }), { replace: "SDG's sheet & more" });
    expect(names(excel)).toEqual([...before, 'SDG']);
  });

  it('puts the former words back when Excel refuses half-way', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write(plan);
    await excel.edit(plan.name, 5, 5, "'=an answer");
    await excel.edit(plan.name, 70, 2, '31 Jan 2024');
    await excel.edit(plan.name, 71, 3, '#N/A');
    await excel.edit(plan.name, 72, 30, 'TRUE');
    const links = [...excel.book.sheet(plan.name).links].map(([cell, { address, documentReference }]) => [
      cell,
      address,
      documentReference,
    ]);
    const before = shown(excel, plan.name);
    const refusal = await refusalOf(write({ ...plan, name: 'New name', highlights: [BROKEN_HIGHLIGHT] }, { replace: plan.name }));
    expect(refusal.code).toBe('excel-failed');
    expect(refusal.words.en).toMatch(/put back/);
    expect(shown(excel, plan.name)).toEqual(before);
    const now = excel.book.sheet(plan.name).links;
    expect([...now].map(([cell, { address, documentReference }]) => [cell, address, documentReference])).toEqual(links);
    expect(names(excel)).not.toContain('New name');
    expect(excel.book.tables).toEqual([]);
    await write(plan, { replace: plan.name });
    expect(excel.book.sheet(plan.name).highlights).toHaveLength(2);
  });

  it('says that the sheet may be half written when even that is refused', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write(plan);
    excel.faults.busy(excel.messages + READING_AGAIN + 2);
    const refusal = await refusalOf(write({ ...plan, highlights: [BROKEN_HIGHLIGHT] }, { replace: plan.name }));
    expect(refusal.words.en).toMatch(/may be half written/);
  });
});

describe('what is refused', () => {
  it('a name that is taken, in other letters, before anything is changed', async () => {
    const { excel, target, write } = await desk();
    const before = names(excel);
    expect((await refusalOf(write(examplePlan(target, { name: 'mss' })))).code).toBe('sheet-exists');
    expect([names(excel), excel.messages]).toEqual([before, READING]);
  });

  it('a name that somebody takes between reading and writing; their sheet stays', async () => {
    const { excel, target, write } = await desk();
    excel.faults.before(READING + 1, () => {
      excel.book.addSheet('SDG').write(1, 1, { content: { kind: 'text', value: 'theirs' } });
    });
    expect((await refusalOf(write(examplePlan(target, { name: 'SDG' })))).code).toBe('sheet-exists');
    expect(shown(excel, 'SDG').map(({ content }) => content)).toEqual([{ kind: 'text', value: 'theirs' }]);
  });

  it('a protected structure, also when it comes between reading and writing', async () => {
    const first = await desk();
    first.excel.book.isStructureProtected = true;
    expect((await refusalOf(first.write(examplePlan(first.target)))).code).toBe('structure-protected');
    const second = await desk();
    second.excel.faults.before(READING + 1, () => {
      second.excel.book.isStructureProtected = true;
    });
    expect((await refusalOf(second.write(examplePlan(second.target)))).code).toBe('structure-protected');
  });

  it('writing anew a sheet that is protected', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write(plan);
    excel.book.sheet(plan.name).isProtected = true;
    const before = shown(excel, plan.name);
    expect((await refusalOf(write(plan, { replace: plan.name }))).code).toBe('sheet-protected');
    expect(shown(excel, plan.name)).toEqual(before);
  });

  it('a half-written new sheet, which is taken away again', async () => {
    const { excel, target, write } = await desk();
    const before = names(excel);
    const refusal = await refusalOf(write(examplePlan(target, { highlights: [BROKEN_HIGHLIGHT] })));
    expect(refusal.code).toBe('excel-failed');
    expect(refusal.words.en).toMatch(/Nothing was changed/);
    expect([names(excel), excel.book.tables]).toEqual([before, []]);
  });

  it('writing while somebody edits a cell, which Excel does not even begin', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    const before = names(excel);
    excel.faults.busy(READING + 1);
    const refusal = await refusalOf(write(plan));
    expect(refusal.code).toBe('excel-busy');
    expect(refusal.words.ja).toMatch(/Enter キー/);
    expect(names(excel)).toEqual(before);

    await write(plan);
    const next = excel.messages + READING_AGAIN + 1;
    excel.faults.busy(next);
    expect((await refusalOf(write(plan, { replace: plan.name }))).words.en).toMatch(/Nothing was changed/);
    expect(excel.messages).toBe(next);
    expect(excel.book.sheet(plan.name).highlights).toHaveLength(2);
  });

  it('a sheet that was deleted between reading and writing anew', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    const before = names(excel);
    await write(plan);
    excel.faults.before(excel.messages + READING_AGAIN + 1, () => excel.book.deleteSheet(excel.book.sheet(plan.name)));
    const refusal = await refusalOf(write(plan, { replace: plan.name }));
    expect(refusal.code).toBe('sheet-gone');
    expect(refusal.words.en).toMatch(/is gone.*No other sheet was changed/);
    expect(names(excel)).toEqual(before);
  });

  it('a new name that somebody takes, which leaves the sheet that was to be written anew as it is', async () => {
    const { excel, target, write } = await desk();
    const plan = examplePlan(target);
    await write(plan);
    const before = shown(excel, plan.name);
    excel.faults.before(excel.messages + READING_AGAIN + 1, () => void excel.book.addSheet('SDG'));
    expect((await refusalOf(write({ ...plan, name: 'SDG' }, { replace: plan.name }))).code).toBe('sheet-exists');
    expect(shown(excel, plan.name)).toEqual(before);
    expect(excel.book.sheet(plan.name).highlights).toHaveLength(2);
    expect(shown(excel, 'SDG')).toEqual([]);
  });

  it('a table name that somebody takes; the words do not blame a sheet', async () => {
    const { excel, target, write } = await desk();
    const before = names(excel);
    excel.faults.before(READING + 1, () => {
      excel.book.names.push({ name: 'sdgindicators', formula: '=1', comment: '', visible: true });
    });
    const refusal = await refusalOf(write(examplePlan(target)));
    expect(refusal.code).toBe('excel-failed');
    expect(refusal.words.en).toMatch(/ItemAlreadyExists.*Nothing was changed/);
    expect(names(excel)).toEqual(before);
  });

  it('an impossible plan is a defect and reaches no Excel', async () => {
    const { excel, target, write } = await desk();
    await expect(write(examplePlan(target, { name: 'a/b' }))).rejects.toThrow(RangeError);
    expect(excel.messages).toBe(READING);
  });
});
