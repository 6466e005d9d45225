/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { check, openPane, openStep, openWorkbook, PATIENCE, said, type } from './pane-desk';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';

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

it('doubts nothing on SDGs and Credits for a finding dismissed in the pane, and says that a sheet written now does', async () => {
  const { report } = layoutOf({ includePlan: false });
  const overrides = [{ ...report.calculation.rows.ER_p.value, value: 2500 }];
  await openPane(await openWorkbook(await monitoringWorkbook({ includePlan: false, overrides })));
  await check();
  const doubts = async (step: HTMLElement): Promise<number> => {
    type(screen.getByRole('searchbox', { name: 'Search indicators' }), '13');
    await within(step).findAllByText(/2,?500/);
    return step.querySelectorAll('[data-doubt]').length;
  };
  expect(await doubts(await openStep('SDGs'))).toBeGreaterThan(0);
  within(await openStep('Credits')).getByText(/^The checks have findings about the emission reductions/);
  fireEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await screen.findByRole('group', { name: 'Results of the check' }, PATIENCE);
  for (
    let button = screen.queryAllByRole('button', { name: 'Decide' })[0];
    button;
    [button] = screen.queryAllByRole('button', { name: 'Decide' })
  ) {
    fireEvent.click(button);
    const form = await screen.findByRole('form', { name: 'Decision' }, PATIENCE);
    fireEvent.click(within(form).getByRole('radio', { name: /^Dismissed/ }));
    type(within(form).getByRole('textbox', { name: /^Reason/ }), 'agreed');
    type(within(form).getByRole('textbox', { name: /^Your name/ }), 'K. Sato');
    fireEvent.click(within(form).getByRole('button', { name: 'Save the decision' }));
  }
  const notKept = 'An SDG or Credits sheet that is written before that still counts the findings dismissed here.';
  const step = await openStep('SDGs');
  expect(await doubts(step)).toBe(0);
  await said(notKept, step);
  const credits = await openStep('Credits');
  await said(notKept, credits);
  expect(within(credits).queryByText(/^The checks have findings about/)).toBeNull();
  expect(within(credits).getAllByText(/^Dismissed \(not on the Check log yet\) by K\. Sato/).length).toBeGreaterThan(0);
});
