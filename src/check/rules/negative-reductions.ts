import { addressText } from '../../address';
import { changeFigure } from '../example-changes';
import { neededFigures } from '../needed-figures';
import { failedIfAny, PASSED } from '../outcomes';
import type { ReportRule } from '../rule';
import { inBase } from '../base-units';
import { agree } from '../settings';
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
    const message = {
      en: `Expected ER_p of 0 or more in ${place}, found ${wordFigure(value, unit)}: the project emitted more than the reference.`,
      ja: `${place} の ER_p は 0 以上のはずですが、${wordFigure(value, unit)} です。プロジェクト排出量がリファレンス排出量を上回っています。`,
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
