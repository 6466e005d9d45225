import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { traceSource, workbookSource, type CellSource } from '../../formula/cell-source';
import { SYMBOLS } from '../../extract/extraction';

/** The cells that a report's formulas can refer to: the workbook's where they travelled with it, else those that its traces show. */
export function calculationSource(sheet: CalculationSheet, workbook: Extraction): CellSource {
  if (workbook.book !== undefined) return workbookSource(workbook.book);
  const readings = [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors];
  const traces = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.trace] : []));
  // A figure's own trace says what stands in its cell, before what the traces above it say.
  return traceSource(traces, workbook.surroundings.names, workbook.surroundings.dateSystem);
}
