import type { CalculationSheet, StatedCapacity } from '../../extract/extraction';
import { ABSENCES } from '../absences';
import { daysOf } from '../days-of';
import { changeCapacity } from '../example-changes';
import { slipsOf } from '../magnitude-slips';
import { formOf } from '../methodologies';
import { monitoredTotal, type MonitoredTotal } from '../monitored-total';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { unitConflicts } from '../unit-conflicts';
import { shortened } from '../word-figure';
import { wordNumber } from '../word-number';
import { wordRanges } from '../word-ranges';

export const capacityFactor: ReportRule = {
  id: 'capacity-factor',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings) => {
    const capacities = sheet.capacities ?? sheet.plan?.capacities ?? [];
    const days = daysOf(sheet.period);
    const total = monitoredTotal(sheet);
    if (capacities.length === 0) return notApplicableBecause(ABSENCES.capacity.reason);
    if (days === undefined) return notApplicable('The monitoring period could not be read.', 'モニタリング期間を読み取れません。');
    if (formOf(sheet) === 'other' || total === undefined) {
      return notApplicable('The electricity generated is not known as a number.', '発電量が数値として得られません。');
    }
    if (slipsOf(sheet, settings).length > 0 || unitConflicts(sheet, settings).length > 0) {
      return notApplicable(
        'The size of the figures is in doubt: see magnitude-slip and unit-conflict.',
        '数値の大きさが確定できません（magnitude-slip、unit-conflict を参照）。',
      );
    }
    return judge(sheet, total, capacities, days, settings);
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
    source:
      'Arithmetic for the upper bound; the band: computed from notified credits of MN004 and MN006 (Mongolia), provisional, a setting',
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeCapacity(correct, 0.0012),
  },
};

interface Share {
  readonly capacities: readonly StatedCapacity[];
  readonly megawatts: number;
  readonly factor: number;
}

/** All capacities stated together, or one of them (a total beside its parts, modules beside inverters): what fits any of these is in order. */
function judge(
  sheet: CalculationSheet,
  total: MonitoredTotal,
  capacities: readonly StatedCapacity[],
  days: number,
  settings: CheckSettings,
): Outcome {
  const shareOf = (some: readonly StatedCapacity[]): Share => {
    const megawatts = some.reduce((sum, { value, toMegawatts }) => sum + value * toMegawatts, 0);
    return { capacities: some, megawatts, factor: total.base / (megawatts * days * 24) };
  };
  const together = shareOf(capacities);
  if (together.factor > 1) return failedIfAny([finding(total, together, days, settings)]);
  const { low, high } = settings.capacityFactor;
  const isOrdinary = [together, ...capacities.map((one) => shareOf([one]))].some(({ factor }) => factor >= low && factor <= high);
  if (total.base === 0 || isOrdinary || !isSolar(sheet, capacities)) return PASSED;
  return failedIfAny([finding(total, together, days, settings)], isThousandth(together.factor, settings) ? 'warning' : 'info');
}

/** A capacity in kW under MW, or electricity in MWh under kWh. */
function isThousandth(factor: number, { capacityFactor: { low, high }, slipSpread }: CheckSettings): boolean {
  return factor * 1000 >= low / slipSpread && factor * 1000 <= high * slipSpread;
}

function isSolar({ inputs }: CalculationSheet, capacities: readonly StatedCapacity[]): boolean {
  const texts = [...capacities.map(({ label }) => label), ...(inputs?.rows ?? []).map(({ description = '' }) => description)];
  return texts.some((text) => /solar|photovoltaic|\bPV\b|太陽光|太陽電池/i.test(text));
}

function finding({ base, at }: MonitoredTotal, { capacities, megawatts, factor }: Share, days: number, settings: CheckSettings): Finding {
  const { low, high } = settings.capacityFactor;
  const places = wordRanges(at);
  const stated = wordRanges(capacities.map((one) => one.at));
  const label = shortened(capacities[0]?.label ?? '');
  const percent = wordNumber(Number((factor * 100).toPrecision(3)));
  const bound = factor > 1 ? '0–100 %' : `${wordNumber(low * 100)}–${wordNumber(high * 100)} %`;
  const isSlip = isThousandth(factor, settings) || isThousandth(factor / 1_000_000, settings);
  const figures = `${wordNumber(base)} MWh ÷ (${wordNumber(megawatts)} MW × ${days * 24} h)`;
  return {
    at: [...at, ...capacities.map((one) => one.at)],
    expected: bound,
    found: `${percent} %`,
    message: {
      en: `Expected the electricity in ${places.en} to be ${bound} of full power of “${label}” (${stated.en}), found ${figures} = ${percent} %.${isSlip ? ' This looks like a slip of kWh and MWh, or of kW and MW.' : ''}`,
      ja: `${places.ja} の発電量は「${label}」（${stated.ja}）に対して設備利用率 ${bound} のはずですが、${figures} = ${percent} % です。${isSlip ? 'kWh と MWh、または kW と MW の取り違えと思われます。' : ''}`,
    },
  };
}
