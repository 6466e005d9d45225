/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { COLUMNS } from '../../src/plan/sheet-grid';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { check, openPane, openStep, openWorkbook, PATIENCE, press, said } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

/** Messages of a reading; the next one writes. */
const READING = 2;

const CALCULATION = 'MRS(calc_process)';
const PE_P = { row: 14, column: 6 };
const NOT_KEPT = '1 decision or cell by hand is not in the workbook yet.';

async function onWriteStep(): Promise<VirtualExcel> {
  const excel = await openWorkbook(await monitoringWorkbook());
  await openPane(excel);
  await check();
  await openStep('Write');
  return excel;
}

async function written(): Promise<VirtualExcel> {
  const excel = await onWriteStep();
  await press('Write the SDG sheet');
  await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
  return excel;
}

const names = (excel: VirtualExcel): readonly string[] => excel.sheets().map(({ name }) => name);

/** The cell for the evidence of an indicator: the keys stand right of the printed part. */
function evidenceOf(excel: VirtualExcel, key: string): { readonly row: number; readonly column: number } {
  const cells = [...excel.book.sheet('SDG').filledCells()];
  const row = cells.find(({ content }) => content.kind === 'text' && content.value === key)?.row ?? 0;
  return { row, column: COLUMNS.evidence };
}

beforeEach(() => window.localStorage.clear());

describe('a write that Excel refuses says what stands, and its button finishes it', () => {
  it.each([
    [
      'busy',
      (excel: VirtualExcel) => excel.faults.busy(excel.messages + READING + 1),
      /Excel is busy\..*Nothing was changed in the workbook/,
    ],
    ['busy while it is read', (excel: VirtualExcel) => excel.faults.busy(excel.messages + 1), /A cell is being edited/],
    [
      'protected in the meantime',
      (excel: VirtualExcel) =>
        excel.faults
          .before(excel.messages + READING + 1, () => void (excel.book.isStructureProtected = true))
          .before(excel.messages + READING + 2, () => void (excel.book.isStructureProtected = false)),
      /protected in the meantime, or the workbook is open for reading only\. Nothing was changed/,
    ],
  ])('%s', async (_name, breakIt, words) => {
    const excel = await onWriteStep();
    breakIt(excel);
    await press('Write the SDG sheet');
    await said(words, screen.getByRole('tabpanel'));
    expect(names(excel)).not.toContain('SDG');
    await press('Try again');
    await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
    expect(names(excel)).toContain('SDG');
  });

  it('a sheet deleted while it is written anew: what was typed on it stands on the new one', async () => {
    const excel = await written();
    const evidence = evidenceOf(excel, '7.2/re-electricity');
    expect(screen.queryByText(/^The workbook has changed since this check/)).toBeNull();
    await excel.edit('SDG', evidence.row, evidence.column, 'Meter log 7');
    await said(/^The workbook has changed since this check/);
    await press('Write it again');
    await screen.findByRole('button', { name: 'Replace it' }, PATIENCE);
    excel.faults.before(excel.messages + READING + 1, () => excel.book.deleteSheet(excel.book.sheet('SDG')));
    await press('Replace it');
    await said(/The sheet "SDG" is gone.*What stood on it is kept here/, screen.getByRole('tabpanel'));
    await press('Try again');
    await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
    await said(/^1 entry of yours was carried over/, screen.getByRole('tabpanel'));
    expect(screen.queryByText(/lost the cells by which it is known/)).toBeNull();
    const { row, column } = evidenceOf(excel, '7.2/re-electricity');
    expect(excel.cell('SDG', row, column).text).toBe('Meter log 7');
  });

  it('a workbook that is made read-only meanwhile: nothing of the sheet was changed, and the words say so both times', async () => {
    const excel = await written();
    await press('Write it again');
    await screen.findByRole('button', { name: 'Replace it' }, PATIENCE);
    const refuse = (isRefused: boolean): void => {
      excel.book.isStructureProtected = isRefused;
      for (const sheet of excel.book.sheets) sheet.isProtected = isRefused;
    };
    excel.faults.before(excel.messages + READING + 1, () => refuse(true));
    await press('Replace it');
    const note = await said(/open for reading only\. Nothing was changed/, screen.getByRole('tabpanel'));
    expect(note.textContent).not.toMatch(/AccessDenied|half written/);
    refuse(false);
    await press('Try again');
    await said(/The sheet “SDG” has been replaced\./, screen.getByRole('tabpanel'));
  });

  it('half-way on a sheet written anew: what stood there was put back, and who agreed once is not asked again', async () => {
    const excel = await written();
    await press('Write it again');
    await screen.findByRole('button', { name: 'Replace it' }, PATIENCE);
    // Somebody's name takes that of a table: Excel finds out after the sheet has been cleared.
    const [table] = excel.book.tables;
    excel.faults.before(excel.messages + READING + 1, () => {
      excel.book.names.push({ name: table?.name ?? '', formula: '=1', comment: '', visible: true });
    });
    await press('Replace it');
    await said(/What stood on the sheet "SDG" was put back, without its layout/, screen.getByRole('tabpanel'));
    excel.book.names.pop();
    await press('Try again');
    await said(/The sheet “SDG” has been replaced\./, screen.getByRole('tabpanel'));
  });
});

