import type { CalculationSheet, NumberReading, ReportedRow } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../base-units';
import type { CheckSettings } from '../settings';
import { wordRanges } from '../word-ranges';
import type { Slice } from './slices-of';
import { inTonnes, type Split, type VintagePart } from './split';

/** The split that the participant made: rows of Table 3, each within one vintage, that together come to ER_p or to what rounding left of it. */
export function splitInTable3(sheet: CalculationSheet, figure: NumberReading, slices: readonly Slice[]): Split | undefined {
  const parts = partsInTable3(sheet, slices);
  if (parts === undefined) return undefined;
  const rows = sheet.reportedRows?.length ?? 0;
  const lost = inBase(figure) - parts.reduce((sum, { tonnes }) => sum + tonnes, 0);
  if (lost < -TOLERANCE * Math.max(1, Math.abs(inBase(figure))) || lost >= rows) return undefined;
  const places = wordRanges(parts.flatMap(({ cells }) => cells));
  return {
    basis: 'table-3',
    isEstimate: false,
    how: {
      en: `As Table 3 of the report splits it by year (${places.en}); what the split rests on is not in the workbook as dated values.`,
      ja: `報告書の表3の暦年別の値（${places.ja}）によります。その根拠となる日付のある計測値はブックにありません。`,
    },
    parts,
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
