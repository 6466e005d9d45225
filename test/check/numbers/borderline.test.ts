/** Near a whole tonne spreadsheet programs disagree on ROUNDDOWN: that is said as information, on both sides of the tonne. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../../src/check/examples/example';
import { changeFigure, spoilTotal } from '../../../src/check/examples/example-changes';
import type { CheckResult } from '../../../src/check/rule';
import { runRules } from '../../../src/check/run-rules';
import type { CalculationSheet } from '../../../src/extract/extraction';
import { bookOf } from '../../formula/book-of';
import { recompute } from '../../../src/check/cells/stale-cells';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { workbookSource } from '../../../src/formula/cell-source';

function ask(rule: string, sheet: CalculationSheet): CheckResult | undefined {
  return runRules({ ...CORRECT_EXTRACTION, reports: [sheet] }).reports[0]?.results.find((result) => result.rule === rule);
}

const total = (ER_p: number, table3: number): CheckResult | undefined =>
  ask('reported-total-mismatch', changeFigure(spoilTotal(CORRECT_REPORT, table3), 'ER_p', { value: ER_p }));

test.each([
  [1755 - 1e-9, 1754],
  [1755 - 1e-9, 1755],
  [1755 + 1e-9, 1754],
  [1755 + 1e-9, 1755],
  [4.35 * 100, 434],
])('ER_p %d, Table 3 %d: borderline', (ER_p, table3) => {
  const result = total(ER_p, table3);
  expect(result).toMatchObject({ outcome: 'failed', severity: 'info' });
  expect(JSON.stringify(result)).toContain('borderline');
});

test.each([
  [1755 - 1e-5, 1755],
  [1755 + 1e-5, 1754],
  [1755 - 1e-9, 1753],
  [1755 - 1e-9, 1756],
  [1755, 1754],
])('ER_p %d, Table 3 %d: an error', (ER_p, table3) => {
  expect(total(ER_p, table3)).toMatchObject({ outcome: 'failed', severity: 'error' });
});

test.each([
  [1755 - 1e-5, 1754],
  [1755 + 1e-5, 1755],
  [1755, 1755],
  [1755 - 1e-9, 1755 - 1e-9],
])('ER_p %d, Table 3 %d: passed', (ER_p, table3) => {
  expect(total(ER_p, table3)).toMatchObject({ outcome: 'passed' });
});

test.each([
  ['=ROUNDDOWN(D13*D14,0)', 1755 - 1e-9, 1754],
  ['=ROUND(D13*D14,0)', 1755.5 - 1e-9, 1756],
])('RE_p by %s of %d, found %d: borderline', (formula, product, found) => {
  const EG = product / 0.797;
  const sheet = changeFigure(changeFigure(CORRECT_REPORT, 'EG', { value: EG }), 'RE_p', { value: found, formula, numberFormat: 'General' });
  const result = ask('reference-emissions-mismatch', sheet);
  expect(EG * 0.797).not.toBe(Math.round(product * 2) / 2);
  expect(result).toMatchObject({ outcome: 'failed', severity: 'info' });
  expect(JSON.stringify(result)).toContain('borderline');
});

test.each([
  ['=ROUNDDOWN(4.35*100,0)', 434, 0],
  ['=ROUNDDOWN(4.35*100,0)', 435, 0],
  ['=ROUNDDOWN(4.35*100,0)', 433, 1],
  ['=INT(0.29*100)', 28, 0],
  ['=ROUND(1.005*100,0)', 100, 0],
  ['=ROUND(4.35*100,0)', 434, 1],
  ['=ROUNDDOWN(4.361*100,0)', 435, 1],
  ['=4.35*100', 434, 1],
])('%s saved as %d: %d stale', (formula, saved, stale) => {
  const at = { sheet: 'S', row: 1, column: 1 };
  const cells = [{ at, formula, content: { kind: 'number', value: saved } as const }];
  const source = workbookSource(bookOf({ S: [] }));
  expect(recompute({ cells, unfollowed: [] }, source, DEFAULT_SETTINGS).stale).toHaveLength(stale);
});
