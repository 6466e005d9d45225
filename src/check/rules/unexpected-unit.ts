import { addressText } from '../../address';
import type { CalculationSheet, SymbolName, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { DIMENSION_NAMES, DIMENSION_OF, FORM_UNIT_OF, isExpectedUnit } from '../units/base-units';
import { changeFigure, changeUnit, KWH, NO_UNIT } from '../examples/example-changes';
import { expectedSymbols } from '../methodologies';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { figureCells, inputCells, type StandingCell } from '../cells/standing-cells';
import { whyNoNumbers } from '../why-no-number';
import { shortened } from '../numbers/word-figure';

export const unexpectedUnit: ReportRule = {
  id: 'unexpected-unit',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => {
    const outcome = failedIfAny([figureCells(sheet), inputCells(sheet)].flatMap((table) => table.flatMap((cell) => findings(cell, table))));
    return outcome.outcome === 'failed' ? outcome : (couldNotLook(sheet) ?? outcome);
  },
  docs: {
    what: {
      en: 'The unit beside a figure is missing, unknown, or measures something else than the figure: tonnes beside electricity, for example.',
      ja: '数値の単位が空欄か、不明な単位か、種類の異なる単位です（電力量にトンが付いている場合など）。',
    },
    why: {
      en: 'A figure without its unit cannot be checked. Units that can be converted (kWh for MWh, kg for t, with or without /p) are accepted: all checks compare in MWh and tCO2.',
      ja: '単位が確かでない数値は点検できません。換算できる単位（MWh の代わりの kWh、t の代わりの kg、「/p」の有無）はそのまま受け入れ、すべて MWh と tCO2 に換算して比較します。',
    },
    fix: {
      en: "Write the form's unit: MWh/p for electricity, tCO2/MWh for the factor, tCO2/p for emissions, and make sure the figure is in that unit.",
      ja: '様式の単位（電力量は MWh/p、排出係数は tCO2/MWh、排出量は tCO2/p）を記入し、数値がその単位であることを確認してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => changeFigure(changeUnit(correct, 'EG', KWH), 'EG', { value: 2_203_030 }),
    bad: (correct) => changeUnit(correct, 'RE_p', NO_UNIT),
  },
};

/** Cells whose unit cannot be looked at, because it is not known which cell it is. Cells that hold no number still have a unit. */
function couldNotLook(sheet: CalculationSheet): Outcome | undefined {
  const unlocated = expectedSymbols(sheet).filter((symbol) => ['missing', 'ambiguous'].includes(sheet.readings[symbol].kind));
  const reason = whyNoNumbers(sheet, unlocated);
  return reason && notApplicableBecause(reason);
}

function findings({ name, symbol, at, unit }: StandingCell, table: readonly StandingCell[]): Finding[] {
  if (symbol === undefined || isExpectedUnit(symbol, unit)) return [];
  const figure = addressText(at);
  const expected = expectation(symbol);
  const unitAt = unit.at ?? unitCellBeside(at, table);
  const place = addressText(unitAt ?? at);
  return [
    {
      at: [unitAt ?? at],
      expected: FORM_UNIT_OF[symbol],
      found: unit.text,
      message: {
        en: `Expected ${expected.en} beside ${name} (${figure}), found ${foundUnit(unit).en} in ${place}${rateRemark(unit).en}.`,
        ja: `${name}（${figure}）には${expected.ja}が必要ですが、${place} ${foundUnit(unit).ja}。${rateRemark(unit).ja}`,
      },
    },
  ];
}

/** The cell where a unit is missing: in the figure's row, in the column of the other units of its table. */
function unitCellBeside({ sheet, row }: CellAddress, table: readonly StandingCell[]): CellAddress | undefined {
  const column = table.map(({ unit }) => unit.at).find((other) => other?.sheet === sheet)?.column;
  return column === undefined ? undefined : { sheet, row, column };
}

function expectation(symbol: SymbolName): { en: string; ja: string } {
  const dimension = DIMENSION_NAMES[DIMENSION_OF[symbol]];
  return {
    en: `a unit of ${dimension.en} such as ${FORM_UNIT_OF[symbol]}`,
    ja: `${dimension.ja}の単位（${FORM_UNIT_OF[symbol]} など）`,
  };
}

function foundUnit(unit: Unit): { en: string; ja: string } {
  if (unit.dimension === 'absent') return { en: 'no unit', ja: 'に単位がありません' };
  return { en: `“${shortened(unit.text)}”`, ja: `は「${shortened(unit.text)}」です` };
}

function rateRemark({ perTime }: Unit): Words {
  if (perTime === undefined) return { en: '', ja: '' };
  return {
    en: `: a rate per ${perTime}, where the total of the period is expected`,
    ja: `これは${TIMES_JA[perTime]}当たりの値の単位です。期間全体の合計値が必要です。`,
  };
}

const TIMES_JA = { year: '1年', month: '1か月', day: '1日', hour: '1時間' } as const satisfies Record<NonNullable<Unit['perTime']>, string>;
