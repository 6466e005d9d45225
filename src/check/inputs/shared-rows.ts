import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import { calculationSource } from '../model/calculation-source';
import { followFormulas } from '../model/follow-formulas';
import { figureCells } from '../cells/standing-cells';

/**
 * The value cells of a Table 1 that another calculation sheet computes its figures from and this one does not: a project of two
 * methodologies may keep the monitored values of both in one table. Nothing is left to the other by a sheet that takes no row itself.
 */
export function valuesOfOtherSheets(sheet: CalculationSheet, workbook: Extraction): CellMap<true> {
  const others = new CellMap<true>();
  const reports = workbook.reports.filter((report) => report.sheet !== sheet.sheet);
  if (reports.length === 0) return others;
  const rows = sheet.inputs?.rows ?? [];
  const mine = drawnOn(sheet, workbook);
  if (!rows.some(({ value }) => mine.has(value.at))) return others;
  for (const report of reports) {
    const theirs = drawnOn(report, workbook);
    for (const { value } of rows) if (theirs.has(value.at) && !mine.has(value.at)) others.set(value.at, true);
  }
  return others;
}

/** From its figures down; Table 3 is no figure of one sheet, it may add up all of them. */
function drawnOn(sheet: CalculationSheet, workbook: Extraction): CellMap<true> {
  const figures = figureCells(sheet).map(({ at }) => at);
  const { formulas, leaves } = followFormulas(calculationSource(sheet, workbook), figures, () => false);
  const cells = new CellMap<true>();
  for (const { at } of [...formulas, ...leaves]) cells.set(at, true);
  return cells;
}
