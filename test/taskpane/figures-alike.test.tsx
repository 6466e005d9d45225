/** @jest-environment jsdom */
/** The emission reductions read alike wherever they stand: on two steps of the pane, and on both sheets that carry them. */
import { within } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { assess, prepareCreditsSheet, prepareSdgSheet } from '../../src/assess';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { numberText } from '../../src/taskpane/number-text';
import { SOLAR } from '../map/profile-of';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { check, openPane, openStep, openWorkbook, type } from './pane-desk';

beforeEach(() => window.localStorage.clear());

test.each([
  // × 0.797 tCO2/MWh
  [1266.55, '1,009.4'],
  [1.2, '0.96'],
  [500, '398.5'],
])('%d MWh come to %s tCO2 on every step and sheet', async (megawattHours, shown) => {
  const bytes = await monitoringWorkbook({ includePlan: false, points: [{ point: '(1)', value: megawattHours }] });
  const assessment = assess(readXlsx(bytes));
  const { value } = assessment.extraction.reports[0]?.readings.ER_p as { value: number };
  const choice = { values: 'frozen', language: 'en', version: '0' } as const;
  const sdg = prepareSdgSheet(assessment, SOLAR, choice, '2026-11-28').plan;
  const credits = prepareCreditsSheet(assessment, {}, DEFAULT_SETTINGS, choice, '2026-11-28').plan;
  expect(asShown(sdg, value)).toEqual([shown]);
  expect(asShown(credits, value)).toEqual([shown]);

  await openPane(await openWorkbook(bytes));
  await check();
  const sdgs = await openStep('SDGs');
  type(within(sdgs).getByRole('searchbox'), 'tCO2');
  const indicators = [...sdgs.querySelectorAll('[data-indicator] span')].map(({ textContent }) => textContent);
  expect(indicators).toContain(shown);
  const step = await openStep('Credits');
  const fields = [...step.querySelectorAll('dd')].map(({ textContent }) => textContent?.split(' ')[0]);
  expect(fields).toContain(shown);
  expect(step.querySelector('[data-vintage]')?.textContent).toContain(`: ${shown} tCO₂`);
});

/** Every way in which a figure reads on a sheet. */
function asShown(plan: SheetPlan, figure: number): readonly string[] {
  const shown = plan.cells.flatMap(({ content, style }) => {
    const value = content.kind === 'number' || content.kind === 'formula' ? content.value : undefined;
    return value === figure ? [numberText(figure, plan.styles[style ?? '']?.numberFormat ?? 'General')] : [];
  });
  return [...new Set(shown)];
}
