import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import type { ShownChart } from '../../src/virtual-excel/model/shown-charts';
import { writeXlsx } from '../../src/write/xlsx';
import { alteredPackage } from '../write/alter-package';
import { EXAMPLE_CHART, examplePlan } from '../write/example-plan';
import { targetWorkbook } from '../write/target-workbook';
import { genuineClient } from './genuine-client';
import { openSmall, refusalOf } from './open-small';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';

interface Page {
  readonly excel: VirtualExcel;
  readonly run: (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) => Promise<void>;
}

/** An empty sheet with words in A2:A4, figures in B2:C4 and names in the first row. */
async function page(): Promise<Page> {
  const { excel, Excel } = openSmall();
  const run: Page['run'] = (act) =>
    Excel.run(async (context) => {
      await act(context.workbook.worksheets.getItem('Notes'), context);
      await context.sync();
    });
  await run((sheet) => {
    sheet.getRange('A1:C4').values = [
      ['', 'Wind', 'Sun'],
      ['Goal 7', 2, 5],
      ['Goal 8', '', 1],
      ['Goal 13', 4, 0],
    ];
  });
  return { excel, run };
}

const stacked = (sheet: Excel.Worksheet, cells = 'A1:C4'): Excel.Chart => sheet.charts.add('BarStacked', sheet.getRange(cells), 'Columns');

const only = (excel: VirtualExcel): ShownChart => {
  const [chart, ...others] = excel.charts('Notes');
  if (!chart || others.length > 0) throw new Error('one chart is expected');
  return chart;
};

