import { addressText } from '../../address';
import type { CalculationSheet, NumberReading, ReportedRow } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase, whyNotComparable } from '../units/base-units';
import type { CheckSettings } from '../settings';
import { wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';
import type { Slice } from './slices-of';
import { inTonnes, type Split, type VintagePart } from './split';

/** The split, or why it is not taken; neither where Table 3 makes none. */
export interface SplitInTable3 {
  readonly split?: Split;
  readonly because?: Words;
}

/** The split that the participant made: rows of Table 3, each within one vintage, that together come to ER_p or to what rounding left of it. */
export function splitInTable3(sheet: CalculationSheet, figure: NumberReading, slices: readonly Slice[]): SplitInTable3 {
  const parts = partsInTable3(sheet, slices);
  if (parts === undefined) return {};
  const rows = sheet.reportedRows?.length ?? 0;
  const sum = parts.reduce((all, { tonnes }) => all + tonnes, 0);
  const lost = inBase(figure) - sum;
  const places = wordRanges(parts.flatMap(({ cells }) => cells));
  if (lost < -TOLERANCE * Math.max(1, Math.abs(inBase(figure))) || lost >= rows) return { because: anotherSum(places, sum, figure) };
  const split: Split = {
    basis: 'table-3',
    isEstimate: false,
    how: {
      en: `As Table 3 of the report splits it by year (${places.en}); what the split rests on is not in the workbook as dated values.`,
      ja: `報告書の表3の暦年別の値（${places.ja}）によります。その根拠となる日付のある計測値はブックにありません。`,
    },
    parts,
  };
  return { split };
}

function anotherSum(places: Words, sum: number, figure: NumberReading): Words {
  const [tonnes, whole] = [wordNumber(sum), wordNumber(inBase(figure))];
  const at = addressText(figure.at);
  return {
    en: `Table 3 splits it by year (${places.en}), but comes to ${tonnes} tCO2 and not to ER_p, ${whole} tCO2 (${at}): correct whichever is wrong.`,
    ja: `表3は暦年別に分けていますが（${places.ja}）、合計 ${tonnes} tCO2 が ER_p の ${whole} tCO2（${at}）と一致しません。誤っている方を修正してください。`,
  };
}

const TOLERANCE: CheckSettings['relativeTolerance'] = 1e-9;

/** What Table 3 says of each slice; undefined where it is not split so, or not in numbers that can be compared. */
export function partsInTable3({ reportedRows = [] }: CalculationSheet, slices: readonly Slice[]): readonly VintagePart[] | undefined {
  const placed = reportedRows.map((row) => ({ row, slice: sliceOf(row, slices) }));
  if (placed.some(({ slice }) => slice === undefined)) return undefined;
  const readings = reportedRows.flatMap(({ reading }) => (reading.kind === 'number' ? [reading] : []));
  if (readings.length < reportedRows.length || whyNotComparable(readings) !== undefined) return undefined;
  const parts = slices.map((slice) => {
    const own = placed.flatMap(({ row: { reading }, slice: of }) => (of === slice && reading.kind === 'number' ? [reading] : []));
    return own.length === 0 ? undefined : partOf(own);
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function sliceOf({ period }: ReportedRow, slices: readonly Slice[]): Slice | undefined {
  return period?.kind === 'dates'
    ? slices.find(({ from, to }) => period.from >= from && period.to <= to && period.from <= period.to)
    : undefined;
}

function partOf(readings: readonly NumberReading[]): VintagePart {
  return {
    tonnes: readings.reduce((sum, reading) => sum + inBase(reading), 0),
    cells: readings.map(({ at }) => at),
    formula: `=${readings.map(inTonnes).join('+')}`,
  };
}
