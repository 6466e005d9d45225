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
    const beside = digitsNeeded(rows.length - 1, duplicateDigits);
    const anywhere = digitsNeeded((rows.length * (rows.length - 1)) / 2, duplicateDigits);
    const groups = new Map<string, Placed[]>();
    for (const [index, row] of rows.entries()) {
      const digits = digitsOf(row);
      if (digits < beside) continue;
      const group = groups.get(keyOf(row)) ?? [];
      groups.set(keyOf(row), group);
      group.push({ row, index, digits });
    }
    const copied = [...groups.values()].filter(
      (group) => group.length > 1 && (areBeside(group) || group.some(({ digits }) => digits >= anywhere)),
    );
    return failedIfAny(copied.map((group) => finding(group.map(({ row }) => row))));
  },
  docs: {
    what: {
      en: 'Two monitoring points have exactly the same typed value, to five digits or more; the more rows, the more digits.',
      ja: '二つのモニタリングポイントに、5 桁以上まで完全に同じ値が入力されています（行が多いほど、必要な桁数も増えます）。',
    },
    why: {
      en: 'Two meters hardly ever show the same five digits; a figure was copied from one row to the other. Values that formulas compute (one meter shared by two systems) and round figures are not compared. So many digits are asked for that chance gives equal ones less than once in 1,000 reports: five for up to 13 rows anywhere in the table; a value that stands twice in neighbouring rows has fewer neighbours to agree with by chance, and is noticed with five digits in up to 91 rows.',
      ja: '二つのメーターが 5 桁まで同じ値を示すことはまずなく、別の行からコピーされたと考えられます。数式で計算した値（一つのメーターを分け合う場合など）や切りのよい数値は比較しません。偶然に一致する確率が報告 1,000 件に 1 件未満となる桁数（13 行までは 5 桁）を求めます。隣り合う行どうしの一致は偶然には起こりにくいため、91 行までは 5 桁で指摘します。',
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

interface Placed {
  readonly row: InputRow;
  readonly index: number;
  readonly digits: number;
}

function areBeside(group: readonly Placed[]): boolean {
  return group.some(({ index }, place) => group[place + 1]?.index === index + 1);
}

/** So that the chance of equal digits in any of so many pairs is below 1 in 1,000: of d digits there are 9 × 10^(d − 1) numbers. */
function digitsNeeded(pairs: number, least: number): number {
  return Math.max(least, Math.ceil(Math.log10((pairs * 1000) / 9)) + 1);
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
