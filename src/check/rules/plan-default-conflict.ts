import { addressText } from '../../address';
import type { CalculationSheet, Extraction, NumberReading } from '../../extract/extraction';
import { ABSENCES } from '../absences';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import { listedFactors } from '../listed-factors';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { CDM_PRACTICE } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';
import { isInRange } from './emission-factor-range';

const NEEDS = ['EF_RE'] as const;

export const planDefaultConflict: ReportRule = {
  id: 'plan-default-conflict',
  about: 'report',
  severity: 'warning',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    const planned = sheet.plan?.readings.EF_RE;
    if (sheet.plan === undefined) return notApplicableBecause(ABSENCES.plan.reason);
    if (planned?.kind !== 'number') return notApplicable('The plan has no EF_RE as a number.', '計画に EF_RE の数値がありません。');
    const obstacle = whyNotComparable([EF_RE, planned]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    if (agree(inBase(EF_RE), inBase(planned), settings)) return PASSED;
    return judge(sheet, EF_RE, planned, settings, workbook);
  },
  docs: {
    what: {
      en: 'EF_RE of the report differs from EF_RE of the plan in the same workbook.',
      ja: '報告書の EF_RE が、同じブックの計画の EF_RE と異なります。',
    },
    why: {
      en: 'Default values are fixed before the project runs. Another one of the list may be right after a change of the grid connection, which wants an explanation. A factor of no list, or of an impossible size, is reported by unlisted-default and emission-factor-range alone.',
      ja: 'デフォルト値は事業開始前に決められます。系統連系の変更などで一覧の別の値が正しいこともありますが、説明が必要です。一覧にない値やあり得ない大きさの値は、unlisted-default と emission-factor-range だけが指摘します。',
    },
    fix: {
      en: 'Use the default value of the registered plan, or explain the change to the third-party entity.',
      ja: '登録された計画のデフォルト値を使うか、変更の理由を第三者機関に説明してください。',
    },
    source: CDM_PRACTICE,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'EF_RE', { value: 0.533 }),
  },
};

function judge(
  sheet: CalculationSheet,
  EF_RE: NumberReading,
  planned: NumberReading,
  settings: CheckSettings,
  workbook: Extraction,
): Outcome {
  const factors = listedFactors(sheet.defaults ?? [], EF_RE);
  const isUnlisted = factors.length > 0 && !factors.some((factor) => agree(factor.inBase, inBase(EF_RE), settings));
  if (!isInRange(EF_RE, settings) || isUnlisted) {
    return notApplicable(
      'EF_RE is no default value of the list: see unlisted-default and emission-factor-range.',
      'EF_RE が一覧のデフォルト値ではありません（unlisted-default、emission-factor-range を参照）。',
    );
  }
  return unlessExplained(failedIfAny([finding(EF_RE, planned)]), sheet, settings, workbook, ['EF_RE']);
}

function finding({ at, value, unit }: NumberReading, planned: NumberReading): Finding {
  const expected = inBase(planned) / unit.toBase;
  const [place, planPlace] = [addressText(at), addressText(planned.at)];
  const [wanted, found] = [wordFigure(expected, unit), wordFigure(value, unit)];
  return {
    at: [at, planned.at],
    expected: tidy(expected),
    found: value,
    message: {
      en: `Expected EF_RE = ${wanted} in ${place} as in the plan (${planPlace}), found ${found}.`,
      ja: `${place} の EF_RE は計画（${planPlace}）と同じ ${wanted} のはずですが、${found} になっています。`,
    },
  };
}
