/** @jest-environment jsdom */
import { check, openPane, openWorkbook, said } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

beforeEach(() => window.localStorage.clear());

it('notices what is changed during the first check, after the cells were read', async () => {
  const excel = await openWorkbook(await monitoringWorkbook());
  // Cells are read with the second message; the edit comes right behind it.
  excel.faults.before(2, () => queueMicrotask(() => void excel.edit('MRS(input)', 9, 6, '1000')));
  await openPane(excel);
  await check();
  await said('The workbook has changed since this check.');
});
