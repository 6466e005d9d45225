import { addressText } from '../../address';
import type { CalculationSheet, Extraction, NumberReading } from '../../extract/extraction';
import { isNetRow, isOwnUse } from '../../extract/net-electricity';
import type { CellAddress } from '../../workbook';
import { inBase, isExpectedUnit } from '../units/base-units';
import { measuredRows, type Measured } from './measured-rows';
import { isUsed, reportCalculation } from '../model/report-calculation';
import type { Finding } from '../rule';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';

/**
 * Rows of Table 1 with the electricity that the plant itself uses, which no formula draws on although EG is computed from other rows. Where
 * one of those is measured net, own use is off already; an EG that is typed may be.
 */
export function unusedOwnUse(sheet: CalculationSheet, workbook: Extraction): readonly Finding[] {
  const { EG, EF_RE } = sheet.readings;
  if (EG.kind !== 'number' || EG.formula === undefined) return [];
  const rows = measuredRows(sheet);
  if (!rows.some(({ row }) => isOwnUse(row))) return [];
  const calculation = reportCalculation(sheet, workbook);
  const [used, unused] = [true, false].map((is) => rows.filter(({ row }) => isUsed(row.value.at, calculation) === is));
  const isFromTable = used?.some(({ row }) => !isOwnUse(row)) === true;
  if (!isFromTable || used.some(({ row }) => isNetRow(row))) return [];
  return (unused ?? [])
    .filter(({ row }) => isOwnUse(row))
    .map((measured) => finding(measured, EG.at, EF_RE.kind === 'number' ? EF_RE : undefined));
}

function finding({ row, value, base }: Measured, EG: CellAddress, factor: NumberReading | undefined): Finding {
  const [name, place, total] = [shortened(row.parameter), addressText(row.value.at), addressText(EG)];
  const figure = wordFigure(value, row.unit);
  const isFactor = factor !== undefined && isExpectedUnit('EF_RE', factor.unit);
  const tonnes = isFactor ? `${wordNumber(tidy(base * inBase(factor)))} tCO2` : undefined;
  return {
    at: [row.value.at, EG],
    message: {
      en: `Expected the calculation to take ${name}, the plant’s own use of electricity (${figure} in ${place}), off EG in ${total}, found no formula that refers to it.${tonnes === undefined ? '' : ` With EF_RE it comes to ${tonnes}, by which RE_p is too high.`}`,
      ja: `${total} の EG からは設備自身の消費電力量 ${name}（${place}、${figure}）を差し引くはずですが、これを参照する数式がありません。${tonnes === undefined ? '' : `EF_RE を掛けると ${tonnes} で、その分 RE_p が過大です。`}`,
    },
  };
}
