/** @jest-environment jsdom */
/** What a report is held against, on the step Report: the plan pro rata, earlier periods, and the verifier's own bands. */
import { fireEvent, screen, within } from '@testing-library/react';
import { WORKBOOK_FAULTS } from '../workbooks/bad/workbook-faults';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { check, openPane, openWorkbook, PATIENCE, press, said, type } from './pane-desk';

beforeEach(() => window.localStorage.clear());

const comparedIn = (report: HTMLElement, name: string): HTMLElement => {
  const first = report.querySelector<HTMLElement>(`[data-compared="${name}"]`);
  if (!first) throw new Error(`${name} is not compared.`);
  return first;
};

test('each figure stands beside the plan’s and the period before; bands and what the plan covers are set here, and the findings follow', async () => {
  const twoYears = WORKBOOK_FAULTS.find(({ finds }) => finds.some(({ rule }) => rule === 'yield-deviation'));
  await openPane(await openWorkbook(await monitoringWorkbook(twoYears?.description)));
  await check();
  // The first year has none before it: what the second is held against says nothing of it.
  await screen.findByText('Compared with the plan and earlier periods: 1 to look at');
  const home = await screen.findByText('Compared with the plan and earlier periods: the plan within the bands');
  const report = home.closest('section');
  if (!report) throw new Error('Nothing is compared.');
  const compared = (name: string): HTMLElement => comparedIn(report, name);
  fireEvent.click(home);
  await said('Plan on MPS(calc_process), pro rata to 365 days. Band: ±30 %, default.', report);
  expect(compared('EG').textContent).toContain('EG: +0.1 %, within the bandPlan: 3,600 MWh (taken as a year)Report: 3,602.05 MWh');
  const cells = within(compared('EG')).getAllByRole('button', { name: /^Go to cell M[RP]S\(input\)!/ });
  expect(cells.map(({ textContent }) => textContent)).toEqual(['MRS(input)!F8', 'MPS(input)!E8']);
  expect(compared('2024-01-01').textContent).toMatch(/\+50 %, above the band \(±30 %, default\)14\.78 MWh a day/);

  fireEvent.click(within(report).getByText('Bands and what the plan covers'));
  fireEvent.change(within(report).getByRole('combobox', { name: 'The plan’s estimates are for' }), { target: { value: 'years' } });
  expect(compared('EG').textContent).toContain('EG: +901 %, above the bandPlan: 3,600 MWh (10 years) → 360 MWh pro rata');
  const band = within(report).getByRole('textbox', { name: 'Band around the plan (%)' });
  type(band, 'some');
  await said('A number above 0, at most 10000', report);
  type(band, '50');
  await said(/Band: ±50 %, own setting\./, report);

  type(within(report).getByRole('textbox', { name: 'Installed capacity (MW)' }), '2');
  expect(compared('capacity').textContent).toMatch(/20\.6 %, within the band \(8–30 %, default\)/);
  const lowest = within(report).getByRole('textbox', { name: 'Capacity factor of solar power, from (%)' });
  type(lowest, '31');
  expect(await within(report).findAllByText('From 0 to 100, the lower end below the upper')).toHaveLength(2);
  expect(compared('capacity').textContent).toContain('(8–30 %, default)');
  type(lowest, '25');
  expect(compared('capacity').textContent).toMatch(/below the band \(25–30 %, own setting\)/);
  await press('Check again');
  fireEvent.click(await screen.findByRole('tab', { name: /^Findings/ }, PATIENCE));
  await screen.findAllByText('Report far from the plan', undefined, PATIENCE);
});

test('what could be held against nothing is not said to have passed', async () => {
  await openPane(await openWorkbook(await monitoringWorkbook({ includePlan: false })));
  await check();
  await screen.findByText('Compared with the plan and earlier periods: nothing to compare with');
});
