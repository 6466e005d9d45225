import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { addressText } from '../../address';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeFigure, changeUnit, KWH } from '../examples/example-changes';
import { judgeEquation } from '../judge-equation';
import { formOf, methodologyId } from '../methodologies';
import { neededFigures } from '../needed-figures';
import { notApplicableBecause } from '../outcomes';
import type { ReportRule } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';

const NEEDS = ['EG', 'EF_RE', 'RE_p'] as const;

export const referenceEmissionsMismatch: ReportRule = {
  id: 'reference-emissions-mismatch',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EG, EF_RE, RE_p } = neededFigures(sheet, NEEDS);
    const obstacle = whyOtherForm(sheet) ?? whyNotComparable([EG, EF_RE, RE_p]) ?? whyOtherFactor(sheet, EG, EF_RE, RE_p, settings);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const from = [EG.unit, EF_RE.unit];
    const outcome = judgeEquation({ result: RE_p, expected: inBase(EG) * inBase(EF_RE), worded: product(EG, EF_RE), from }, settings);
    return unlessExplained(outcome, sheet, settings, workbook, NEEDS);
  },
  docs: {
    what: {
      en: 'RE_p is not EG × EF_RE.',
      ja: 'RE_p が EG × EF_RE と一致しません。',
    },
    why: {
      en: 'Reference emissions are the electricity generated times the reference emission factor. A difference of a thousand times is usually kWh multiplied by tCO2/MWh. A figure rounded as it is displayed, or by its own formula, is reported as information only.',
      ja: 'リファレンス排出量は発電量とリファレンス排出係数の積です。1,000 倍の差は、多くの場合 kWh に tCO2/MWh を掛けたために生じます。表示桁での端数処理や、セル自身の数式による端数処理の差は、情報としてのみ示します。',
    },
    fix: {
      en: 'Restore the form’s formula in the Value cell of RE_p, and convert the electricity to the unit of the factor.',
      ja: 'RE_p の値のセルに様式の数式を戻し、電力量を排出係数の単位に合わせて換算してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => changeFigure(changeUnit(correct, 'EG', KWH), 'EG', { value: 2_203_030 }),
    // kWh × tCO2/MWh without the division by 1,000.
    bad: (correct) =>
      changeFigure(changeFigure(changeUnit(correct, 'EG', KWH), 'EG', { value: 2_203_030 }), 'RE_p', {
        value: 2_203_030 * 0.797,
        formula: '=D13*D14',
      }),
  },
};

function whyOtherForm(sheet: CalculationSheet): Words | undefined {
  if (formOf(sheet) !== 'other') return undefined;
  const id = methodologyId(sheet) ?? '';
  return {
    en: `${id} computes reference emissions in another way than EG × EF_RE.`,
    ja: `${id} のリファレンス排出量は EG × EF_RE 以外の方法で計算します。`,
  };
}

/** The same for those who recalculate RE_p. */
export function whyFactorInDoubt(sheet: CalculationSheet, settings: CheckSettings): Words | undefined {
  const { EG, EF_RE, RE_p } = sheet.readings;
  if (EG.kind !== 'number' || EF_RE.kind !== 'number' || RE_p.kind !== 'number') return undefined;
  return whyNotComparable([EG, EF_RE, RE_p]) === undefined ? whyOtherFactor(sheet, EG, EF_RE, RE_p, settings) : undefined;
}

/** RE_p computed with the EF_RE of section 3 is computed as the form says; that the two EF_RE differ is default-conflict's finding. */
function whyOtherFactor(
  sheet: CalculationSheet,
  EG: NumberReading,
  EF_RE: NumberReading,
  RE_p: NumberReading,
  settings: CheckSettings,
): Words | undefined {
  const computes = (factor: NumberReading): boolean => agree(inBase(RE_p), inBase(EG) * inBase(factor), settings);
  if (computes(EF_RE)) return undefined;
  const further = sheet.furtherFactors.filter((reading) => reading.kind === 'number');
  const used = further.find((factor) => whyNotComparable([factor]) === undefined && computes(factor));
  if (used === undefined) return undefined;
  return {
    en: `RE_p is EG × the EF_RE in ${addressText(used.at)}, which differs from that in ${addressText(EF_RE.at)}: see default-conflict.`,
    ja: `RE_p は EG × ${addressText(used.at)} の EF_RE ですが、${addressText(EF_RE.at)} の EF_RE と異なります（default-conflict を参照）。`,
  };
}

function product(EG: NumberReading, EF_RE: NumberReading): Words {
  const text = `EG × EF_RE = ${wordFigure(EG.value, EG.unit)} × ${wordFigure(EF_RE.value, EF_RE.unit)}`;
  return { en: text, ja: text };
}
