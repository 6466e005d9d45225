import { changeInput, KWH } from '../example-changes';
import { failedIfAny } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { unitConflicts, type UnitConflict } from '../unit-conflicts';
import { shortened } from '../word-figure';
import { wordNumber } from '../word-number';
import { wordRanges } from '../word-ranges';

export const unitConflict: ReportRule = {
  id: 'unit-conflict',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings) => failedIfAny(unitConflicts(sheet, settings).map(finding)),
  docs: {
    what: {
      en: 'The same quantity has two units in two places (kWh in Table 1, MWh on the calculation sheet), while its figure was carried over without conversion.',
      ja: '同じ量に場所によって異なる単位が付いていますが（表1では kWh、計算シートでは MWh など）、数値は換算されずそのまま使われています。',
    },
    why: {
      en: 'One of the two units is wrong, and with it the figure by a factor of a thousand. Different units with a conversion between them are in order. Figures that do not fit for this reason alone are not reported a second time by the arithmetic rules.',
      ja: 'どちらかの単位が誤りで、数値は 1,000 倍ずれています。換算していれば単位が異なっていても問題ありません。これが原因で合わない数値を、計算のルールが重ねて指摘することはありません。',
    },
    fix: {
      en: 'Find out which unit the figure is in (the meter, the monitoring plan). Correct the other unit, or convert in the formula.',
      ja: '数値がどちらの単位か（メーター、モニタリング計画）を確認し、誤っている単位を直すか、数式で換算してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    // Converted: the same electricity, one point in kWh.
    ok: (correct) =>
      changeInput(correct, 0, (row) => ({ ...row, unit: KWH, value: { ...row.value, value: { kind: 'number', value: 1_204_320 } } })),
    bad: (correct) => changeInput(correct, 0, (row) => ({ ...row, unit: KWH })),
  },
};

function finding({ symbol, figure, odd, other }: UnitConflict): Finding {
  const [places, place] = [wordRanges(odd.at), wordRanges([other.at])];
  const [wanted, found] = [shortened(other.unit.text), shortened(odd.unit.text)];
  return {
    at: [...odd.at, other.at],
    expected: wanted,
    found,
    message: {
      en: `Expected one unit for ${symbol}, or a conversion, found ${found} in ${places.en} and ${wanted} in ${place.en} with the same figure ${wordNumber(figure)}.`,
      ja: `${symbol} の単位は一つか、換算されているはずですが、${places.ja} は ${found}、${place.ja} は ${wanted} で、数値は同じ ${wordNumber(figure)} です。`,
    },
  };
}
