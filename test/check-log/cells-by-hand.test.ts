/** Cells that a person chooses for symbols: given to the check, or kept on the Check log. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess';
import type { CellChoice } from '../../src/extract/check-log/earlier-log';
import { extract } from '../../src/extract/extract';
import type { SymbolName } from '../../src/extract/extraction';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { typedOn } from '../end-to-end/type-on-sheet';
import { CALCULATION, bookOf, type Value } from '../extract/book-of';
import { bytesOf } from './bytes-of';
import { assessed, logOf, logged, planned } from './log-book';

const cell = (symbol: SymbolName, row: number, column: number, sheet = 'Result', rest: Partial<CellChoice> = {}): CellChoice => ({
  symbol,
  at: { sheet, row, column },
  ...rest,
});

/** Nothing of the form: words of the owner's own. */
const OWN: readonly (readonly Value[])[] = [
  ['Plant output', 100, 'MWh/p'],
  ['Grid', 0.5],
  ['Baseline', { formula: 'B1*B2', result: 50 }, 'tCO2/p'],
  ['Plant emissions', 0, 'tCO2/p'],
  ['Saved', { formula: 'B3-B4', result: 50 }, 'tCO2/p'],
];
const CHOSEN: readonly CellChoice[] = [
  cell('EG', 1, 2),
  cell('EF_RE', 2, 2, 'Result', { unit: 'tCO2/MWh', by: 'A. Verifier', on: '2026-11-27' }),
  cell('RE_p', 3, 2),
  cell('PE_p', 4, 2),
  cell('ER_p', 5, 2),
];

describe('a workbook in which nothing is recognised', () => {
  test('is refused, and says that cells may be chosen', async () => {
    const book = await bookOf({ Result: OWN });
    expect(() => assess(book)).toThrow(expect.objectContaining({ code: 'not-a-monitoring-spreadsheet' }));
    expect(() => assess(book, undefined, [cell('EG', 1, 2)])).toThrow(/at least ER_p, or EG and EF_RE/);
  });

  test('becomes a report on the sheet of the chosen cells, units read beside them or given', async () => {
    const { extraction, checks } = assess(await bookOf({ Result: OWN }), undefined, CHOSEN);
    expect(extraction.reports.map(({ sheet, kind }) => [sheet, kind])).toEqual([['Result', 'report']]);
    const readings = extraction.reports[0]?.readings;
    expect(readings?.EG).toMatchObject({
      kind: 'number',
      value: 100,
      unit: { text: 'MWh/p', at: { row: 1, column: 3 } },
      label: 'Plant output',
      chosenByHand: true,
    });
    expect(readings?.EF_RE).toMatchObject({ value: 0.5, unit: { text: 'tCO2/MWh', dimension: 'emission-factor' }, chosenByHand: true });
    const results = checks.reports[0]?.results ?? [];
    const missing = results.find(({ rule }) => rule === 'missing-parameter');
    expect(missing).toMatchObject({ outcome: 'passed', note: { en: expect.stringContaining("ER_p ('Result'!B5)") as unknown } });
    expect(results.find(({ rule }) => rule === 'emission-reductions-mismatch')?.outcome).toBe('passed');
  });

  test('is checked from its own log from then on, in either language', async () => {
    const bytes = await bytesOf({ Result: OWN, 'Other sheet': [['nothing']] });
    const once = logged(bytes, [], 'ja', CHOSEN);
    for (const written of [once, logged(once), logged(logged(once), [], 'both')]) {
      const { extraction } = assessed(written);
      expect(extraction.cellsByHand).toEqual(CHOSEN);
      expect(extraction.reports.map(({ sheet }) => sheet)).toEqual(['Result']);
    }
  });
});

describe('beside what is recognised', () => {
  const doubled: readonly (readonly Value[])[] = [...CALCULATION, ['Emission reductions during the period p', 'N/A', 49, 'tCO2/p', 'ERp']];

  test('a choice settles an ambiguity', async () => {
    const book = await bookOf({ Calculation: doubled });
    expect(extract(book).reports[0]?.readings.ER_p.kind).toBe('ambiguous');
    const { extraction, checks } = assess(book, undefined, [cell('ER_p', 5, 3, 'calculation')]);
    expect(extraction.reports[0]?.readings.ER_p).toMatchObject({ value: 50, at: { sheet: 'Calculation', row: 5 }, chosenByHand: true });
    expect(checks.reports[0]?.results.find(({ rule }) => rule === 'ambiguous-parameter')).toMatchObject({ outcome: 'passed' });
    expect(extraction.reports[0]?.readings.EG).not.toHaveProperty('chosenByHand');
  });

  test('what is said now goes before the log, also that the symbol is to be recognised again', async () => {
    const bytes = logged(await bytesOf({ Calculation: CALCULATION }), [], 'en', [cell('ER_p', 7, 3, 'Calculation')]);
    const read = (...choices: CellChoice[]) => assessed(bytes, choices).extraction.reports[0]?.readings.ER_p;
    expect(read()).toMatchObject({ at: { row: 7 }, chosenByHand: true });
    expect(read(cell('ER_p', 5, 3, 'Calculation'))).toMatchObject({ at: { row: 5 }, chosenByHand: true });
    expect(read({ symbol: 'ER_p', at: undefined })).not.toHaveProperty('chosenByHand');
  });

  test('a cell on another sheet is for the report named, else for the only one', async () => {
    const second = [...CALCULATION.slice(0, 1), ['Reference Number: TH998'], ...CALCULATION.slice(2)] as typeof CALCULATION;
    const book = { First: CALCULATION, Second: second, Meter: [['Output', 77, 'MWh/p']] };
    const read = await bookOf(book);
    const named = assess(read, undefined, [cell('EG', 1, 2, 'Meter', { report: 'Second' })]).extraction.reports;
    expect(named.map(({ readings }) => 'chosenByHand' in readings.EG)).toEqual([false, true]);
    const unclear = assess(read, undefined, [cell('EG', 1, 2, 'Meter')]);
    expect(unclear.extraction.lostCells ?? unclear.extraction.reports[0]?.lostCells).toMatchObject([{ symbol: 'EG', because: 'unclear' }]);
    expect(unclear.checks.reports[0]?.results.find(({ rule }) => rule === 'missing-parameter')).toMatchObject({ outcome: 'failed' });
    const only = assess(await bookOf({ First: CALCULATION, Meter: book.Meter }), undefined, [cell('EG', 1, 2, 'Meter')]).extraction;
    expect(only.reports[0]?.readings.EG).toMatchObject({ value: 77, chosenByHand: true });
  });
});

