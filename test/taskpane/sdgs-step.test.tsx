/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { check, openPane, openStep, openWorkbook, PATIENCE, press, said, type } from './pane-desk';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/read/xlsx';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';

beforeEach(() => window.localStorage.clear());

it('keeps what was typed when the pane is closed, says so, and gives it up when told to', async () => {
  const excel = await openWorkbook(await monitoringWorkbook());
  const first = await openPane(excel);
  await check();
  await openStep('SDGs');
  await said(/^Another country’s form stands in here: Kyrgyz Republic \(KG\/SDIR\/2026-01\)\./);
  type(screen.getByRole('searchbox', { name: 'Search indicators' }), '17.6');
  type(await screen.findByRole('textbox', { name: 'Value' }), 'three');
  await said('Not a number: type digits, such as 1234.5. Until then it does not count as answered.');
  expect(screen.getByRole('textbox', { name: 'Value' }).getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('[data-evidence="missing"]')).toBeNull();
  type(screen.getByRole('textbox', { name: 'Value' }), '3');
  expect(screen.queryByText(/^Not a number/)).toBeNull();
  expect(document.querySelector('[data-evidence="missing"]')).not.toBeNull();
  const item = screen.getByRole('radiogroup', { name: /^1\. / });
  fireEvent.keyDown(within(item).getByRole('radio', { name: 'Identified' }), { key: 'い', code: 'KeyI' });
  await said('1 of 16 items answered');
  const last = screen.getByRole('radiogroup', { name: /^16\. / });
  fireEvent.keyDown(within(last).getByRole('radio', { name: 'Identified' }), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Go on to writing');
  await said('2 entries not yet written.');
  first.close();

  const second = await openPane(excel);
  await check();
  await openStep('SDGs');
  await said(/^2 entries not yet written, with those kept since your last visit \(.*12:03\)\.$/);
  expect(
    within(screen.getByRole('radiogroup', { name: /^1\. / })).getByRole<HTMLInputElement>('radio', { name: 'Identified' }).checked,
  ).toBe(true);
  await press(/^Undo 1\. /);
  await said('0 of 16 items answered');
  const discard = await screen.findByRole('button', { name: 'Discard' });
  discard.focus();
  fireEvent.click(discard);
  expect(screen.queryByText(/not yet written/)).toBeNull();
  // What had the focus is gone; the keyboard goes on in the step.
  await waitFor(() => expect(document.activeElement?.closest('[role="tabpanel"]')).not.toBeNull());
  second.close();

  await openPane(excel);
  await check();
  await openStep('SDGs');
  expect(screen.queryByText(/not yet written/)).toBeNull();
});

it('drops a draft when it is written, and shows what stands on the sheet beside what is typed anew', async () => {
  const excel = await openWorkbook(await monitoringWorkbook());
  const first = await openPane(excel);
  await check();
  await openStep('SDGs');
  type(screen.getByRole('searchbox', { name: 'Search indicators' }), '17.6');
  type(await screen.findByRole('textbox', { name: 'Value' }), '3');
  await openStep('Write');
  await press('Write the SDG sheet');
  await said(/The sheet “SDG” has been added\./, screen.getByRole('tabpanel'));
  expect(screen.queryByText(/not yet written/)).toBeNull();
  first.close();

  await openPane(excel);
  await check();
  await openStep('SDGs');
  type(screen.getByRole('searchbox', { name: 'Search indicators' }), '17.6');
  const value = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Value' });
  expect(value.value).toBe('3');
  type(value, '4');
  await said('On the sheet: 3');
  await press('Undo Value');
  expect(value.value).toBe('3');
  type(value, '5');
  expect(screen.getByRole('button', { name: 'Undo Value' }).tabIndex).toBe(-1);
  fireEvent.keyDown(value, { key: 'Escape', isComposing: true });
  expect(value.value).toBe('5');
  fireEvent.keyDown(value, { key: 'Escape' });
  expect(value.value).toBe('3');
  expect(screen.queryByText(/not yet written/)).toBeNull();
});

it('shows the guidance’s units in Japanese, and a search that Escape clears', async () => {
  const excel = await openWorkbook(await monitoringWorkbook());
  await openPane(excel, 'ja');
  await press('このブックをチェック');
  fireEvent.click(await screen.findByRole('tab', { name: /^SDGs/ }, PATIENCE));
  const search = await screen.findByRole<HTMLInputElement>('searchbox', { name: '指標を検索' }, PATIENCE);
  const unit = async (): Promise<string> => (await screen.findByRole<HTMLInputElement>('textbox', { name: '単位' }, PATIENCE)).placeholder;
  type(search, '17.6');
  expect(await unit()).toBe('件');
  type(search, '4.4');
  expect(await unit()).toBe('時間');
  fireEvent.keyDown(search, { key: 'Escape' });
  expect(search.value).toBe('');
});

/** Two reports, of a project each: whose figures are meant is not clear. */
async function twoProjects(): Promise<VirtualExcel> {
  const { secondReport } = layoutOf({ calculationSheets: 2 });
  const overrides = [secondReport.input, secondReport.calculation].map(({ header }) => ({
    ...header.reference,
    value: 'Reference Number: VN001',
  }));
  return openWorkbook(await monitoringWorkbook({ calculationSheets: 2, overrides }));
}

it('leaves the choice of reports open while it is made, on SDGs and Credits, and names those chosen before the sheet is written', async () => {
  await openPane(await twoProjects());
  await check();
  const boxes = (): readonly HTMLInputElement[] => within(screen.getByRole('group', { name: 'Figures from' })).getAllByRole('checkbox');
  for (const step of ['Credits', 'SDGs'] as const) {
    const panel = await openStep(step);
    within(panel).getByText('Say first which of the reports the sheet is about.');
    const [first, second] = boxes();
    first?.focus();
    fireEvent.click(first as HTMLElement);
    expect(within(panel).queryByText('Say first which of the reports the sheet is about.')).toBeNull();
    expect(document.activeElement).toBe(first);
    expect(boxes()).toEqual([first, second]);
    expect(first?.closest('details')?.open).toBe(true);
    within(panel).getByText(/1 of 2 reports: MRS\(calc_process\)$/);
    await openStep('Write');
    within(screen.getByRole('region', { name: 'What the sheet will hold' })).getByText('1 of 2 reports: MRS(calc_process)');
    const again = await openStep(step);
    expect(boxes()[0]?.closest('details')?.open).toBe(false);
    // Nothing is chosen: it opens again.
    fireEvent.click(boxes()[0] as HTMLElement);
    within(again).getByText(/none of the 2 reports is chosen yet$/);
    expect(boxes()[0]?.closest('details')?.open).toBe(true);
  }
});

it('ticks the box of the report whose name is clicked', async () => {
  await openPane(await twoProjects());
  await check();
  await openStep('SDGs');
  const group = within(screen.getByRole('group', { name: 'Figures from' }));
  const [first = '', second = ''] = group.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.labels?.[0]?.textContent ?? '');
  expect(new Set([first, second]).size).toBe(2);
  fireEvent.click(group.getByText(second));
  expect(group.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, true]);
  group.getByRole('checkbox', { name: second, checked: true });
});

