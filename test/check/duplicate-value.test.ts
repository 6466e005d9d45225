/** Why copied values were not looked for. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import { duplicateValue } from '../../src/check/rules/duplicate-value';
import { DEFAULT_SETTINGS } from '../../src/check/settings';

test('a Table 1 full of formulas has values, but none that was typed', () => {
  const { inputs } = CORRECT_REPORT;
  if (!inputs) throw new Error('The correct report has a Table 1.');
  const rows = inputs.rows.map((row, index) => ({ ...row, valueFormula: `=SUM(Log!B${index + 2}:M${index + 2})` }));
  const outcome = duplicateValue.check({ ...CORRECT_REPORT, inputs: { ...inputs, rows } }, DEFAULT_SETTINGS, CORRECT_EXTRACTION);
  expect(outcome).toMatchObject({
    outcome: 'not-applicable',
    reason: { en: 'Table 1 has no typed values to compare.', ja: '表1に比較できる直接入力の値がありません。' },
  });
});
