import type { InputRow } from '../../extract/extraction';
import { changeInputContent } from '../example-changes';
import { wordRows } from '../input-rows';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { INPUT_PRACTICE } from '../sources';
import { wordFigure } from '../word-figure';
import { tidy } from '../word-number';
import { wordRanges } from '../word-ranges';

export const duplicateValue: ReportRule = {
  id: 'duplicate-value',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, { duplicateDigits }) => {
    const rows = sheet.inputs?.rows.filter(isMeasured) ?? [];
    if (rows.length === 0) return notApplicable('Table 1 has no measured values.', '表1に計測値がありません。');
    const needed = duplicateDigits + Math.max(0, Math.ceil(Math.log10(rows.length)) - 1);
    const groups = new Map<string, InputRow[]>();
    for (const row of rows.filter((one) => digitsOf(one) >= needed)) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
    return failedIfAny([...groups.values()].filter(({ length }) => length > 1).map(finding));
  },
  docs: {
    what: {
      en: 'Two monitoring points have exactly the same typed value, to five digits or more.',
      ja: '二つのモニタリングポイントに、5 桁以上まで完全に同じ値が入力されています。',
    },
    why: {
      en: 'Two meters never show the same five digits; a figure was copied from one row to the other. Values that formulas compute (one meter shared by two systems) and round figures are not compared.',
      ja: '二つのメーターが 5 桁まで同じ値を示すことはまずなく、別の行からコピーされたと考えられます。数式で計算した値（一つのメーターを分け合う場合など）や切りのよい数値は比較しません。',
    },
    fix: {
      en: 'Compare both figures with the meters’ records.',
      ja: '両方の値をメーターの記録と照合してください。',
    },
    source: INPUT_PRACTICE,
  },
  examples: {
    ok: (correct) => [0, 1].reduce((sheet, index) => changeInputContent(sheet, index, { kind: 'number', value: 1200 }), correct),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'number', value: 1204.32 }),
  },
};

/** Typed, and of a parameter that is measured in electricity: shares and efficiencies may well be equal. */
function isMeasured({ value: { value }, valueFormula, symbol, unit }: InputRow): boolean {
  return (
    value.kind === 'number' && value.value !== 0 && valueFormula === undefined && (symbol !== undefined || unit.dimension === 'electricity')
  );
}

function digitsOf({ value: { value } }: InputRow): number {
  if (value.kind !== 'number') return 0;
  return String(tidy(Math.abs(value.value)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function keyOf({ value: { value }, parameter, unit }: InputRow): string {
  return JSON.stringify([value, parameter.replace(/\s/g, ''), unit.toBase]);
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const [first] = rows;
  const value = first?.value.value.kind === 'number' ? first.value.value.value : 0;
  const figure = first === undefined ? '' : wordFigure(value, first.unit);
  return {
    at,
    found: value,
    message: {
      en: `Expected different readings of ${wordRows(rows)}, found ${figure} in each of ${places.en}. Was a figure copied?`,
      ja: `${wordRows(rows)} の値は互いに異なるはずですが、${places.ja} がいずれも ${figure} です。コピーされた値ではないか確認してください。`,
    },
  };
}
