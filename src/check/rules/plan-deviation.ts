import type { CalculationSheet } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { inBase, whyNotComparable } from '../base-units';
import { yearsOf } from '../days-of';
import { changeInputContent } from '../example-changes';
import { slipsOf } from '../magnitude-slips';
import { formOf } from '../methodologies';
import { monitoredTotal } from '../monitored-total';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { CDM_PRACTICE } from '../sources';
import { unitConflicts } from '../unit-conflicts';
import { tidy, wordNumber } from '../word-number';
import { wordRanges } from '../word-ranges';

export const planDeviation: ReportRule = {
  id: 'plan-deviation',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings) => {
    if (sheet.plan === undefined) return notApplicableBecause(ABSENCES.plan.reason);
    if (slipsOf(sheet, settings).length > 0 || unitConflicts(sheet, settings).length > 0) {
      return notApplicable(
        'The size of the figures is in doubt: see magnitude-slip and unit-conflict.',
        '数値の大きさが確定できません（magnitude-slip、unit-conflict を参照）。',
      );
    }
    const compared = comparedFigures(sheet, sheet.plan);
    if (compared === undefined) {
      return notApplicable(
        'Report and plan have no figure in common that is a number in a known unit.',
        '報告書と計画に、単位の分かる共通の数値がありません。',
      );
    }
    return judge(sheet, compared, settings);
  },
  docs: {
    what: {
      en: 'The report is more than 30 % above what the plan in the same workbook estimated, also with the plan taken by the year. More than 30 % below is information only.',
      ja: '報告書の数値が、同じブックの計画の推定値（年間の値として期間に換算した場合を含む）を 30% を超えて上回っています。30% を超えて下回る場合は情報として示します。',
    },
    why: {
      en: 'More than was planned wants an explanation (more equipment, a better year) or is a mistake. A plan does not say whether it means a year or the whole period: the nearer of the two counts.',
      ja: '計画を上回る場合は、説明（設備の増設、日射の多い年など）が必要か、誤りです。計画の値が年間か期間全体かは記載がないため、近い方と比べます。',
    },
    fix: {
      en: 'Compare with the metering records; explain the difference in the column Other comments.',
      ja: '計量記録と照合し、差の理由を「その他のコメント」欄に書いてください。',
    },
    source: `${CDM_PRACTICE}; the threshold is a setting of ours`,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 1600 }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 2400 }),
  },
};

interface Compared {
  readonly name: Words;
  readonly unit: 'MWh' | 'tCO2';
  readonly monitored: number;
  readonly planned: number;
  readonly at: readonly CellAddress[];
}

/** The electricity of Table 1; the emission reductions where the methodology has no EG. */
function comparedFigures(sheet: CalculationSheet, plan: CalculationSheet): Compared | undefined {
  const [monitored, planned] = [monitoredTotal(sheet), monitoredTotal(plan)];
  if (formOf(sheet) !== 'other' && monitored && planned) {
    return {
      name: { en: 'the electricity generated', ja: '発電量' },
      unit: 'MWh',
      monitored: monitored.base,
      planned: planned.base,
      at: monitored.at,
    };
  }
  const [ER_p, estimate] = [sheet.readings.ER_p, plan.readings.ER_p];
  const isOther = formOf(sheet) === 'other' && ER_p.kind === 'number' && estimate.kind === 'number';
  if (!isOther || whyNotComparable([ER_p, estimate]) !== undefined) return undefined;
  return { name: { en: 'ER_p', ja: 'ER_p' }, unit: 'tCO2', monitored: inBase(ER_p), planned: inBase(estimate), at: [ER_p.at] };
}

function judge(sheet: CalculationSheet, compared: Compared, { planDeviation: threshold }: CheckSettings): Outcome {
  const { monitored, planned } = compared;
  if (planned <= 0) return notApplicable('The plan estimates nothing to compare with.', '計画に比較できる推定値がありません。');
  const shares = [1, yearsOf(sheet.period) ?? 1].map((years) => monitored / (planned * years) - 1);
  const deviation = shares.reduce((nearest, share) => (Math.abs(share) < Math.abs(nearest) ? share : nearest));
  if (Math.abs(deviation) <= threshold) return PASSED;
  return failedIfAny([finding(compared, deviation)], deviation < 0 ? 'info' : undefined);
}

function finding({ name, unit, monitored, planned, at }: Compared, deviation: number): Finding {
  const places = wordRanges(at);
  const share = wordNumber(Math.round(Math.abs(deviation) * 100));
  const [wanted, found] = [planned, monitored].map((figure) => `${wordNumber(figure)} ${unit}`);
  return {
    at,
    expected: tidy(planned),
    found: tidy(monitored),
    message: {
      en: `Expected ${name.en} near the plan’s ${wanted ?? ''}, found ${found ?? ''} in ${places.en}: ${share} % ${deviation > 0 ? 'more' : 'less'}.`,
      ja: `${places.ja} の${name.ja}は計画の ${wanted ?? ''} に近いはずですが、${found ?? ''} です（${share}% ${deviation > 0 ? '多い' : '少ない'}）。`,
    },
  };
}
