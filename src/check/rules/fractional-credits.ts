import { addressText } from '../../address';
import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import { whyNotComparable } from '../units/base-units';
import { spoilTotal } from '../examples/example-changes';
import { failedIfAny, notApplicable, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';

export const fractionalCredits: ReportRule = {
  id: 'fractional-credits',
  about: 'report',
  severity: 'info',
  needs: [],
  check: (sheet) => {
    const totals = totalsOf(sheet);
    if (totals.length === 0)
      return notApplicable('No number was found in Table 3 (emission reductions).', '表3（排出削減量）に数値が見つかりません。');
    const obstacle = whyNotComparable(totals);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    return failedIfAny(totals.filter(isFraction).map(finding));
  },
  docs: {
    what: {
      en: 'The emission reductions in Table 3 are no whole number of tonnes.',
      ja: '表3の排出削減量に 1 t 未満の端数があります。',
    },
    why: {
      en: 'Credits are issued in whole tonnes: the rest is cut off sooner or later. Where it is cut off is not confirmed, so this is information.',
      ja: 'クレジットは 1 t 単位で発行されるため、端数はいずれ切り捨てられます。どこで切り捨てるかは確認できていないため、情報として示します。',
    },
    fix: {
      en: 'Round down in Table 3: =ROUNDDOWN(…,0).',
      ja: '表3で切り捨ててください（=ROUNDDOWN(…,0)）。',
    },
    source: {
      en: 'All amounts in the parsed copies of JCM registries’ issuance lists are whole tonnes; rounding in Table 3 is practice, unconfirmed',
      ja: 'JCM 登録簿の発行一覧の写しでは、すべて整数トン。表3での端数処理は実務によるもので未確認',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => spoilTotal(correct, 1755.81491),
  },
};

/** The total, or the years where there is none. */
function totalsOf({ reportedTotal, reportedRows = [] }: CalculationSheet): readonly NumberReading[] {
  const all = reportedTotal?.kind === 'ambiguous' ? reportedRows.map(({ reading }) => reading) : [reportedTotal];
  return all.flatMap((reading) => (reading?.kind === 'number' ? [reading] : []));
}

function isFraction({ value, unit }: NumberReading): boolean {
  const tonnes = tidy(value * unit.toBase);
  return Math.abs(tonnes - Math.round(tonnes)) > 1e-9 * Math.max(1, Math.abs(tonnes));
}

function finding({ at, value, unit }: NumberReading): Finding {
  const place = addressText(at);
  const tonnes = { ...unit, toBase: 1, text: 'tCO2' };
  const whole = wordFigure(Math.floor(value * unit.toBase), tonnes);
  return {
    at: [at],
    expected: Math.floor(value * unit.toBase) / unit.toBase,
    found: value,
    message: {
      en: `Expected whole tonnes in Table 3 (${place}), ${whole}, found ${wordFigure(value, unit)}.`,
      ja: `表3（${place}）は 1 t 単位の ${whole} のはずですが、${wordFigure(value, unit)} です。`,
    },
  };
}
