/** @jest-environment jsdom */
/** Vintages on the step Credits: what each year comes to, that it is an estimate, and the ways of rounding with their difference. */
import { fireEvent, within } from '@testing-library/react';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { check, openPane, openStep, openWorkbook, said } from './pane-desk';

beforeEach(() => window.localStorage.clear());

const vintage = (from: string): string => document.querySelector(`[data-vintage="${from}"]`)?.textContent ?? '';

test('a period across 2021: both sides, the estimate, and another rounding for a total of one tonne more', async () => {
  const report = { includePlan: false, period: '5/Jul/2020 - 31/Dec/2022', points: [{ point: '(1)', value: 1000 }] };
  await openPane(await openWorkbook(await monitoringWorkbook(report)));
  await check();
  const panel = await openStep('Credits');
  // 797 tCO2 by 180, 365 and 365 of 910 days
  await said(/^Estimate: ER_p/, panel);
  expect(vintage('2020-07-05')).toBe('2020: 157.6 tCO₂ → 1572020-07-05 – 2020-12-31, not an ITMO, an estimate by daysMRS(calc_process)!D6');
  expect(vintage('2022-01-01')).toContain('2022: 319.7 tCO₂ → 319');
  expect(panel.textContent).toContain('Reductions before 2021-01-01 are not ITMOs. Basis (inference');
  const rounding = within(panel).getByRole<HTMLSelectElement>('combobox', { name: 'Rounding' });
  expect([...rounding.options].map(({ text }) => text)).toEqual([
    'rounded down per vintage: 795 tCO₂',
    'rounded down in total per report: 796 tCO₂',
    'not rounded: 797.0 tCO₂',
  ]);
  fireEvent.change(rounding, { target: { value: 'in-total' } });
  expect(vintage('2022-01-01')).toContain('2022: 319.7 tCO₂ → 320');
  expect(window.localStorage.length).toBeGreaterThan(0);
});
