/** An error about the reductions that a named person dismissed with a reason no longer warns, but nobody gets credits without reading it. */
import { expect, test } from '@jest/globals';
import { creditsText } from '../../src/cli/credits-text';
import { decisionOn } from '../../src/map/make-check-log';
import { letters } from '../../src/map/credits/letters';
import { entryOf, logged, logOf } from '../check-log/log-book';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { credited } from './th014';

const ER_P = layoutOf({ includePlan: false }).report.calculation.rows.ER_p.value;

test('dismissed errors are told with their cell, reason and person, in both languages, on the sheet and before the letters', async () => {
  const faulty = await monitoringWorkbook({ includePlan: false, overrides: [{ ...ER_P, value: 2500 }] });
  const rules = credited(faulty).credits.doubts;
  expect(rules).toContain('emission-reductions-mismatch');
  const log = logOf(faulty);
  const word = { kind: 'dismissed', reason: 'agreed with the TPE', by: 'M. Tanaka', on: '2026-11-27' } as const;
  const only = credited(logged(faulty, [decisionOn(entryOf(log, 'emission-reductions-mismatch'), word)])).credits;
  expect([only.doubts.includes('emission-reductions-mismatch'), only.doubts.length > 0]).toEqual([false, true]);
  const { credits, plan } = credited(
    logged(
      faulty,
      rules.map((rule) => decisionOn(entryOf(log, rule), word)),
    ),
  );
  expect(credits.doubts).toEqual([]);
  const told = `Dismissed on the Check log by M. Tanaka on 2026-11-27, so not held against the reductions: Emission reductions that do not add up ('MRS(calc_process)'!D6). Reason: agreed with the TPE`;
  expect(creditsText(credits, 'en')).toContain(`! ${told}`);
  expect(creditsText(credits, 'ja')).toContain('却下されているため、排出削減量の指摘に数えていません（M. Tanaka、2026-11-27）');
  expect(JSON.stringify([...plan.cells])).toContain(told);
  expect(letters(credits)[0]?.paragraphs.join()).toContain('2,500 tCO₂ eq');
});