const ANEW = /^Writes the sheet “SDG” anew, after asking you/;

it('knows the sheet that it wrote when it is not to be replaced, and after the next check', async () => {
  await written();
  await press('Write it again');
  await press('Keep it as it is');
  await said(ANEW);
  screen.getByRole('button', { name: 'Write it again' });
  await press('Check again');
  await said(ANEW);
  screen.getByRole('button', { name: 'Write it again' });
  await openStep('Credits');
  await press('Write the Credits sheet');
  await said(/^Written to the sheet/);
  await screen.findByRole('button', { name: 'Write it again' }, PATIENCE);
});

it.each(['at once', 'after a check'])('a sheet whose writing was undone %s is not written any more', async (when) => {
  const excel = await written();
  if (when === 'after a check') {
    await press('Check again');
    await said(ANEW);
  }
  excel.undo();
  await said(/^Adds one worksheet/);
  screen.getByRole('button', { name: 'Write the SDG sheet' });
  screen.getByRole('tab', { name: 'Write: not written yet' });
  expect(screen.queryByText(/has been added/)).toBeNull();
  expect(screen.queryByText('The workbook has changed since this check.') !== null).toBe(when === 'after a check');
  excel.redo();
  await said('The workbook has changed since this check.');
});

it('shows what changes in the report leave behind on the sheet', async () => {
  const excel = await written();
  await excel.edit('MRS(input)', 9, 6, '1000');
  await said(/The report has changed since the sheet was written at 12:03\. Its linked figures follow/);
  expect(screen.getByRole('tab', { name: /^Write: / })).toBeTruthy();
});

it('says before and after writing that a cell by hand is not in the workbook, and keeps it', async () => {
  const excel = await openWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/solar-correct.xlsx'))));
  excel.book.sheet(CALCULATION).isProtected = false;
  for (const column of [1, 2, 3, 4, 5, 7, 8, 9, 10]) await excel.edit(CALCULATION, PE_P.row, column, '');
  await openPane(excel);
  await check();
  const group = async (): Promise<HTMLElement> => screen.findByRole('group', { name: 'Pick the cell of PE_p' });
  await press('Pick the cell');
  excel.select(CALCULATION, 1, 26);
  fireEvent.click(within(await group()).getByRole('button', { name: 'Use the selected cell' }));
  await said(/^Z1 is empty/, await group());
  excel.select(CALCULATION, PE_P.row, PE_P.column);
  fireEvent.click(within(await group()).getByRole('button', { name: 'Pick another cell' }));
  await said('chosen by hand');

  const panel = await openStep('Write');
  await said(NOT_KEPT, panel);
  await press('Write the SDG sheet');
  await said(/The sheet “SDG” has been added\./, panel);
  await said(NOT_KEPT, panel);
  await press('Keep in a Check log sheet');
  await said(/The sheet “.*” holds what was decided\./, panel);
  expect(within(panel).queryByText(NOT_KEPT)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Show me');
});
