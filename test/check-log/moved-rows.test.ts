/** A Check log beside a report whose rows a spreadsheet program has moved, and one that was sorted by hand: every decision stays with its finding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { LogAct } from '../../src/map/check-log';
import { decisionOn } from '../../src/map/make-check-log';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet } from '../../src/workbook';
import { editedByLibreOffice } from '../libre-office';
import { assessed, logOf, logged } from './log-book';

const FAULTY = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/solar-five-faults.xlsx')));
const ACTS: readonly LogAct[] = logOf(FAULTY).entries.map((entry, index) =>
  decisionOn(entry, { kind: 'dismissed', reason: `reason ${index}`, by: 'A. Verifier', on: '2026-11-26' }),
);
/** `ER_p` by hand. */
const CELL = { symbol: 'ER_p', at: { sheet: 'MRS(calc_process)', row: 6, column: 6 } } as const;
const LOGGED = logged(FAULTY, ACTS, 'en', [CELL]);

const sheet = (name: string): string => `book.Sheets.getByName("${name}")`;
/** The sample's sheets are protected. */
const UNPROTECTED = ['MRS(calc_process)', 'MRS(input)'].map((name) => `${sheet(name)}.unprotect("")`);

/** What was decided on, by rule and figures: cells move. */
function decided(bytes: Uint8Array): readonly unknown[] {
  const told = logOf(bytes).entries.map(({ now, state, decision }) => [now?.rule, state, decision?.reason, now?.figures]);
  return told.map((each) => JSON.stringify(each)).toSorted();
}

test('rows inserted above, by LibreOffice', () => {
  const moved = editedByLibreOffice(
    LOGGED,
    ...UNPROTECTED,
    `${sheet('MRS(calc_process)')}.Rows.insertByIndex(3, 2)`,
    `${sheet('MRS(input)')}.Rows.insertByIndex(2, 3)`,
  );
  expect(decided(moved)).toEqual(decided(LOGGED));
  expect(logOf(moved).entries.map(({ state }) => state)).toEqual(ACTS.map(() => 'decided'));
  expect(assessed(moved).extraction.cellsByHand).toMatchObject([{ ...CELL, at: { ...CELL.at, row: 8 } }]);
  expect(decided(logged(moved))).toEqual(decided(LOGGED));
});

test('the row of a cell chosen by hand deleted, by LibreOffice: the cell is lost, and said with where it was', () => {
  const deleted = editedByLibreOffice(LOGGED, ...UNPROTECTED, `${sheet('MRS(calc_process)')}.Rows.removeByIndex(5, 1)`);
  for (const bytes of [deleted, logged(deleted)]) {
    expect(assessed(bytes).extraction.lostCells).toMatchObject([{ symbol: 'ER_p', was: "#REF! ('MRS(calc_process)'!F6)" }]);
  }
});

test('the rows of the log sorted the other way round, by LibreOffice', () => {
  const log = findSheet(readXlsx(LOGGED), 'Check log');
  const heads = [...(log?.cells ?? [])].filter(({ content }) => content.kind === 'text' && content.value === 'Finding key');
  const top = heads.at(-1)?.row ?? 0;
  const last = top + ACTS.length;
  const sorted = editedByLibreOffice(
    LOGGED,
    'Dim field(0) As New com.sun.star.table.TableSortField',
    'field(0).Field = 0',
    'field(0).IsAscending = False',
    'Dim how(0) As New com.sun.star.beans.PropertyValue',
    'how(0).Name = "SortFields"',
    'how(0).Value = field()',
    `${sheet('Check log')}.getCellRangeByName("B${top + 1}:T${last}").sort(how())`,
  );
  const numbers = (bytes: Uint8Array): readonly unknown[] =>
    Array.from({ length: ACTS.length }, (_, index) => findSheet(readXlsx(bytes), 'Check log')?.cells.at(top + 1 + index, 2)?.content);
  expect(numbers(sorted)).toEqual([...numbers(LOGGED)].reverse());
  expect(decided(sorted)).toEqual(decided(LOGGED));
});