describe('charts that a script adds', () => {
  test('take names, words and figures from their cells, as Excel guesses them', async () => {
    const { excel, run } = await page();
    await run((sheet) => void stacked(sheet));
    expect(only(excel)).toMatchObject({
      name: 'Chart 1',
      type: 'BarStacked',
      categories: ['Goal 7', 'Goal 8', 'Goal 13'],
      series: [
        { name: 'Wind', values: [2, undefined, 4] },
        { name: 'Sun', values: [5, 1, 0] },
      ],
      hasLegend: true,
    });
  });

  test('follow their cells, and whoever draws them is told', async () => {
    const { excel, run } = await page();
    await run((sheet) => void stacked(sheet));
    let calls = 0;
    excel.onChange(() => (calls += 1));
    await excel.edit('Notes', 3, 2, '7');
    await excel.edit('Notes', 2, 1, 'Energy');
    expect([only(excel).series[0]?.values, only(excel).categories[0], calls]).toEqual([[2, 7, 4], 'Energy', 2]);
  });

  test('are named, placed, titled and coloured', async () => {
    const { excel, run } = await page();
    await run((sheet) => {
      const chart = stacked(sheet, 'B2:B4');
      chart.name = 'By goal';
      chart.title.text = 'Contributions';
      chart.setPosition('E2', 'H9');
      chart.legend.visible = false;
      const first = chart.series.getItemAt(0);
      first.name = 'Power';
      first.setXAxisValues(sheet.getRange('A2:A4'));
      first.format.fill.setSolidColor('#0f6cbd');
      first.points.getItemAt(1).format.fill.setSolidColor('blue');
      first.points.getItemAt(1).format.fill.clear();
      first.points.getItemAt(2).format.fill.setSolidColor('red');
      first.gapWidth = 40;
      const second = chart.series.add('More');
      second.setValues(sheet.getRange('C2:C4'));
      second.setXAxisValues(sheet.getRange('A2:A4'));
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorUnit = 2;
    });
    expect(only(excel)).toMatchObject({
      name: 'By goal',
      title: 'Contributions',
      over: { top: 2, left: 5, bottom: 9, right: 8 },
      categories: ['Goal 7', 'Goal 8', 'Goal 13'],
      series: [
        { name: 'Power', colour: '#0F6CBD', barColours: ['#0F6CBD', '#0F6CBD', '#FF0000'] },
        { name: 'More', values: [5, 1, 0] },
      ],
      hasLegend: false,
      isReversed: true,
      step: 2,
    });
  });

  test('tell a script what it has set', async () => {
    const { run } = await page();
    await run(async (sheet, context) => {
      const chart = stacked(sheet);
      chart.title.visible = false;
      chart.title.format.font.bold = true;
      chart.format.font.size = 9;
      chart.format.font.color = '#404040';
      chart.legend.position = 'Top';
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.position = 'Maximum';
      categoryAxis.majorTickMark = 'Outside';
      valueAxis.minimum = 0;
      valueAxis.numberFormat = '0';
      valueAxis.majorGridlines.visible = false;
      valueAxis.format.line.clear();
      const { series } = chart;
      chart.load('name,chartType,id');
      chart.title.load('visible,text');
      chart.title.format.font.load('bold');
      chart.format.font.load('size,color');
      chart.legend.load('visible,position');
      categoryAxis.load('position,majorTickMark,reversePlotOrder');
      valueAxis.load('minimum,majorUnit,numberFormat');
      valueAxis.majorGridlines.load('visible');
      series.load('count,items/name,items/gapWidth');
      const points = series.getItemAt(0).points.load('count');
      const [count, pointCount, chartCount] = [series.getCount(), points.getCount(), sheet.charts.getCount()];
      sheet.charts.load('count,items/name');
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.visible, chart.title.text]).toEqual(['Chart 1', 'BarStacked', false, '']);
      expect([chart.title.format.font.bold, chart.format.font.size, chart.format.font.color]).toEqual([true, 9, '#404040']);
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Top']);
      expect([categoryAxis.position, categoryAxis.majorTickMark, categoryAxis.reversePlotOrder]).toEqual(['Maximum', 'Outside', false]);
      expect([valueAxis.minimum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([0, '', '0']);
      expect(valueAxis.majorGridlines.visible).toBe(false);
      expect(series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ['Wind', 150],
        ['Sun', 150],
      ]);
      expect([series.count, count.value, points.count, pointCount.value, chartCount.value, sheet.charts.count]).toEqual([2, 2, 3, 3, 1, 1]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Chart 1']);
    });
  });

  test('are found by name or place, and deleted; deleting one that is not there does nothing', async () => {
    const { excel, run } = await page();
    await run((sheet) => {
      for (const name of ['A', 'B', 'C']) stacked(sheet).name = name;
    });
    await run(async (sheet, context) => {
      sheet.charts.getItem('a').delete();
      sheet.charts.getItemOrNullObject('no such chart').delete();
      sheet.charts.getItemAt(1).series.getItemAt(0).delete();
      const gone = sheet.charts.getItemOrNullObject('A').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(excel.charts('Notes').map(({ name, series }) => [name, series.length])).toEqual([
      ['B', 2],
      ['C', 1],
    ]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a chart that is not there', (sheet) => sheet.charts.getItem('Gone').delete(), 'ItemNotFound'],
    ['a series that is not there', (sheet) => stacked(sheet).series.getItemAt(2).delete(), 'ItemNotFound'],
    ['a bar that is not there', (sheet) => stacked(sheet).series.getItemAt(0).points.getItemAt(3).format.fill.clear(), 'ItemNotFound'],
    ['values over two columns', (sheet) => stacked(sheet).series.getItemAt(0).setValues(sheet.getRange('B2:C4')), 'InvalidArgument'],
    ['an end before the start', (sheet) => stacked(sheet).setPosition('E9', 'D2'), 'InvalidArgument'],
    ['no colour', (sheet) => stacked(sheet).series.getItemAt(0).format.fill.setSolidColor('reddish'), 'InvalidArgument'],
    ['a pie', (sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns'), 'NotImplemented'],
    ['its width', (sheet) => (stacked(sheet).width = 10), 'ApiNotFound'],
  ])('%s is refused', async (_, act, code) => {
    const { run } = await page();
    expect((await refusalOf(run((sheet) => act(sheet)))).code).toBe(code);
  });

  test('are not added to a protected sheet', async () => {
    const { excel, run } = await page();
    excel.book.sheet('Notes').isProtected = true;
    expect((await refusalOf(run((sheet) => void stacked(sheet)))).code).toBe('AccessDenied');
  });
});

describe('charts of a file', () => {
  test('are shown as we write them', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const excel = await openVirtualExcel(writeXlsx(bytes, plan));
    expect(excel.charts(plan.name)).toEqual([
      {
        name: 'JCM Monitor: Contributions',
        type: 'BarStacked',
        title: EXAMPLE_CHART.title,
        altText: EXAMPLE_CHART.altText,
        over: EXAMPLE_CHART.over,
        categories: ['Renewable electricity', 'Nothing, which is a number', 'A text from a formula'],
        series: [
          { name: 'Value, 値', values: [target.value, 0, undefined], colour: '#0F6CBD', barColours: ['#FCC30B', '#A21942', '#3F7E44'] },
          { name: 'Number', values: [1, 2, 3], colour: '#8A8886', barColours: ['#8A8886', '#8A8886', '#8A8886'] },
        ],
        isReversed: true,
        hasLegend: true,
        step: 500,
      },
    ]);
  });

  test('of other kinds are named, and what cannot be read does not keep the sheet shut', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const written = writeXlsx(bytes, plan);
    const shown = async (part: string, change: (xml: string) => string): Promise<unknown> =>
      (await openVirtualExcel(alteredPackage(written, { [part]: change })))
        .charts(plan.name)
        .map(({ name, type, over }) => [name, type, over]);
    const bare = ['JCM Monitor: Contributions', '', EXAMPLE_CHART.over];
    expect(await shown('xl/charts/chart1.xml', (xml) => xml.replaceAll('c:barChart', 'c:areaChart'))).toEqual([bare]);
    expect(await shown('xl/charts/chart1.xml', () => 'no XML')).toEqual([bare]);
  });

  test('are told to Microsoft’s client, and deleted by it', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const excel = await openVirtualExcel(writeXlsx(bytes, plan));
    await genuineClient(excel.bridge).Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(plan.name);
      charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
      await context.sync();
      expect(charts.items.map(({ chartType, title, series }) => [chartType, title.text, series.items.map(({ name }) => name)])).toEqual([
        ['BarStacked', EXAMPLE_CHART.title, ['Value, 値', 'Number']],
      ]);
      charts.items[0]?.delete();
      await context.sync();
    });
    expect(excel.charts(plan.name)).toEqual([]);
  });
});
