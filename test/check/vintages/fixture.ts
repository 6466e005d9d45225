import { layoutOf, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { OtherSheet } from '../../workbooks/description';

export const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
/** MWh from April to March: 900 in 2022, 300 in 2023. */
export const MONTHLY = [60, 80, 100, 120, 140, 120, 100, 100, 80, 100, 110, 90];
export const FISCAL = '1/Apr/2022 - 31/Mar/2023';

/** One point, whose value adds up a log. */
export function withLog(rows: OtherSheet['rows'], sum: number, formula = `SUM(log!B2:B${rows.length + 1})`): Partial<WorkbookDescription> {
  const [row] = layoutOf({ includePlan: false }).report.input.table1.rows;
  if (row === undefined) throw new Error('Table 1 has rows.');
  return {
    period: FISCAL,
    points: [{ point: '(1)', value: sum }],
    otherSheets: [{ name: 'log', rows: [['Month', 'MWh'], ...rows] }],
    overrides: [{ ...row.value, formula, result: sum }],
  };
}
