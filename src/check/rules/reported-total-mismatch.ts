import { addressText } from '../../address';
import type { CalculationSheet, Extraction, NumberReading, Reading } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase, whyNotComparable } from '../units/base-units';
import { isEitherSide } from '../numbers/borderline';
import { displayedDecimals, isRoundedDown } from '../numbers/displayed-decimals';
import { spoilTotal } from '../examples/example-changes';
import { judgeEquation } from '../judge-equation';
import { neededFigures } from '../needed-figures';
import { othersInTotal } from '../others-in-total';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { unlessExplained } from '../unless-explained';
import { wordContent, wordFigure } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

const NEEDS = ['ER_p'] as const;

export const reportedTotalMismatch: ReportRule = {
  id: 'reported-total-mismatch',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { ER_p } = neededFigures(sheet, NEEDS);
    const { reportedTotal, reportedRows } = sheet;
    if (reportedTotal === undefined)
      return notApplicable('No Table 3 (emission reductions) was found.', '表3（排出削減量）が見つかりません。');
    const claimed = claimedBy(sheet, ER_p, workbook);
    if (claimed === undefined) {
      return notApplicable(
        'Table 3 adds up several calculation sheets, not all of which have an ER_p.',
        '表3は複数の計算シートの合計ですが、ER_p のない計算シートがあります。',
      );
    }
    if (reportedTotal.kind === 'ambiguous') return judgeRows(reportedRows?.map(({ reading }) => reading) ?? [], claimed, settings);
    if (reportedTotal.kind !== 'number') return judgeNoNumber(reportedTotal);
    const outcome = judgeTotal(reportedTotal, claimed, reportedRows?.length ?? 1, settings);
    return unlessExplained(outcome, sheet, settings, workbook, NEEDS);
  },
  docs: {
    what: {
      en: 'The emission reductions in Table 3 of the input sheet are not ER_p, and not ER_p rounded down to whole tonnes.',
      ja: 'インプットシートの表3の排出削減量が、ER_p とも、ER_p の 1 t 未満を切り捨てた値とも一致しません。',
    },
    why: {
      en: 'Table 3 is the figure that is reported. Typed or rounded up, it claims more than was computed. Where it is split by calendar year, the years together count, each rounded down. So near a whole tonne that programs disagree on the rounding, the finding is information: borderline.',
      ja: '表3は報告される数値です。直接入力や切り上げがあると、計算より多く申請することになります。暦年別に分かれている場合は、各年を切り捨てた合計と比べます。整数に極めて近く、ソフトによって切り捨ての結果が異なる場合は、境界の値として情報のみ示します。',
    },
    fix: {
      en: 'Let Table 3 refer to ER_p of the calculation sheet, rounded down: =ROUNDDOWN(…,0).',
      ja: '表3が計算シートの ER_p を参照し、切り捨てる（=ROUNDDOWN(…,0)）ようにしてください。',
    },
    source: {
      en: 'Credits are whole tonnes (JCM registries’ issuance lists); that Table 3 is where they are rounded down is practice, unconfirmed',
      ja: 'クレジットは整数トン（JCM 登録簿の発行一覧）。表3で切り捨てることは実務によるもので未確認',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => spoilTotal(correct, 1800),
  },
};

interface Claimed {
  /** In tCO2. */
  readonly base: number;
  readonly worded: Words;
}

/** ER_p; of several calculation sheets where Table 3 is computed from several. */
function claimedBy(sheet: CalculationSheet, ER_p: NumberReading, workbook: Extraction): Claimed | undefined {
  const others = othersInTotal(sheet, workbook);
  if (others.length === 0) return { base: inBase(ER_p), worded: same(`ER_p (${addressText(ER_p.at)})`) };
  const all = [ER_p, ...others.map(({ readings }) => readings.ER_p)];
  const numbers = all.flatMap((reading) => (reading.kind === 'number' ? [reading] : []));
  if (numbers.length < all.length || whyNotComparable(numbers) !== undefined) return undefined;
  const sum = numbers.map(({ value }) => String(value)).join(' + ');
  return { base: numbers.reduce((total, reading) => total + inBase(reading), 0), worded: same(`ΣER_p = ${sum}`) };
}

