/**
 * @jest-environment jsdom
 *
 * What the pane wrote into the workbook, and what a person undid or deleted there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { check, openPane, openStep, openWorkbook, PATIENCE, press, said, type } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const FIVE_FAULTS = join(__dirname, '../../assets/samples/solar-five-faults.xlsx');

beforeEach(() => window.localStorage.clear());

async function decide(nth: number, reason: string): Promise<void> {
  fireEvent.click((await screen.findAllByRole('button', { name: 'Decide' }, PATIENCE))[nth] as HTMLElement);
  const form = await screen.findByRole('form', { name: 'Decision' }, PATIENCE);
  fireEvent.click(within(form).getByRole('radio', { name: /^Dismissed/ }));
  type(within(form).getByRole('textbox', { name: /^Reason/ }), reason);
  type(within(form).getByRole('textbox', { name: /^Your name/ }), 'K. Sato');
  fireEvent.click(within(form).getByRole('button', { name: 'Save the decision' }));
  await said(reason);
}

async function openFindings(): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await screen.findByRole('group', { name: 'Results of the check' }, PATIENCE);
}

async function checkAgain(): Promise<void> {
  await press('Check again');
  await screen.findByRole('heading', { level: 2, name: /error|mend/ }, PATIENCE);
}

it('offers decisions again whose Check log was undone, the later ones where an earlier log came back, and leaves them out when told to', async () => {
  const excel = await openWorkbook(new Uint8Array(readFileSync(FIVE_FAULTS)));
  const first = await openPane(excel);
  await check();
  await openFindings();
  await decide(0, 'Metered in kWh');
  await press('Keep in a Check log sheet');
  await said(/holds what was decided/);
  await decide(0, 'Read twice');
  await press('Keep in a Check log sheet');
  await press('Replace it');
  await said(/holds what was decided/);

  excel.undo();
  await checkAgain();
  await said('Written into this workbook from here, and no longer there: 1 decision.');
  expect(screen.queryByText('The workbook has changed since this check.')).toBeNull();
  expect(screen.queryByText('Read twice')).toBeNull();
  excel.undo();
  // Nobody says of a log that is gone that it holds what was decided.
  await said('The workbook has changed since this check.');
  expect(screen.queryByText(/holds what was decided/)).toBeNull();
  await checkAgain();
  await said('Written into this workbook from here, and no longer there: 2 decisions.');
  expect(screen.queryByText('Metered in kWh')).toBeNull();
  first.close();

  const second = await openPane(excel);
  await check();
  await openFindings();
  await press('Bring back');
  await said('Metered in kWh');
  await said('Read twice');
  await said('2 decisions or cells by hand are not in the workbook yet.');
  expect(screen.queryByText(/no longer there/)).toBeNull();
  await press('Keep in a Check log sheet');
  await said(/holds what was decided/);
  excel.undo();
  await checkAgain();
  await press('Leave out');
  expect(screen.queryByText(/no longer there/)).toBeNull();
  second.close();

  await openPane(excel);
  await check();
  expect(screen.queryByText(/no longer there/)).toBeNull();
});

it('offers the entries of an SDG sheet and of a Credits sheet again that were undone', async () => {
  const excel = await openWorkbook(await monitoringWorkbook());
  await openPane(excel);
  await check();
  await openStep('SDGs');
  type(screen.getByRole('searchbox', { name: 'Search indicators' }), '17.6');
  type(await screen.findByRole('textbox', { name: 'Value' }), '3');
  await openStep('Write');
  await press('Write the SDG sheet');
  await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
  expect(screen.queryByText(/no longer there/)).toBeNull();
  await openStep('Credits');
  type(screen.getAllByRole('textbox', { name: /^Credits issued/ })[0] as HTMLElement, '7');
  await press('Write the Credits sheet');
  await said(/^Written to the sheet/);

  excel.undo();
  excel.undo();
  await checkAgain();
  await said('Written into this workbook from here, and no longer there: 1 entry of the SDG sheet, 1 entry of the Credits sheet.');
  await press('Bring back');
  await openStep('SDGs');
  await said('1 entry not yet written.');
  await openStep('Credits');
  expect(screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Credits issued/ })[0]?.value).toBe('7');
});
