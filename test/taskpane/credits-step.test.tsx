/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { cutBasis } from '../../src/check/vintages/vintage-words';
import { RECORD, th014, withCredits } from '../credits/th014';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { check, openPane, openStep, openWorkbook, type } from './pane-desk';

beforeEach(() => window.localStorage.clear());

it('marks what is required and what is not valid at its field, and names both beside the buttons that write and export', async () => {
  await openPane(await openWorkbook(await th014(), 'th014.xlsx'));
  await check();
  const step = await openStep('Credits');
  within(step).getByText(/\* marks what a record or a letter cannot do without\.$/);
  const isRequired = (name: RegExp): boolean => within(step).getAllByRole<HTMLInputElement>('textbox', { name })[0]?.required === true;
  expect([/^Project title/, /^Entity acquiring/, /^Credits issued/, /^Sector/, /^Issued on/].map(isRequired)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  const remains = (what: 'wrong' | 'open'): string[] =>
    [...step.querySelectorAll(`[data-remains="${what}"]`)].map((note) => note.textContent ?? '');
  expect(remains('open')).toHaveLength(2);
  expect(remains('open').every((text) => text.includes('Entity acquiring JCM credits'))).toBe(true);
  type(within(step).getAllByRole('textbox', { name: /^Entity acquiring/ })[0] as HTMLElement, 'Ministry of the Environment');
  expect(remains('open').some((text) => text.includes('Entity acquiring'))).toBe(false);

  const date = (): HTMLElement => within(step).getAllByRole('textbox', { name: 'Issued on' })[0] as HTMLElement;
  expect(date().getAttribute('aria-invalid')).toBeNull();
  type(date(), '31.02.2024');
  expect(date().getAttribute('aria-invalid')).toBe('true');
  screen.getByText('Enter a date as 2025-10-30.');
  expect(remains('wrong')).toHaveLength(2);
  expect(remains('wrong').every((text) => /^Not valid.*Issued on$/.test(text))).toBe(true);
  type(date(), '30 Oct 2025');
  expect(date().getAttribute('aria-invalid')).toBeNull();
  expect(remains('wrong')).toEqual([]);
});

it('says on Write that the SDG sheet would lack what is not on the Credits sheet yet', async () => {
  await openPane(await openWorkbook(await th014(), 'th014.xlsx'));
  await check();
  const waits = async (): Promise<string | undefined> => (await openStep('Write')).querySelector('[data-wait]')?.textContent ?? undefined;
  expect(await waits()).toBeUndefined();
  const step = await openStep('Credits');
  type(within(step).getAllByRole('textbox', { name: /^Credits issued/ })[0] as HTMLElement, '671');
  expect(await waits()).toMatch(/^1 entry of the step Credits is not on the Credits sheet yet\./);
});

it('is not done on its tab while an entry waits to be written', async () => {
  await openPane(await openWorkbook(withCredits(await th014(), RECORD), 'th014.xlsx'));
  await check();
  const step = await openStep('Credits');
  const tab = (): string =>
    screen.getByRole('tab', { name: /^Credits/ }).getAttribute('aria-label') ??
    screen.getByRole('tab', { name: /^Credits/ }).textContent ??
    '';
  expect(tab()).not.toContain('not yet written');
  type(within(step).getAllByRole('textbox', { name: 'Sector' })[0] as HTMLElement, 'Energy');
  expect(tab()).toContain('1 entry not yet written.');
});

it('names a row of somebody’s own by words, not by its key', async () => {
  await openPane(await openWorkbook(withCredits(await th014(), { authorizations: { 'own 1': { id: 'JCM-TH014' } } }), 'th014.xlsx'));
  await check();
  const step = await openStep('Credits');
  expect(step.querySelector('[data-authorization="own 1"]')?.textContent).toMatch(/^row 1 of your own/);
});

it('shows a status that is none of its choices, and all that is wrong in one field', async () => {
  const authorizations = {
    'partner/project': { date: '2025-10-30' },
    'partner/issuance': { status: 'Pending', date: '2020-01-31' },
  };
  await openPane(await openWorkbook(withCredits(await th014(), { authorizations }), 'th014.xlsx'));
  await check();
  const step = await openStep('Credits');
  const letter = step.querySelector('[data-authorization="partner/issuance"]');
  if (!(letter instanceof HTMLElement)) throw new Error('no letter');
  within(letter).getByText('On the sheet: Pending');
  within(letter).getByText(/Before the authorization of the project.*Before the end of/);
});

it('says once what of the reductions is before the cut', async () => {
  const book = await monitoringWorkbook({
    period: '1/Jul/2020 - 30/Jun/2021',
    points: [{ point: '(1)', value: 2000 }],
    includePlan: false,
  });
  await openPane(await openWorkbook(book, 'two-years.xlsx'));
  await check();
  // The JSON below has it, too.
  within(await openStep('Credits')).getByText(cutBasis('2021-01-01').en, { exact: false, ignore: 'textarea' });
});