function same(text: string): Words {
  return { en: text, ja: text };
}

/** Every row may have lost up to a tonne. */
function judgeTotal(total: NumberReading, claimed: Claimed, rows: number, settings: CheckSettings): Outcome {
  const obstacle = whyNotComparable([total]);
  if (obstacle !== undefined) return notApplicableBecause(obstacle);
  if (isEitherSide(inBase(total), claimed.base, 1, 'wholes', settings)) return failedIfAny([borderlineFinding(total, claimed)], 'info');
  const lost = claimed.base - inBase(total);
  if (isRoundedDown(total.value, claimed.base / total.unit.toBase, 0) || (rows > 1 && lost >= 0 && lost < rows)) return PASSED;
  // Shown in whole tonnes, a figure rounded up would agree with what it shows, and claim more.
  const numberFormat = displayedDecimals(total.numberFormat) === 0 ? 'General' : total.numberFormat;
  const result = { ...total, numberFormat };
  return judgeEquation(
    { result, name: { en: 'Table 3', ja: '表3' }, expected: claimed.base, worded: claimed.worded, wholeUnits: true },
    settings,
  );
}

function borderlineFinding(total: NumberReading, { base, worded }: Claimed): Finding {
  const place = addressText(total.at);
  const whole = Math.round(base);
  const figure = wordFigure(total.value, total.unit);
  return {
    at: [total.at],
    expected: whole / total.unit.toBase,
    found: total.value,
    message: {
      en: `Expected Table 3 in ${place} to be ${worded.en} rounded down; that is borderline, so near ${wordNumber(whole)} tCO2 that spreadsheet programs disagree on which side it is. Found ${figure}. Have the tonne decided by a person.`,
      ja: `${place} の表3は ${worded.ja} の切り捨てになるはずですが、${wordNumber(whole)} tCO2 に極めて近い境界の値で、表計算ソフトによって切り捨ての結果が異なります。現在の値は ${figure} です。1 t の扱いを担当者が確認してください。`,
    },
  };
}

function judgeRows(rows: readonly Reading[], claimed: Claimed, settings: CheckSettings): Outcome {
  const numbers = rows.flatMap((reading) => (reading.kind === 'number' ? [reading] : []));
  const [first] = numbers;
  if (first === undefined || numbers.length < rows.length) {
    return notApplicable('Table 3 has several rows, not all of them numbers.', '表3に数値でない行があります。');
  }
  const obstacle = whyNotComparable(numbers);
  if (obstacle !== undefined) return notApplicableBecause(obstacle);
  const sum = numbers.reduce((total, reading) => total + inBase(reading), 0);
  const lost = claimed.base - sum;
  const slack = settings.relativeTolerance * Math.abs(claimed.base);
  if (lost >= -slack && lost < numbers.length) return PASSED;
  const places = wordRanges(numbers.map(({ at }) => at));
  const unit = { ...first.unit, toBase: 1, text: 'tCO2' };
  return failedIfAny([
    {
      at: numbers.map(({ at }) => at),
      expected: claimed.base,
      found: sum,
      message: {
        en: `Expected the rows of Table 3 (${places.en}) to add up to ${claimed.worded.en}, each rounded down, found ${wordFigure(sum, unit)}.`,
        ja: `表3の各行（${places.ja}、切り捨て）の合計は ${claimed.worded.ja} になるはずですが、${wordFigure(sum, unit)} です。`,
      },
    },
  ]);
}

function judgeNoNumber(reading: Exclude<Reading, NumberReading>): Outcome {
  if (reading.kind !== 'unusable' || reading.content.kind === 'error') {
    return notApplicable('Table 3 holds an Excel error: see cell-error.', '表3がエラー値です（cell-error を参照）。');
  }
  const place = addressText(reading.at);
  const found = wordContent(reading.content);
  return failedIfAny([
    {
      at: [reading.at],
      message: {
        en: `Expected the emission reductions of the period in Table 3 (${place}), found ${found.en}.`,
        ja: `表3（${place}）には期間の排出削減量が必要ですが、${found.ja}です。`,
      },
    },
  ]);
}
