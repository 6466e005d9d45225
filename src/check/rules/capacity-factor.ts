import type { StatedCapacity } from '../../extract/extraction';
import type { Words } from '../../language';
import { ABSENCES } from '../absences';
import { compareCapacity, megawattsOf, type CapacityComparison } from '../comparison/capacity-comparison';
import { daysOf } from '../periods/days-of';
import { changeCapacity } from '../examples/example-changes';
import { slipsOf } from '../units/magnitude-slips';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { unitConflicts } from '../units/unit-conflicts';
import { shortened } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const capacityFactor: ReportRule = {
  id: 'capacity-factor',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings) => {
    const days = daysOf(sheet.period);
    const comparison = compareCapacity(sheet, settings);
    if (megawattsOf(sheet, settings) === undefined) return notApplicableBecause(ABSENCES.capacity.reason);
    if (days === undefined) return notApplicable('The monitoring period could not be read.', 'モニタリング期間を読み取れません。');
    if (comparison === undefined) {
      return notApplicable('The electricity generated is not known as a number.', '発電量が数値として得られません。');
    }
    if (slipsOf(sheet, settings).length > 0 || unitConflicts(sheet, settings).length > 0) {
      return notApplicable(
        'The size of the figures is in doubt: see magnitude-slip and unit-conflict.',
        '数値の大きさが確定できません（magnitude-slip、unit-conflict を参照）。',
      );
    }
    return judge(comparison, settings);
  },
  docs: {
    what: {
      en: 'The installed capacity stated on the sheets cannot generate that much electricity in the period. For solar power a share outside 8 to 30 % of full power is information, about a thousandth of it a warning.',
      ja: 'シートに記載された設備容量では、期間中にそれだけの発電はできません。太陽光発電で設備利用率が 8～30% を外れる場合は情報、その約 1,000 分の 1 の場合は警告とします。',
    },
    why: {
      en: 'More than full power for every hour is impossible: the figure, its unit, the capacity or the period is wrong. A kWh/MWh slip gives some 20,000 %. The band for solar power rests on two projects only.',
      ja: '全時間の最大出力を超える発電はあり得ず、発電量、単位、設備容量、期間のいずれかが誤りです。kWh と MWh を取り違えると約 20,000% になります。太陽光発電の範囲は二つの事業の実績だけに基づきます。',
    },
    fix: {
      en: 'Compare the electricity with the meter, and the capacity with what was running in this period.',
      ja: '発電量をメーターと、設備容量をこの期間に稼働していた設備と照合してください。',
    },
    source: {
      en: 'Arithmetic for the upper bound; the band: computed from notified credits of MN004 and MN006 (Mongolia), provisional, a setting',
      ja: '上限は計算による。範囲は MN004 と MN006（モンゴル）の通知されたクレジット量から計算した暫定値で、設定で変更できる',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeCapacity(correct, 0.0012),
  },
};

function judge(comparison: CapacityComparison, settings: CheckSettings): Outcome {
  switch (comparison.verdict) {
    case 'within':
    case 'not-judged':
      return PASSED;
    case 'impossible':
      return failedIfAny([finding(comparison, settings)]);
    case 'above':
    case 'below':
      return failedIfAny([finding(comparison, settings)], isThousandth(comparison.factor, settings) ? 'warning' : 'info');
  }
}

/** A capacity in kW under MW, or electricity in MWh under kWh. */
function isThousandth(factor: number, { capacityFactor: { low, high }, slipSpread }: CheckSettings): boolean {
  return factor * 1000 >= low / slipSpread && factor * 1000 <= high * slipSpread;
}

function finding({ electricity, capacities, megawatts, hours, factor }: CapacityComparison, settings: CheckSettings): Finding {
  const { low, high } = settings.capacityFactor;
  const places = wordRanges(electricity.at);
  const plant = plantWords(capacities);
  const percent = wordNumber(Number((factor * 100).toPrecision(3)));
  const bound = factor > 1 ? '0–100 %' : `${wordNumber(low * 100)}–${wordNumber(high * 100)} %`;
  const isSlip = isThousandth(factor, settings) || isThousandth(factor / 1_000_000, settings);
  const figures = `${wordNumber(electricity.value)} MWh ÷ (${wordNumber(megawatts)} MW × ${wordNumber(hours)} h)`;
  return {
    at: [...electricity.at, ...capacities.map((one) => one.at)],
    expected: bound,
    found: `${percent} %`,
    message: {
      en: `Expected the electricity in ${places.en} to be ${bound} of full power of ${plant.en}, found ${figures} = ${percent} %.${isSlip ? ' This looks like a slip of kWh and MWh, or of kW and MW.' : ''}`,
      ja: `${places.ja} の発電量は${plant.ja}に対して設備利用率 ${bound} のはずですが、${figures} = ${percent} % です。${isSlip ? 'kWh と MWh、または kW と MW の取り違えと思われます。' : ''}`,
    },
  };
}

function plantWords(capacities: readonly StatedCapacity[]): Words {
  const [first] = capacities;
  if (first === undefined) return { en: 'the installed capacity that you set', ja: '設定された設備容量' };
  const stated = wordRanges(capacities.map(({ at }) => at));
  const label = shortened(first.label);
  return { en: `“${label}” (${stated.en})`, ja: `「${label}」（${stated.ja}）` };
}
