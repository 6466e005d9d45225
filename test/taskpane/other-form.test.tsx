/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { check, openPane, openStep, openWorkbook } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { UNKNOWN_FORM } from '../workbooks/ok/correct-workbooks';

it('counts the readings that a report of another form needs, says what it computes from, and proposes its technology', async () => {
  await openPane(await openWorkbook(await monitoringWorkbook(UNKNOWN_FORM)));
  await check();
  screen.getByRole('tab', { name: /3 of 3 readings found/ });
  const [EG] = screen.getAllByRole('listitem').filter((item) => item.dataset['symbol'] === 'EG');
  expect(EG?.textContent).toMatch(/This sheet has no EG: RE_p is computed from .*EC_PJ/);
  expect(screen.queryByText(/^Not found/)).toBeNull();
  const step = await openStep('SDGs');
  within(step).getByText(
    'Technology and sector are taken from “Power consumption of project chiller i during the period p”. Change them where they do not fit.',
  );
  within(step).getByText(/^Project: Energy efficiency \(EE\) × Other/);
});
