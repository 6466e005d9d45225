import ExcelJS from 'exceljs';
import { CellTableBuilder } from '../../src/cell-table';
import { evaluateFormula, traceEvaluator, workbookEvaluator } from '../../src/formula/evaluate-formula';
import type { Evaluation } from '../../src/formula/evaluate-formula';
import { FUNCTIONS } from '../../src/formula/functions';
import { parseFormula } from '../../src/formula/parse-formula';
import { precedentsOf } from '../../src/formula/precedents-of';
import { traceOf } from '../../src/formula/trace-of';
import { addressText, parseRangeName } from '../../src/address';
import { spellOutReferences } from '../../src/formula/spell-out-references';
import { readXlsx } from '../../src/read/xlsx';
import { contentAt, findSheet } from '../../src/workbook';
import type { CellContent, Workbook } from '../../src/workbook';
import { Book } from '../../src/virtual-excel/model/book';
import { recalculate } from '../libre-office';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { bookOf } from './book-of';
import { DATA, DATES_OF_1904, JUDGED, NAMES } from './judged-formulas';
import { DIFFERENCES, NOT_EVALUATED } from './judges-differences';

const SETTLED = JUDGED.filter((formula) => NOT_EVALUATED[formula] === undefined);

async function judgedWorkbook(formulas: readonly string[], dateSystem: 1900 | 1904 = 1900): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = dateSystem === 1904;
  const data = workbook.addWorksheet('Data, 2023');
  data.addRows(DATA.map((row) => [...row]));
  const sheet = workbook.addWorksheet('F');
  for (const [index, formula] of formulas.entries()) sheet.getCell(index + 1, 1).value = { formula: asSaved(formula) };
  for (const [name, range] of Object.entries(NAMES)) workbook.definedNames.add(range, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** By the cell they stand in: B3:D7 is the table `Log` with a total row. */
const OF_TABLES: Readonly<Record<string, readonly [formula: string, value: number]>> = {
  F1: ['SUM(Log[EG])', 600],
  F2: ['SUM(Log[[EG]:[EF p]])', 606],
  F3: ['Log[[#Totals],[EG]]*2', 1200],
  F5: ['Log[[#This Row],[EG]]*Log[[#This Row],[EF p]]', 400],
  F6: ['SUMIFS(Log[EG],Log[EF p],">1")', 500],
  F7: ['COUNTA(Log[])', 9],
  F8: ['COUNTA(Log[#All])', 14],
};

async function workbookWithTables(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Log');
  sheet.addTable({
    name: 'Log',
    ref: 'B3',
    totalsRow: true,
    columns: [{ name: 'Month' }, { name: 'EG', totalsRowFunction: 'sum' }, { name: 'EF p' }],
    rows: [
      ['January', 100, 1],
      ['February', 200, 2],
      ['March', 300, 3],
    ],
  });
  for (const [cell, [formula]] of Object.entries(OF_TABLES)) sheet.getCell(cell).value = { formula };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellAt(name: string): { row: number; column: number } {
  const range = parseRangeName(name);
  return { row: range?.top ?? 0, column: range?.left ?? 0 };
}

/** Functions younger than the file format carry a prefix in it. */
function asSaved(formula: string): string {
  return formula.replace(/\b(IFS|IFNA|XLOOKUP|CONCAT|TEXTJOIN|DAYS)\(/g, '_xlfn.$1(');
}

/** A value as one would write it down. */
function plain(value: Evaluation | CellContent | undefined): unknown {
  switch (value?.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
    case 'not-evaluated':
      return `${value.reason}: ${value.name}`;
    default:
      return value?.kind;
  }
}

/** Engines add up in another order, so the last digits may differ. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe('evaluateFormula, with LibreOffice and IronCalc as judges', () => {
  let ours: Workbook;
  let libreOffice: Workbook;
  let ours1904: Workbook;
  let libreOffice1904: Workbook;
  let oursWithTables: Workbook;
  let libreOfficeWithTables: Workbook;
  let ironCalc: (row: number) => CellContent | undefined;

  beforeAll(async () => {
    const [bytes, bytes1904] = [await judgedWorkbook(SETTLED), await judgedWorkbook(DATES_OF_1904, 1904)];
    [ours, ours1904] = [readXlsx(bytes), readXlsx(bytes1904)];
    const tables = await workbookWithTables();
    oursWithTables = spellOutReferences(readXlsx(tables));
    const judged = recalculate([bytes, bytes1904, tables]).map((saved) => readXlsx(saved));
    [libreOffice = ours, libreOffice1904 = ours1904, libreOfficeWithTables = oursWithTables] = judged;
    const book = new Book(ours);
    const engine = await nodeIronCalc();
    engine.open(book);
    ironCalc = (row) => engine.valueOf(book.sheet('F'), row, 1);
  });

  const resultIn = (workbook: Workbook, row: number): unknown => {
    const sheet = findSheet(workbook, 'F');
    return sheet ? plain(contentAt(sheet, row, 1)) : 'no sheet F';
  };

  it.each(SETTLED.map((formula, index) => [formula, index + 1] as const))('%s', (formula, row) => {
    const value = plain(evaluateFormula(`=${formula}`, { sheet: 'F', row, column: 1 }, ours));
    const difference = DIFFERENCES[formula];
    const judged = { libreOffice: resultIn(libreOffice, row), ironCalc: plain(ironCalc(row)) };
    const differs = Object.entries(judged).flatMap(([judge, verdict]) => (isSame(verdict, value) ? [] : [judge]));
    const explained = Object.keys(difference ?? {}).filter((key) => key !== 'excel');
    expect({ value, judged, differs }).toEqual({ value, judged, differs: explained });
    const excel = difference?.excel ?? value;
    expect(isSame(value, excel) ? excel : value).toEqual(excel);
  });

  it('judges every function at least once', () => {
    const judged = SETTLED.join(' ');
    expect([...FUNCTIONS.keys()].filter((name) => !new RegExp(`\\b${name}\\(`).test(judged))).toEqual([]);
  });

  it('lists differences of formulas that are judged only', () => {
    expect(Object.keys(DIFFERENCES).filter((formula) => !SETTLED.includes(formula))).toEqual([]);
  });

  // IronCalc knows the date system of 1900 only.
  it.each(DATES_OF_1904.map((formula, index) => [formula, index + 1] as const))('%s, counted from 1904', (formula, row) => {
    expect(plain(evaluateFormula(`=${formula}`, { sheet: 'F', row, column: 1 }, ours1904))).toEqual(resultIn(libreOffice1904, row));
  });

  it.each(Object.keys(OF_TABLES))('%s, of a table', (cell) => {
    const at = { sheet: 'Log', ...cellAt(cell) };
    const [sheet, judged] = [oursWithTables, libreOfficeWithTables].map((workbook) => findSheet(workbook, 'Log'));
    const value = plain(evaluateFormula(sheet?.cells.at(at.row, at.column)?.formula ?? '', at, oursWithTables));
    expect(value).toBe(OF_TABLES[cell]?.[1]);
    // LibreOffice 7.4 loses `[#All]` in some of its runs as it loads the file.
    if (!OF_TABLES[cell]?.[0].includes('#All')) expect(value).toEqual(judged && plain(contentAt(judged, at.row, at.column)));
  });

  it.each(Object.entries(NOT_EVALUATED))('says of %s: %s', (formula, reason) => {
    expect(plain(evaluateFormula(`=${formula}`, { sheet: 'F', row: 1, column: 1 }, ours))).toBe(reason);
  });
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

  it('gives up on names that are defined by names without end, or double with each level', () => {
    const chained = (length: number, meaning: (next: string) => string): Workbook => {
      const names = Array.from({ length }, (_, index) => ({ name: `level.${index}`, formula: `=${meaning(`level.${index + 1}`)}` }));
      return bookOf({ S: [] }, { names: [...names, { name: `level.${length}`, formula: '=1' }] });
    };
    const lookedUp = (workbook: Workbook): unknown => plain(evaluateFormula('=level.0', S(1), workbook));
    expect(lookedUp(chained(10, (next) => `${next}+1`))).toBe(11);
    expect(lookedUp(chained(20_000, (next) => `${next}+1`))).toMatch(/^too-large/);
    expect(lookedUp(chained(15, (next) => `${next}+${next}+${next}`))).toMatch(/^too-large/);
    const tree = parseFormula('=level.0+A1');
    if (tree.kind === 'failure') throw new Error('readable');
    expect(
      precedentsOf(
        tree,
        'S',
        chained(20_000, (next) => `${next}+${next}`),
      ),
    ).toEqual([{ sheet: 'S', range: { top: 1, left: 1, bottom: 1, right: 1 } }]);
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
    const workbook = bookOf({ S: [[1], [2], ['=SUBTOTAL(9,A1:A2)'], [4], ['=SUBTOTAL(9,A1:A4)']] });
    expect(plain(workbookEvaluator(workbook).valueAt(S(5)))).toBe(7);
  });

  it('leaves hidden rows out of a subtotal that is asked to', () => {
    const book = bookOf({ S: [[1], [2], ['=SUBTOTAL(9,A1:A2)'], ['=SUBTOTAL(109,A1:A2)']] });
    const hidden = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: [2] })) };
    const values = [book, hidden].map((workbook) => [3, 4].map((row) => plain(workbookEvaluator(workbook).valueAt(S(row)))));
    expect(values).toEqual([
      [3, 3],
      [3, 1],
    ]);
    // A trace does not say which rows are hidden.
    expect(plain(traceEvaluator(traceOf(book, S(4)), []).valueAt(S(4)))).toBe('incomplete-trace: SUBTOTAL');
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
