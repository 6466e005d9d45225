import { addressText } from '../../address';
import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../units/base-units';
import { displayedDecimals } from '../numbers/displayed-decimals';
import { changeFigure, changeFurtherFactor } from '../examples/example-changes';
import { formOf } from '../methodologies';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicable, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { wordFigure } from '../numbers/word-figure';
import { isInRange } from './emission-factor-range';

const NEEDS = ['RE_p', 'PE_p', 'ER_p'] as const;

export const roundedDisplay: ReportRule = {
  id: 'rounded-display',
  about: 'report',
  severity: 'info',
  needs: NEEDS,
  check: (sheet, settings) => {
    const { RE_p, PE_p, ER_p } = neededFigures(sheet, NEEDS);
    const product = productOf(sheet);
    const obstacle = whyNotComparable([RE_p, PE_p, ER_p, ...product]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const [EG, EF_RE] = product;
    if (EF_RE && !isInRange(EF_RE, settings)) {
      return notApplicable(
        'EF_RE is no emission factor: see emission-factor-range.',
        'EF_RE が排出係数の範囲を外れています（emission-factor-range を参照）。',
      );
    }
    return failedIfAny([
      ...(EG && EF_RE ? judge(RE_p, inBase(EG) * inBase(EF_RE), shown(EG) * shown(EF_RE), [EG, EF_RE]) : []),
      ...judge(ER_p, inBase(RE_p) - inBase(PE_p), shown(RE_p) - shown(PE_p), [RE_p, PE_p]),
    ]);
  },
  docs: {
    what: {
      en: 'Who recomputes a figure from what the cells show gets another result than the sheet shows, because the cells hold more digits than they show.',
      ja: '表示されている値から計算し直すと、シートの表示と異なる結果になります（セルは表示より多くの桁を持っています）。',
    },
    why: {
      en: 'The calculation is right; a printed copy does not show it. Nearly always a factor with further digits, such as 0.7973 shown as 0.797. Information only.',
      ja: '計算は正しいものですが、印刷物からは確かめられません。多くは、0.7973 が 0.797 と表示されるような係数が原因です。情報として示します。',
    },
    fix: {
      en: 'Show as many decimals as the figure has, or make sure that the further digits belong there.',
      ja: '値の桁数に合わせて表示桁を増やすか、余分な桁が正しいものか確認してください。',
    },
    source: {
      en: 'Displayed decimals of the JCM calculation sheet (EG 0.00, EF_RE 0.000, emissions 0.0); practice: ICAEW, "How to review a spreadsheet"',
      ja: 'JCM 計算シートの表示桁数（EG 0.00、EF_RE 0.000、排出量 0.0）。実務：ICAEW "How to review a spreadsheet"',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => {
      const factor = { value: 0.7973 };
      const value = 2203.03 * 0.7973;
      return ['RE_p', 'ER_p'].reduce(
        (sheet, symbol) => changeFigure(sheet, symbol === 'RE_p' ? 'RE_p' : 'ER_p', { value }),
        changeFurtherFactor(changeFigure(correct, 'EF_RE', factor), factor),
      );
    },
  },
};

/** EG and the EF_RE that RE_p is computed with, where it is computed that way. */
function productOf(sheet: CalculationSheet): readonly NumberReading[] {
  const { EG } = sheet.readings;
  const factor = sheet.furtherFactors.find((reading) => reading.kind === 'number') ?? sheet.readings.EF_RE;
  return formOf(sheet) !== 'other' && EG.kind === 'number' && factor.kind === 'number' ? [EG, factor] : [];
}

/** In base units, what the cell shows. */
function shown(reading: NumberReading): number {
  const decimals = displayedDecimals(reading.numberFormat);
  return (decimals === undefined ? reading.value : Number(reading.value.toFixed(Math.min(decimals, 15)))) * reading.unit.toBase;
}

/** Only where the sheet itself is right: a wrong result is another rule's. One unit of the last digit shown is what rounding the result costs. */
function judge(result: NumberReading, exact: number, ofShown: number, parts: readonly NumberReading[]): Finding[] {
  const decimals = displayedDecimals(result.numberFormat);
  if (decimals === undefined || decimals > 15) return [];
  const step = 10 ** -decimals * result.unit.toBase;
  const isRight = Math.abs(inBase(result) - exact) <= step;
  if (!isRight || Math.abs(ofShown - shown(result)) < step * (1 + 1e-9)) return [];
  const hiding = parts.filter((part) => Math.abs(shown(part) - inBase(part)) > 1e-9 * Math.abs(inBase(part)));
  const [first] = hiding;
  if (first === undefined) return [];
  const place = addressText(result.at);
  const [seen, recomputed] = [shown(result), ofShown].map((base) =>
    wordFigure(Number((base / result.unit.toBase).toFixed(decimals)), result.unit),
  );
  const digits = hiding.map((part) => `${part.symbol} = ${wordFigure(part.value, part.unit)} (${addressText(part.at)})`).join(', ');
  return [
    {
      at: [...hiding.map(({ at }) => at), result.at],
      message: {
        en: `Expected the figures shown to give the ${result.symbol} shown in ${place}, ${seen ?? ''}, found ${recomputed ?? ''}: not all digits are shown of ${digits}.`,
        ja: `表示されている値から計算すると ${result.symbol} は ${recomputed ?? ''} になりますが、${place} の表示は ${seen ?? ''} です。${digits} の一部の桁が表示されていません。`,
      },
    },
  ];
}
