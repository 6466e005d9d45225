/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { check, openPane, openStep, openWorkbook, PATIENCE, type } from './pane-desk';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

beforeEach(() => window.localStorage.clear());

it('says beside the period and every figure, on each step, by which findings it is in doubt, and leads to them', async () => {
  const points = [
    { point: '(1)', value: 812_400, estimate: 837 },
    { point: '(2)', value: 820, estimate: 837 },
    { point: '(3)', value: 825, estimate: 837, period: '1/Jan/2020 - 31/Dec/2020' },
  ];
  await openPane(await openWorkbook(await monitoringWorkbook({ points })));
  await check();
  const period = screen.getByText('Monitoring period').nextElementSibling as HTMLElement;
  within(period).getByRole('button', { name: 'In doubt: Different monitoring periods' });
  const doubted = screen.getAllByRole('listitem').flatMap((item) => (item.querySelector('[data-doubt]') ? [item.dataset['symbol']] : []));
  expect(doubted).toEqual(['EG', 'RE_p', 'ER_p']);
  const step = await openStep('SDGs');
  type(screen.getByRole('searchbox', { name: 'Search indicators' }), '7.2');
  const [first] = await within(step).findAllByRole('button', { name: /^In doubt: / });
  fireEvent.click(first as HTMLElement);
  await screen.findByRole('tab', { name: /^Findings/, selected: true }, PATIENCE);
});
