import ExcelJS from 'exceljs';
import { CellTableBuilder } from '../../src/cell-table';
import { evaluateFormula, traceEvaluator, workbookEvaluator } from '../../src/formula/evaluate-formula';
import type { Evaluation } from '../../src/formula/evaluate-formula';
import { traceOf } from '../../src/formula/trace-of';
import { addressText } from '../../src/address';
import { readXlsx } from '../../src/read/xlsx';
import { contentAt, findSheet } from '../../src/workbook';
import type { CellContent, Workbook } from '../../src/workbook';
import { recalculate } from '../libre-office';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { bookOf } from './book-of';
import { DATA, JUDGED, NAMES } from './judged-formulas';

async function judgedWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const data = workbook.addWorksheet('Data, 2023');
  data.addRows(DATA.map((row) => [...row]));
  const formulas = workbook.addWorksheet('F');
  for (const [index, { formula }] of JUDGED.entries()) formulas.getCell(index + 1, 1).value = { formula: asSaved(formula) };
  for (const [name, range] of Object.entries(NAMES)) workbook.definedNames.add(range, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Functions younger than the file format carry a prefix in it. */
function asSaved(formula: string): string {
  return formula.replace(/^(IFS|IFNA|XLOOKUP|CONCAT|TEXTJOIN|DAYS)\(/, '_xlfn.$1(');
}

/** A value as one would write it down. */
function plain(value: Evaluation | CellContent): unknown {
  switch (value.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
    case 'not-evaluated':
      return `${value.reason}: ${value.name}`;
    default:
      return value.kind;
  }
}

describe('evaluateFormula, with LibreOffice as judge', () => {
  let ours: Workbook;
  let judged: Workbook;

  beforeAll(async () => {
    const bytes = await judgedWorkbook();
    ours = readXlsx(bytes);
    judged = readXlsx(recalculate([bytes])[0] ?? new Uint8Array());
  });

  it.each(JUDGED.map((judgedFormula, index) => [judgedFormula.formula, index, judgedFormula] as const))(
    '%s',
    (formula, index, { excel }) => {
      const sheet = findSheet(judged, 'F');
      const verdict = excel ?? (sheet ? plain(contentAt(sheet, index + 1, 1)) : 'no sheet F');
      const value = plain(evaluateFormula(`=${formula}`, { sheet: 'F', row: index + 1, column: 1 }, ours));
      expect(value).toEqual(typeof verdict === 'number' ? expect.closeTo(verdict, 9) : verdict);
    },
  );
});

describe('an evaluator', () => {
  const S = (row: number, column = 1) => ({ sheet: 'S', row, column });

  it('recomputes a report for other inputs, from the workbook or from the trace alone', async () => {
    const workbook = readXlsx(await monitoringWorkbook());
    const { calculation, input } = layoutOf().report;
    const [point] = input.table1.rows;
    if (point === undefined) throw new Error('The form has three points.');
    const at = calculation.rows.ER_p.value;
    const evaluators = [workbookEvaluator(workbook), traceEvaluator(traceOf(workbook, at), workbook.names)];
    for (const evaluator of evaluators) {
      expect(plain(evaluator.valueAt(at))).toBeCloseTo(2870.83385, 9);
      const replaced = new Map([[addressText(point.value), 0]]);
      expect(plain(evaluator.valueAt(at, replaced))).toBeCloseTo((987.65 + 1410.08) * 0.797, 9);
      expect(plain(evaluator.valueAt(at, new Map([[addressText(calculation.rows.RE_p.value), 12.5]])))).toBe(12.5);
    }
  });

  it('does not trust saved results', () => {
    const stale = readStale();
    expect(plain(workbookEvaluator(stale).valueAt(S(2)))).toBe(20);
  });

  function readStale(): Workbook {
    return bookOf({ S: [[10], ['=A1*2']] });
  }

  it.each([
    ['=FORECAST(1,A1:A2,A1:A2)', 'unknown-function: FORECAST'],
    ['=1+OFFSET(A1,1,0)', 'unknown-function: OFFSET'],
    ['=Nothing*2', 'unknown-name: Nothing'],
    ['=[Other.xlsx]S!A1', 'external-reference: Other.xlsx'],
    ['=Table1[Value]', 'unreadable-formula: structured reference'],
    ['=ROUND(1)', 'unreadable-formula: ROUND'],
    ['=A1:A2*2', 'range-as-value: A1:A2'],
    ['=ROUND(A1:A2,0)', 'range-as-value: A1:A2'],
    ['="1,234"+1', 'locale-dependent-text: 1,234'],
    ['="2021-01-01"+1', 'locale-dependent-text: 2021-01-01'],
    ['=A3', "uncomputed-cell: 'S'!A3"],
    ['=IFERROR(A3,5)', "uncomputed-cell: 'S'!A3"],
    ['=Moving', 'relative-name: Moving'],
    ['=Loop', 'circular-reference: Loop'],
    ['=Missing!A1', '#REF!'],
    ['=IF(TRUE,1,NOSUCH())', 1],
    ['=SUM(Sheetwide)', 6],
  ])('says of %s: %s', (formula, expected) => {
    const names = [
      { name: 'Moving', formula: '=S!A1' },
      { name: 'Loop', formula: '=Loop+1' },
      { name: 'Sheetwide', formula: '=S!$A$1' },
      { name: 'sheetwide', formula: '=S!$A$1:$A$2', sheet: 'S' },
    ];
    const table = new CellTableBuilder()
      .add(1, 1, { kind: 'number', value: 1 })
      .add(2, 1, { kind: 'number', value: 5 })
      .add(3, 1, { kind: 'uncomputed' });
    const [sheet] = bookOf({ S: [] }).sheets;
    if (sheet === undefined) throw new Error('There is one sheet.');
    const workbook = bookOf({}, { names, sheets: [{ ...sheet, cells: table.build() }] });
    expect(plain(evaluateFormula(formula, S(9), workbook))).toBe(expected);
  });

  it('finds circles, near and far', () => {
    const near = workbookEvaluator(bookOf({ S: [['=B1', '=A1+1']] }));
    expect(plain(near.valueAt(S(1)))).toMatch(/^circular-reference/);
    const far = Array.from({ length: 2001 }, (_, index) => [index === 2000 ? '=A1' : `=A${index + 2}+1`]);
    expect(plain(workbookEvaluator(bookOf({ S: far })).valueAt(S(1)))).toMatch(/^circular-reference/);
  });

  it('follows a running total of 5,000 rows down to the first', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [1, index === 0 ? '=A1' : `=IF(TRUE,SUM(B${index},A${index + 1}),0)`]);
    expect(plain(workbookEvaluator(bookOf({ S: rows })).valueAt(S(5_000, 2)))).toBe(5_000);
  });

  it('adds up a formula of a thousand terms', () => {
    const formula = `=${Array.from({ length: 1000 }, () => 'A1').join('+')}`;
    expect(plain(evaluateFormula(formula, S(2), bookOf({ S: [[2]] })))).toBe(2000);
  });

  it('computes dates by the date system of the workbook', () => {
    const inSystem = (dateSystem: 1900 | 1904): unknown =>
      plain(evaluateFormula('=DATE(2021,1,1)', S(1), bookOf({ S: [] }, { dateSystem })));
    expect([inSystem(1900), inSystem(1904)]).toEqual([44197, 42735]);
    const leapDay = (formula: string): unknown => plain(evaluateFormula(formula, S(1), bookOf({ S: [] })));
    expect([leapDay('=DAY(60)'), leapDay('=MONTH(61)'), leapDay('=DATE(1900,2,28)'), leapDay('=DATE(1900,3,1)')]).toEqual([29, 3, 59, 61]);
  });

  it('passes over the subtotals that a subtotal covers', () => {
    const workbook = bookOf({ S: [[1], [2], ['=SUBTOTAL(9,A1:A2)'], [4], ['=SUBTOTAL(9,A1:A4)'], ['=SUBTOTAL(109,A1:A2)']] });
    expect(plain(workbookEvaluator(workbook).valueAt(S(5)))).toBe(7);
    expect(plain(workbookEvaluator(workbook).valueAt(S(6)))).toBe('unknown-function: SUBTOTAL');
  });

  it('adds up an empty cell that was given a number, as part of its range', () => {
    const evaluator = workbookEvaluator(bookOf({ S: [[1], [null], ['=SUM(A1:A2)']] }));
    expect(plain(evaluator.valueAt(S(3), new Map([["'S'!A2", 5]])))).toBe(6);
  });

  it('gives up on work without end', () => {
    const workbook = bookOf({ S: [[1]] });
    expect(plain(evaluateFormula('=SUMPRODUCT((A:A=1)*1)', S(1, 2), workbook))).toBe('too-large: array');
    expect(plain(evaluateFormula('=COUNTIF(A1:A1,"*a*a*a*a*a*a*a*a*a*b")', S(1, 2), bookOf({ S: [['a'.repeat(5000)]] })))).toBe(0);
  });
});
