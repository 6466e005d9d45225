import type { CellRange } from '../../src/workbook';
import type { CellStyle, PlannedCell, PlannedChart, PlannedContent, SheetPlan } from '../../src/plan/sheet-plan';

/** A sheet in a workbook of the tests that formulas and links may point to, and a cell of it that holds a number. */
export interface LinkTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Texts that Excel or XML would take for something else. */
export const DANGEROUS_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+81 3 1234 5678',
  '-5',
  '@SUM(A1)',
  "'quoted'",
  '"double" & <angle> \'single\'',
  'two\nlines',
  ' blanks at both ends ',
  'emoji 🌱 and 漢字',
  '2021',
  '１２３',
  '1/2',
  '50%',
  '1 Jan 2021',
  'TRUE',
  '#N/A',
  '_x0041_ is not an A',
  'tab\there',
];

/** Characters that XML 1.0 forbids. */
export const CONTROL_TEXT = 'bell \u0007 and return \r end';

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { font: { bold: true, size: 16, colour: '#0F6CBD' }, vertical: 'center' },
  header: {
    font: { bold: true, colour: '#FFFFFF' },
    fill: '#0F6CBD',
    border: { sides: ['top', 'bottom', 'left', 'right'], colour: '#C8C8C8' },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  figure: { numberFormat: '#,##0.000', border: { sides: ['bottom'], colour: '#C8C8C8' }, horizontal: 'right' },
  words: { wrap: true, vertical: 'top', indent: 1, border: { sides: ['bottom'], colour: '#C8C8C8' } },
  answer: { fill: '#FFF8E1', unlocked: true, wrap: true },
  link: { font: { underline: true, colour: '#0563C1' } },
  note: { font: { italic: true, size: 9 } },
};

const column = (left: number): CellRange => ({ top: 5, left, bottom: 7, right: left });

/** Two series over the table's rows; the first has a colour for each bar, and its third bar no number. */
export const EXAMPLE_CHART: PlannedChart = {
  name: 'Contributions',
  title: 'Contributions & "more" by <goal>',
  altText: 'Bars:\nrenewable electricity contributes most.',
  over: { top: 9, left: 7, bottom: 22, right: 12 },
  categories: column(2),
  series: [
    { name: 'Value, 値', values: column(3), colour: '#0F6CBD', barColours: ['#FCC30B', '#a21942', '#3F7E44'] },
    { name: 'Number', values: column(1), colour: '#8A8886' },
  ],
};

/** A plan that uses everything a `SheetPlan` can say. */
export function examplePlan(to: LinkTarget, changes: Partial<SheetPlan> = {}): SheetPlan {
  const last = 9 + DANGEROUS_TEXTS.length;
  return {
    name: "SDG's sheet & more",
    tabColour: '#0f6cbd',
    columnWidths: [6, 40, 14, 12.5, 30],
    cells: [...headCells(), ...tableCells(to), ...textCells()],
    styles: STYLES,
    rowHeights: new Map([
      [1, 30],
      [4, 32.25],
    ]),
    merges: [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: last + 1, left: 1, bottom: last + 1, right: 3 },
    ],
    tables: [{ name: 'SdgIndicators', range: { top: 4, left: 1, bottom: 7, right: 5 }, style: 'TableStyleLight1' }],
    choices: [
      { range: { top: 5, left: 5, bottom: 6, right: 5 }, options: ['Yes', 'No', '該当なし'] },
      {
        range: { top: 7, left: 5, bottom: 7, right: 5 },
        options: Array.from({ length: 30 }, (_, index) => `A long option, number ${index}`),
      },
    ],
    highlights: [
      { range: { top: 5, left: 5, bottom: 7, right: 5 }, formula: '=$E5=""', fill: '#FFF4CE' },
      { range: { top: 5, left: 3, bottom: 7, right: 3 }, formula: '=ISERROR(C5)', fontColour: '#B10E1C' },
    ],
    charts: [EXAMPLE_CHART],
    frozenRows: 4,
    showGridlines: false,
    print: { orientation: 'landscape', paper: 'A4', repeatedRows: { top: 1, bottom: 4 }, fitToWidth: true },
    ...changes,
  };
}

const text = (row: number, column: number, value: string, style?: string): PlannedCell => ({
  row,
  column,
  content: { kind: 'text', text: value },
  ...(style === undefined ? {} : { style }),
});

function headCells(): PlannedCell[] {
  return [
    text(1, 1, 'Contribution to the SDGs', 'title'),
    ...[2, 3, 4, 5].map((column): PlannedCell => ({ row: 1, column, content: { kind: 'blank' }, style: 'title' })),
    { ...text(2, 1, 'Guidance', 'link'), link: { kind: 'web', url: 'https://gec.jp/jcm/?a=1&b=2', tip: 'Opens "the site"' } },
    { ...text(2, 2, 'The same page', 'link'), link: { kind: 'web', url: 'https://gec.jp/jcm/?a=1&b=2' } },
  ];
}

function tableCells(to: LinkTarget): PlannedCell[] {
  const at = `'${to.sheet.replaceAll("'", "''")}'!${String.fromCharCode(64 + to.column)}${to.row}`;
  const link = { kind: 'cell', at: { sheet: to.sheet, row: to.row, column: to.column }, tip: 'Monitored cell' } as const;
  const row = (number: number, label: string, figure: PlannedContent): PlannedCell[] => [
    { row: number, column: 1, content: { kind: 'number', value: number - 4 } },
    text(number, 2, label, 'words'),
    { row: number, column: 3, content: figure, style: 'figure', link },
    text(number, 4, 'MWh'),
    { row: number, column: 5, content: { kind: 'blank' }, style: 'answer' },
  ];
  return [
    ...['No.', 'Indicator', 'Value\n(2021)', 'Unit', 'Your answer'].map((header, index) => text(4, index + 1, header, 'header')),
    ...row(5, 'Renewable electricity', { kind: 'formula', formula: `=${at}`, value: to.value }),
    ...row(6, 'Nothing, which is a number', { kind: 'number', value: 0 }),
    ...row(7, 'A text from a formula', { kind: 'formula', formula: `=IF(${at}>0,"a ""b"" & <c>","none")`, value: 'a "b" & <c>' }),
  ];
}

function textCells(): PlannedCell[] {
  return [
    ...DANGEROUS_TEXTS.map((value, index) => text(9 + index, 2, value, index % 2 === 0 ? 'words' : undefined)),
    text(9 + DANGEROUS_TEXTS.length, 2, 'jcm-monitor/sdg-sheet@1', 'note'),
    { row: 9 + DANGEROUS_TEXTS.length, column: 3, content: { kind: 'formula', formula: '=IFNA(1E-7,0)', value: 1e-7 } },
  ];
}