describe('who chose a cell', () => {
  const heads = { section: 'Cells chosen by hand', below: 1 };

  test('is not left empty where nobody is named, and is kept where somebody typed a name', async () => {
    const bytes = logged(await bytesOf({ Calculation: CALCULATION }), [], 'en', [cell('ER_p', 7, 3, 'Calculation', { on: '2026-11-27' })]);
    for (const written of [bytes, logged(bytes, [], 'ja'), logged(logged(bytes, [], 'both'))]) {
      expect(
        planned(assessed(written), [], 'ja').cells.filter(({ content }) => content.kind === 'text' && content.text === '記録なし'),
      ).toHaveLength(1);
      expect(assessed(written).extraction.cellsByHand?.map(({ by, on }) => [by, on])).toEqual([[undefined, '2026-11-27']]);
    }
    const typed = await typedOn(bytes, 'Check log', [[{ head: 'Chosen by', ...heads }, 'A. Verifier']]);
    // The same cell chosen once more, by the command line that knows no names.
    const again = logged(typed, [], 'en', [cell('ER_p', 7, 3, 'Calculation', { on: '2026-11-28' })]);
    for (const written of [typed, again])
      expect(assessed(written).extraction.cellsByHand?.map(({ by, on }) => [by, on])).toEqual([['A. Verifier', '2026-11-27']]);
    const other = assessed(again, [cell('ER_p', 6, 3, 'Calculation', { on: '2026-11-28' })]);
    expect(other.extraction.cellsByHand?.map(({ by, on }) => [by, on])).toEqual([[undefined, '2026-11-28']]);
  });
});

describe('on the log', () => {
  test('people type a symbol and a cell', async () => {
    const bytes = logged(await bytesOf({ Calculation: CALCULATION }));
    const table = (head: string) => ({ head, section: 'Cells chosen by hand', below: 1 });
    const typed = await typedOn(bytes, 'Check log', [
      [table('Symbol'), 'ERp'],
      [table('Cell by hand'), 'Calculation!$C$7'],
      [table('Chosen by'), 'A. Verifier'],
    ]);
    for (const written of [typed, logged(typed, [], 'ja')]) {
      expect(assessed(written).extraction.cellsByHand).toEqual([
        { symbol: 'ER_p', at: { sheet: 'Calculation', row: 7, column: 3 }, by: 'A. Verifier' },
      ]);
      expect(logOf(written).keptNotes).toEqual([]);
    }
  });

  test('a cell that is no longer there is said, kept, and the symbol recognised instead', async () => {
    const bytes = await bytesOf({ Calculation: CALCULATION });
    const plan = planned(assessed(bytes, [cell('ER_p', 7, 3, 'Calculation', { by: 'A' })]));
    const deleted = plan.cells.map((planned) =>
      planned.content.kind === 'formula' && planned.content.formula.includes("ISBLANK('Calculation'!C7)")
        ? { ...planned, content: { ...planned.content, formula: '=IF(ISBLANK(#REF!),"",#REF!)' } }
        : planned,
    );
    const once = writeXlsx(bytes, { ...plan, cells: deleted });
    for (const written of [once, logged(once)]) {
      const { extraction, checks } = assessed(written);
      expect(extraction.reports[0]?.readings.ER_p).toMatchObject({ kind: 'number', at: { row: 5 } });
      expect(extraction.lostCells).toMatchObject([{ symbol: 'ER_p', because: 'deleted', was: "#REF! ('Calculation'!C7)", by: 'A' }]);
      const missing = checks.reports[0]?.results.find(({ rule }) => rule === 'missing-parameter');
      expect(missing).toMatchObject({
        outcome: 'failed',
        findings: [{ message: { en: expect.stringContaining('no longer there') as unknown } }],
      });
    }
    expect(readXlsx(once).sheets).toHaveLength(2);
  });
});
