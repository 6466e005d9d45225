import { addressText } from '../../address';
import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { changeFigure } from '../examples/example-changes';
import { chooseMethodology } from '../methodologies';
import { hidesNegative } from '../model/hides-negative';
import { reportCalculation } from '../model/report-calculation';
import { neededFigures } from '../needed-figures';
import { outcomesOf } from '../model/told-elsewhere';
import { failedIfAny, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { inBase, whyNotComparable } from '../units/base-units';
import { agree, type CheckSettings } from '../settings';
import { shortened, wordFigure } from '../numbers/word-figure';
import { emissionReductionsMismatch } from './emission-reductions-mismatch';

const NEEDS = ['ER_p'] as const;

export const negativeReductions: ReportRule = {
  id: 'negative-reductions',
  about: 'report',
  severity: 'warning',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { ER_p } = neededFigures(sheet, NEEDS);
    const { value, unit, at } = ER_p;
    const place = addressText(at);
    if (value >= 0 || agree(inBase(ER_p), 0, settings)) {
      const isHidden = hasNoProjectEmissions(sheet, settings) && hidesNegative(sheet, reportCalculation(sheet, workbook).source, settings);
      return isHidden ? failedIfAny([hiddenFinding(ER_p)], 'info') : PASSED;
    }
    const cause = causeOf(sheet, ER_p, settings);
    if (cause === 'wrong-figure') {
      const [mismatch] = outcomesOf([emissionReductionsMismatch], sheet, settings, workbook);
      if (mismatch?.outcome === 'failed' && mismatch.severity !== 'info') return notApplicableBecause(TOLD);
    }
    const words = cause === 'wrong-figure' ? { en: ', although RE_p − PE_p is not', ja: 'RE_p − PE_p は負になりません。' } : cause;
    const message = {
      en: `Expected ER_p of 0 or more in ${place}, found ${wordFigure(value, unit)}${words.en}.`,
      ja: `${place} の ER_p は 0 以上のはずですが、${wordFigure(value, unit)} です。${words.ja}`,
    };
    return failedIfAny([{ at: [at], expected: 0, found: value, message }]);
  },
  docs: {
    what: {
      en: 'ER_p is below zero, or its formula would show zero instead.',
      ja: 'ER_p が負の値です。又は、負になるべきときに 0 を表示する数式です。',
    },
    why: {
      en: 'No credits can be issued for a period in which the project emitted more than the reference. Usually a sign is wrong or PE_p is in another unit. An ER_p that is not RE_p − PE_p at all is told by emission-reductions-mismatch alone. A formula that cuts off at zero (MAX(0, …)) hides such a period instead of reporting it; as long as the methodology has PE_p = 0 there is none, and it is information. Where project emissions are computed, model-mismatch says it.',
      ja: 'プロジェクト排出量がリファレンス排出量を上回る期間にはクレジットは発行されません。多くの場合、符号の誤りか PE_p の単位の違いが原因です。ER_p がそもそも RE_p − PE_p でない場合は、emission-reductions-mismatch だけが指摘します。0 で打ち切る数式（MAX(0, …)）はそのような期間を隠しますが、方法論が PE_p = 0 とする限り生じないため、情報として示します。プロジェクト排出量を計算する方法論では model-mismatch が指摘します。',
    },
    fix: {
      en: 'Check the signs and units of RE_p and PE_p. If the figure is right, explain it to the third-party entity.',
      ja: 'RE_p と PE_p の符号と単位を確認してください。値が正しい場合は、第三者機関に説明してください。',
    },
    source: {
      en: 'Practice: follows from ER_p = RE_p − PE_p and credits being whole positive tonnes (JCM registries’ issuance lists)',
      ja: '実務：ER_p = RE_p − PE_p と、クレジットが正の整数トンであること（JCM 登録簿の発行一覧）からの帰結',
    },
  },
  examples: {
    ok: (correct) => changeFigure(correct, 'ER_p', { value: 0 }),
    bad: (correct) =>
      changeFigure(changeFigure(changeFigure(correct, 'RE_p', { value: 1500 }), 'PE_p', { value: 1800 }), 'ER_p', { value: -300 }),
  },
};

const TOLD: Words = {
  en: 'ER_p is not RE_p − PE_p, which is not below zero: see emission-reductions-mismatch.',
  ja: 'ER_p が RE_p − PE_p と一致しておらず、RE_p − PE_p は負になりません（emission-reductions-mismatch を参照）。',
};

function hasNoProjectEmissions(sheet: CalculationSheet, settings: CheckSettings): boolean {
  return chooseMethodology(sheet, settings)?.methodology.form === 'displaced-electricity';
}

function hiddenFinding({ at, formula }: NumberReading): Finding {
  const place = addressText(at);
  const written = shortened(formula ?? '');
  return {
    at: [at],
    found: written,
    message: {
      en: `Expected the formula of ER_p in ${place} to show negative reductions too, found “${written}”, which shows 0 where PE_p is larger than RE_p. With PE_p = 0 it makes no difference.`,
      ja: `${place} の ER_p の数式は負の値も表示するはずですが、「${written}」は PE_p が RE_p を上回ると 0 になります。PE_p = 0 の間は影響しません。`,
    },
  };
}

/** Why ER_p is negative, as far as RE_p and PE_p tell. `wrong-figure`: RE_p − PE_p is not. */
function causeOf({ readings: { RE_p, PE_p } }: CalculationSheet, ER_p: NumberReading, settings: CheckSettings): Words | 'wrong-figure' {
  if (RE_p.kind !== 'number' || PE_p.kind !== 'number' || whyNotComparable([RE_p, PE_p, ER_p])) return { en: '', ja: '' };
  const difference = inBase(RE_p) - inBase(PE_p);
  if (difference > 0 || agree(difference, 0, settings)) return 'wrong-figure';
  if (inBase(RE_p) < 0)
    return { en: `: RE_p in ${addressText(RE_p.at)} is below zero`, ja: `${addressText(RE_p.at)} の RE_p が負の値です。` };
  return {
    en: ': the project emitted more than the reference',
    ja: 'プロジェクト排出量がリファレンス排出量を上回っています。',
  };
}
