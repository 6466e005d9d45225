import { addressText } from '../../address';
import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { changeFigure } from '../example-changes';
import { neededFigures } from '../needed-figures';
import { failedIfAny, PASSED } from '../outcomes';
import type { ReportRule } from '../rule';
import { inBase, whyNotComparable } from '../base-units';
import { agree, type CheckSettings } from '../settings';
import { wordFigure } from '../word-figure';

const NEEDS = ['ER_p'] as const;

export const negativeReductions: ReportRule = {
  id: 'negative-reductions',
  about: 'report',
  severity: 'warning',
  needs: NEEDS,
  check: (sheet, settings) => {
    const { ER_p } = neededFigures(sheet, NEEDS);
    const { value, unit, at } = ER_p;
    if (value >= 0 || agree(inBase(ER_p), 0, settings)) return PASSED;
    const place = addressText(at);
    const cause = causeOf(sheet, ER_p, settings);
    const message = {
      en: `Expected ER_p of 0 or more in ${place}, found ${wordFigure(value, unit)}${cause.en}.`,
      ja: `${place} の ER_p は 0 以上のはずですが、${wordFigure(value, unit)} です。${cause.ja}`,
    };
    return failedIfAny([{ at: [at], expected: 0, found: value, message }]);
  },
  docs: {
    what: {
      en: 'ER_p is below zero.',
      ja: 'ER_p が負の値です。',
    },
    why: {
      en: 'No credits can be issued for a period in which the project emitted more than the reference. Usually a sign is wrong or PE_p is in another unit.',
      ja: 'プロジェクト排出量がリファレンス排出量を上回る期間にはクレジットは発行されません。多くの場合、符号の誤りか PE_p の単位の違いが原因です。',
    },
    fix: {
      en: 'Check the signs and units of RE_p and PE_p. If the figure is right, explain it to the third-party entity.',
      ja: 'RE_p と PE_p の符号と単位を確認してください。値が正しい場合は、第三者機関に説明してください。',
    },
    source: 'Practice: follows from ER_p = RE_p − PE_p and credits being whole positive tonnes (JCM registries’ issuance lists)',
  },
  examples: {
    ok: (correct) => changeFigure(correct, 'ER_p', { value: 0 }),
    bad: (correct) => changeFigure(correct, 'ER_p', { value: -3.2 }),
  },
};

/** Why ER_p is negative, as far as RE_p and PE_p tell. */
function causeOf({ readings: { RE_p, PE_p } }: CalculationSheet, ER_p: NumberReading, settings: CheckSettings): Words {
  if (RE_p.kind !== 'number' || PE_p.kind !== 'number' || whyNotComparable([RE_p, PE_p, ER_p])) return { en: '', ja: '' };
  const difference = inBase(RE_p) - inBase(PE_p);
  if (difference > 0 || agree(difference, 0, settings)) {
    const figure = wordFigure(difference / ER_p.unit.toBase, ER_p.unit);
    return agree(inBase(ER_p), -difference, settings)
      ? {
          en: `, which is PE_p − RE_p: RE_p − PE_p is ${figure}, only the sign is wrong`,
          ja: `PE_p − RE_p になっています。RE_p − PE_p は ${figure} で、符号だけが逆です。`,
        }
      : { en: `, although RE_p − PE_p is ${figure}`, ja: `RE_p − PE_p は ${figure} で、負になりません。` };
  }
  if (inBase(RE_p) < 0)
    return { en: `: RE_p in ${addressText(RE_p.at)} is below zero`, ja: `${addressText(RE_p.at)} の RE_p が負の値です。` };
  return {
    en: ': the project emitted more than the reference',
    ja: 'プロジェクト排出量がリファレンス排出量を上回っています。',
  };
}
