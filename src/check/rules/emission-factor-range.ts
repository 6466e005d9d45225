import { addressText } from '../../address';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicableBecause, PASSED } from '../outcomes';
import type { ReportRule } from '../rule';
import type { NumberReading } from '../../extract/extraction';
import type { CheckSettings } from '../settings';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';

const NEEDS = ['EF_RE'] as const;

export const emissionFactorRange: ReportRule = {
  id: 'emission-factor-range',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    const obstacle = whyNotComparable([EF_RE]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    if (isInRange(EF_RE, settings)) return PASSED;
    return unlessExplained(failedIfAny([finding(EF_RE, settings)]), sheet, settings, workbook, ['EF_RE']);
  },
  docs: {
    what: {
      en: 'EF_RE is outside what any electricity supply emits: more than 1.5 tCO2/MWh, or less than 0.01.',
      ja: 'EF_RE が、電力供給の排出係数としてあり得る範囲（0.01～1.5 tCO2/MWh）を外れています。',
    },
    why: {
      en: 'Nearly always the figure is in another unit than the one beside it: kgCO2/MWh, tCO2/kWh. Even lignite burnt badly stays below 1.5 tCO2/MWh. Such a factor is not reported again as unlisted.',
      ja: 'ほとんどの場合、数値の単位が単位の欄と異なっています（kgCO2/MWh、tCO2/kWh など）。効率の低い褐炭火力でも 1.5 tCO2/MWh を下回ります。この場合、一覧にない値として重ねて指摘しません。',
    },
    fix: {
      en: 'Write the factor in the unit beside it; the methodology lists it in tCO2/MWh.',
      ja: '単位の欄の単位で排出係数を記入してください。方法論の一覧は tCO2/MWh です。',
    },
    source: {
      en: 'IPCC 2006 Guidelines, volume 2, table 1.4 (lignite 101 kgCO2/GJ) at 25 % efficiency: 1.45 tCO2/MWh; approved default values of MN_AM003: 0.533 and 0.797; the lower end is ours',
      ja: 'IPCC 2006年ガイドライン第2巻 表1.4（褐炭 101 kgCO2/GJ）、効率 25 % で 1.45 tCO2/MWh。MN_AM003 の承認されたデフォルト値は 0.533 と 0.797。下限は JCM モニターによる',
    },
  },
  examples: {
    ok: (correct) => changeFigure(correct, 'EF_RE', { value: 1.1 }),
    bad: (correct) => changeFigure(correct, 'EF_RE', { value: 797 }),
  },
};

/** Ask `whyNotComparable` first. */
export function isInRange(EF_RE: NumberReading, { emissionFactor: { low, high } }: CheckSettings): boolean {
  const factor = inBase(EF_RE);
  return factor >= low && factor <= high;
}

function finding(EF_RE: NumberReading, settings: CheckSettings) {
  const { at, value, unit } = EF_RE;
  const place = addressText(at);
  const { low, high } = settings.emissionFactor;
  const [from, to] = [low, high].map((bound) => wordNumber(bound / unit.toBase));
  const range = `${from} to ${to}${unit.text === '' ? ' tCO2/MWh' : ` ${unit.text}`}`;
  const meant = [1000, 0.001].map((times) => value * times).find((figure) => isInRange({ ...EF_RE, value: figure }, settings));
  const hint = meant === undefined ? undefined : wordFigure(tidy(meant), unit);
  return {
    at: [at],
    expected: `${from}–${to}`,
    found: value,
    message: {
      en: `Expected EF_RE of ${range} in ${place}, found ${wordFigure(value, unit)}.${hint === undefined ? '' : ` ${hint} seems to be meant: this looks like a slip of kg and t, or kWh and MWh.`}`,
      ja: `${place} の EF_RE は ${range.replace(' to ', '～')} のはずですが、${wordFigure(value, unit)} です。${hint === undefined ? '' : `${hint} の意味と思われます（kg と t、または kWh と MWh の取り違え）。`}`,
    },
  };
}
