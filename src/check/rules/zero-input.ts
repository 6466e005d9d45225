import { addressText } from '../../address';
import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { aboveCircles } from '../cells/above-circles';
import { changeInput, changeInputContent } from '../examples/example-changes';
import { isSaid, wordRows } from '../inputs/input-rows';
import { failedIfAny, notApplicable, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { INPUT_PRACTICE } from '../sources';
import { wordRanges } from '../cells/word-ranges';

export const zeroInput: ReportRule = {
  id: 'zero-input',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet) => {
    const rows = sheet.inputs?.rows.filter(({ symbol }) => symbol === 'EG') ?? [];
    if (rows.length === 0) return notApplicable('Table 1 with rows of EG was not found.', 'EG の行のある表1が見つかりません。');
    const circle = aboveCircles(sheet);
    const zero = rows.filter(
      ({ value: { at, value }, comment }) =>
        value.kind === 'number' && value.value === 0 && !isSaid(comment) && !circle.has(addressText(at)),
    );
    if (zero.length === 0) return PASSED;
    const odd = zero.filter((row) => others(rows, zero) >= FEWEST_OTHERS || isPlanned(row, sheet));
    return odd.length > 0 ? failedIfAny([finding(odd)]) : failedIfAny([finding(zero)], 'info');
  },
  docs: {
    what: {
      en: 'A monitoring point generated nothing in the whole period, and no comment says why.',
      ja: '期間を通じて発電量が 0 のモニタリングポイントがあり、理由の記載がありません。',
    },
    why: {
      en: 'Zero is a value, and may be right: equipment that stood still, or was not connected yet. It may also be a meter that failed: where several other points ran, or the plan has electricity for this one, it is a warning, else information.',
      ja: '0 も値であり、停止中や系統連系前の設備であれば正しい値です。メーターの故障の可能性もあります。他の複数のポイントが発電している場合や、計画ではそのポイントの発電を見込んでいる場合は警告、それ以外は情報として示します。',
    },
    fix: {
      en: 'Write the reason into the column Other comments.',
      ja: '「その他のコメント」欄に理由を書いてください。',
    },
    source: INPUT_PRACTICE,
  },
  examples: {
    ok: (correct) =>
      changeInput(changeInputContent(correct, 0, { kind: 'number', value: 0 }), 0, (row) => ({ ...row, comment: 'Under repair' })),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 0 }),
  },
};

/** One point of two may well stand still; one among several that ran is out of line. */
const FEWEST_OTHERS = 2;

const others = (rows: readonly InputRow[], zero: readonly InputRow[]): number =>
  rows.filter((row) => row.value.value.kind === 'number' && !zero.includes(row) && row.value.value.value !== 0).length;

function isPlanned({ point, parameter }: InputRow, { plan }: CalculationSheet): boolean {
  const estimates = plan?.inputs?.rows.filter((row) => row.point === point && row.parameter === parameter) ?? [];
  return estimates.some(({ value: { value } }) => value.kind === 'number' && value.value > 0);
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  return {
    at,
    found: 0,
    message: {
      en: `Expected electricity, or a comment why there is none, for ${wordRows(rows)} in ${places.en}, found 0.`,
      ja: `${places.ja} の ${wordRows(rows)} は 0 です。発電量か、発電がなかった理由のコメントが必要です。`,
    },
  };
}
