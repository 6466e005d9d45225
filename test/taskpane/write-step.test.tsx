/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { check, openPane, openStep, openWorkbook, PATIENCE, press, said } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

/** Messages of a reading, with a sheet of ours and without; the next one writes. */
const READING = 2;
const READING_AGAIN = 3;

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

  it('a sheet deleted while it is written anew: a new one is added', async () => {
    const excel = await written();
    await press('Write it again');
    await screen.findByRole('button', { name: 'Replace it' }, PATIENCE);
    excel.faults.before(excel.messages + READING_AGAIN + 1, () => excel.book.deleteSheet(excel.book.sheet('SDG')));
    await press('Replace it');
    await said(/was deleted or renamed while it was being written\. Nothing was changed/, screen.getByRole('tabpanel'));
    await press('Try again');
    await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
  });

  it('half-way on a sheet written anew: what stood there was put back, and who agreed once is not asked again', async () => {
    const excel = await written();
    await press('Write it again');
    await screen.findByRole('button', { name: 'Replace it' }, PATIENCE);
    // Somebody's name takes that of a table: Excel finds out after the sheet has been cleared.
    const [table] = excel.book.tables;
    excel.faults.before(excel.messages + READING_AGAIN + 1, () => {
      excel.book.names.push({ name: table?.name ?? '', formula: '=1', comment: '', visible: true });
    });
    await press('Replace it');
    await said(/What stood on the sheet "SDG" was put back, without its layout/, screen.getByRole('tabpanel'));
    excel.book.names.pop();
    await press('Try again');
    await said(/The sheet “SDG” has been replaced\./, screen.getByRole('tabpanel'));
  });
});

it('shows what changes in the report leave behind on the sheet', async () => {
  const excel = await written();
  await excel.edit('MRS(input)', 9, 6, '1000');
  await said(/The report has changed since the sheet was written at 12:03\. Its linked figures follow/);
  expect(screen.getByRole('tab', { name: /^Write: / })).toBeTruthy();
});
