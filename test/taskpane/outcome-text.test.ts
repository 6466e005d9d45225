import type { CheckResult } from '../../src/check/rule';
import { findingsMark } from '../../src/taskpane/findings/findings-mark';
import { outcomeText } from '../../src/taskpane/findings/outcome-text';
import { startLanguage } from '../../src/taskpane/language/pane-language';
import { calculationSheet, extractionOf } from '../map/project-extraction';

const warning: CheckResult = {
  rule: 'unexpected-unit',
  severity: 'warning',
  outcome: 'failed',
  findings: [{ at: [], message: { en: 'Something', ja: '何か' } }],
};

it('says what still stands, and that what was found is dismissed rather than that nothing was', async () => {
  const { t } = await startLanguage('en');
  const outcome = (found: readonly CheckResult[], standing: readonly CheckResult[]): string =>
    outcomeText({ extraction: extractionOf([calculationSheet()]), checks: { workbook: found, reports: [] } }, standing, t);
  expect(outcome([warning], [warning])).toBe('No error; 1 warning to look into');
  expect(outcome([warning], [])).toBe('Nothing left to mend: 1 finding is dismissed');
  expect(outcome([], [])).toBe('Nothing to mend was found.');
  const information: CheckResult = { ...warning, rule: 'plan-deviation', severity: 'info' };
  expect(outcome([information], [information])).toBe('Nothing to mend; 1 finding for information');
  expect(findingsMark([information], t)).toMatchObject({ tone: 'todo', short: '1' });
});
