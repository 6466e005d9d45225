/** The row that a wrong EG leaves out, or takes a thousandfold. */
import { CORRECT_REPORT } from '../../../src/check/examples/example';
import { KWH } from '../../../src/check/examples/example-changes';
import { sumSlip } from '../../../src/check/inputs/sum-slip';
import { wordSumSlip } from '../../../src/check/inputs/word-sum-slip';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import type { InputRow, NumberReading } from '../../../src/extract/extraction';

const { EG } = CORRECT_REPORT.readings;
const [template] = CORRECT_REPORT.inputs?.rows ?? [];

type Figure = number | string | { readonly kWh: number };

function rowsOf(figures: readonly Figure[]): readonly InputRow[] {
  if (template === undefined) throw new Error('the correct report has rows');
  return figures.map((figure, index) => {
    const value = typeof figure === 'object' ? figure.kWh : figure;
    const content = typeof value === 'string' ? { kind: 'text' as const, value } : { kind: 'number' as const, value };
    const at = { ...template.value.at, row: 8 + index };
    const unit = typeof figure === 'object' ? KWH : template.unit;
    return { ...template, point: `(${index + 1})`, row: at.row, value: { value: content, at }, unit };
  });
}

function told(figures: readonly Figure[], value: number, formula = '=SUM(F8:F10)'): string | undefined {
  if (EG.kind !== 'number') throw new Error('the correct report has EG');
  const reading: NumberReading = { ...EG, value, formula };
  const slip = sumSlip(reading, rowsOf(figures), DEFAULT_SETTINGS);
  return slip && wordSumSlip(slip, reading).en;
}

test.each<[string, readonly Figure[], number, RegExp | undefined]>([
  [
    'a row in kWh among MWh',
    [{ kWh: 2_210_450 }, 800, 412.3],
    2_211_662.3,
    /takes EG_i,p \(1\) in .*E8 \(2,210,450 kWh\/p\) a thousandfold, as 2,210,450 MWh\/p\.$/,
  ],
  [
    'the same, and a row left out beside a text',
    [{ kWh: 2_210_450 }, '1 877.2', -12.5, 412.3],
    2_210_437.5,
    /E8 \(.*\) a thousandfold, .* and leaves out EG_i,p \(4\) in .*E11\.$/,
  ],
  [
    'a row in MWh divided',
    [1200, 800, 412.3],
    1200 + 0.8 + 412.3,
    /takes EG_i,p \(2\) in .*E9 \(800 MWh\/p\) as a thousandth, as 0\.8 MWh\/p\.$/,
  ],
  [
    'two rows in kWh of three',
    [{ kWh: 900_000 }, { kWh: 700_000 }, 412.3],
    1_600_412.3,
    /takes EG_i,p \(1\), EG_i,p \(2\) in .*E8, .*E9 a thousandfold\.$/,
  ],
  ['a row left out', [1200, 800, 412.3], 2000, /exactly EG_i,p \(3\) in .*E10: the formula “=SUM\(F8:F10\)” leaves it out\.$/],
  ['two rows that are alike: which is not known', [1200, 412.3, 412.3], 1612.3, undefined],
  ['nothing simple', [1200, 800, 412.3], 2400, undefined],
  ['all of them: the hint says it', [{ kWh: 900_000 }, { kWh: 700_000 }], 1_600_000, undefined],
])('%s', (_, figures, EG_value, words) => {
  const found = told(figures, EG_value);
  if (words === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(words);
});
