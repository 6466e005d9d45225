/** @jest-environment jsdom */
/** The calculator for proposals in jsdom. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Assessment } from '../../src/assess';
import type { CheckRun } from '../../src/check/check-run';
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import type { CalculationSheet, NumberReading } from '../../src/extract/extraction';
import type { Language } from '../../src/language';
import { GoToCell } from '../../src/taskpane/frame/go-to-cell';
import { startLanguage } from '../../src/taskpane/language/pane-language';
import { NO_FIELDS } from '../../src/taskpane/scoring/proposal-fields';
import ScoringPanel from '../../src/taskpane/scoring/scoring-panel';

const goTo = jest.fn();
const onClose = jest.fn();

function Desk({ assessment }: { readonly assessment: Assessment | undefined }) {
  const [fields, setFields] = useState(NO_FIELDS);
  return (
    <ScoringPanel
      assessment={assessment}
      acts={undefined}
      fields={fields}
      onFields={(changed) => setFields({ ...fields, ...changed })}
      onClose={onClose}
    />
  );
}

const NO_FINDING: CheckRun = { reports: [], workbook: [] };

function assessed(report: CalculationSheet, checks = NO_FINDING): Assessment {
  return { extraction: { ...CORRECT_EXTRACTION, reports: [report] }, checks };
}

async function open(assessment?: Assessment, language: Language = 'en'): Promise<HTMLElement> {
  render(
    <I18nextProvider i18n={await startLanguage(language)}>
      <FluentProvider theme={webLightTheme}>
        <GoToCell value={goTo}>
          <Desk assessment={assessment} />
        </GoToCell>
      </FluentProvider>
    </I18nextProvider>,
  );
  return screen.getByRole('region');
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
}
const results = (): string => screen.getByRole('status').textContent ?? '';

it('scores what is typed, and says what lies between two bands', async () => {
  await open();
  expect(results()).toMatch(/not scored.*not given/);
  type('Emission reductions per year (tCO₂/year)', '12,000');
  type('Amount (JPY)', '480,000,000');
  type('Reductions counted over (years)', '10');
  expect(results()).toMatch(/3 points.*12,000 tCO₂\/year.*5 points.*4,000 JPY\/tCO₂/);
  type('Amount (JPY)', '480000001');
  expect(results()).toMatch(/4 or 5 points: not printed/);
  fireEvent.click(screen.getByRole('radio', { name: 'Cost per tonne' }));
  type('Cost per tonne (JPY/tCO₂)', '8001');
  expect(results()).toMatch(/0 points/);
});

it('takes no words for a figure, and says so at the field', async () => {
  const panel = await open();
  type('Emission reductions per year (tCO₂/year)', 'many');
  expect(
    within(panel)
      .getByRole('textbox', { name: /^Emission reductions/ })
      .getAttribute('aria-invalid'),
  ).toBe('true');
  expect(panel.textContent).toMatch(/A number of 0 or more/);
  expect(results()).not.toMatch(/0 points/);
});

it('takes the reductions of a year from the checked report, with its cell', async () => {
  await open(assessed(CORRECT_REPORT), 'ja');
  fireEvent.click(screen.getByRole('button', { name: /^報告書の .* を使う$/ }));
  const [field] = screen.getAllByRole<HTMLInputElement>('textbox');
  // At the 15 digits that Excel itself keeps.
  expect(field?.value).toBe('1755.81491');
  fireEvent.click(screen.getByRole('button', { name: /MRS\(calc_process\)/ }));
  expect(goTo).toHaveBeenCalledWith((CORRECT_REPORT.readings.ER_p as NumberReading).at, undefined);
});

it('says that the size of the figure is in doubt before it can be taken', async () => {
  const finding = { at: [(CORRECT_REPORT.readings.ER_p as NumberReading).at], message: { en: '', ja: '' } };
  const results = [{ rule: 'magnitude-slip', severity: 'warning', outcome: 'failed', findings: [finding] }] as const;
  const panel = await open(assessed(CORRECT_REPORT, { reports: [{ report: CORRECT_REPORT, results }], workbook: [] }));
  expect(panel.textContent).toMatch(/The size of ER_p is in doubt: .* See magnitude-slipTake 1,755\.8 from the report/);
});

it('says why a report has none', async () => {
  const panel = await open(assessed({ ...CORRECT_REPORT, period: { kind: 'missing' } }));
  expect(panel.textContent).toMatch(/MRS\(calc_process\): The monitoring period of the report could not be read\./);
});

it('takes the focus, and is closed with Escape', async () => {
  const panel = await open();
  expect(document.activeElement?.textContent).toBe('Proposal scoring');
  fireEvent.keyDown(panel, { key: 'Escape' });
  expect(onClose).toHaveBeenCalled();
});

it('calls a figure below 0 not valid in the results, rather than not given', async () => {
  await open();
  type('Emission reductions per year (tCO₂/year)', '-5');
  expect(results()).toMatch(/reductions per year are not valid/);
  expect(results()).not.toMatch(/reductions per year are not given/);
});