it('goes on in the first field of what was added', async () => {
  await openPane(await openWorkbook(await monitoringWorkbook()));
  await check();
  const focused = (): string | undefined => document.activeElement?.closest('.fui-Field')?.querySelector('label')?.textContent ?? undefined;
  await openStep('SDGs');
  await press('Add a claim');
  expect(focused()).toBe('Target (as 15.1)');
  const claim = screen.getByRole('group', { name: 'New claim 1' });
  const typed = (field: string, text: string): string | null => {
    const input = within(claim).getByRole('textbox', { name: field });
    type(input, text);
    return input.closest('.fui-Field')?.querySelector('.fui-Field__validationMessage')?.textContent ?? null;
  };
  expect(typed('Target (as 15.1)', '99.9')).toBe('99.9 is no target of the UN’s: they are numbered as 7.2 or 9.a.');
  expect(typed('Target (as 15.1)', '1.2')).toBe('1.2 is none of the guidance’s targets: see whether the UN has it.');
  expect(typed('Target (as 15.1)', 'SDG 7.2')).toBeNull();
  expect(typed('Date', 'soon')).toBe('Enter a date as 2025-10-30.');
  expect(typed('Date', '30 Oct 2025')).toBeNull();
  await press('Add a record');
  expect(focused()).toBe('Decision or credit authentication number');
  await openStep('Credits');
  await press('Add another issuance');
  expect(focused()).toBe('Vintage');
});

/** Two reports of one project whose EG is computed from the same cells. */
async function sameReductions(): Promise<VirtualExcel> {
  const { reports } = extract(readXlsx(await monitoringWorkbook({ calculationSheets: 2 })));
  const [first, second] = reports.map(({ readings: { EG } }) => EG);
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.formula === undefined) throw new Error('The fixture computes EG.');
  const overrides = [{ ...second.at, formula: first.formula.slice(1), result: first.value }];
  return openWorkbook(await monitoringWorkbook({ calculationSheets: 2, overrides }));
}

it('says which reductions the reports chosen share, on SDGs, Credits and Write, until one is chosen', async () => {
  await openPane(await sameReductions());
  await check();
  const shared = /count the same reductions, so they cannot be added up: both rest on .*Choose one of them\./;
  const panel = await openStep('SDGs');
  for (const index of [0, 1]) fireEvent.click(within(panel).getAllByRole('checkbox')[index] as HTMLElement);
  within(panel).getByText(shared);
  expect(within(panel).queryByText(/^Say first/)).toBeNull();
  within(await openStep('Credits')).getByText(shared);
  const write = await openStep('Write');
  within(write).getByText(shared);
  expect(within(write).getByRole('button', { name: 'Write the SDG sheet' }).getAttribute('aria-disabled')).toBe('true');
  const again = await openStep('SDGs');
  fireEvent.click(within(again).getAllByRole('checkbox')[0] as HTMLElement);
  expect(screen.queryByText(shared)).toBeNull();
});
