import type { CellAddress } from '../../../src/workbook';
import type { Dressing } from './dressings';
import { habit } from './habits';

const DARK = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } } as const;

/** More correct workbooks, invented when the rules were known: what they say of these was not looked at before. */
export const FURTHER_HABITS: Readonly<Record<string, Dressing>> = {
  'readings added up in their cells': habit({}, ['typed'], (desk) => {
    for (const { value } of desk.report.input.table1.rows) {
      const whole = desk.number(value);
      desk.enter(value, `${(whole / 3 + 1.11).toFixed(2)}+${(whole / 3 - 7.3).toFixed(2)}+${(whole / 3 + 6.19).toFixed(2)}`);
    }
  }),
  'readings in kWh, divided in their cells': habit({ mergedLabels: true }, ['typed'], (desk) => {
    for (const { value } of desk.report.input.table1.rows) desk.enter(value, `${Math.round(desk.number(value) * 1000)}/1000`);
  }),
  'the last reading of the meter less the first': habit({ language: 'ja', electricityUnit: 'kWh' }, ['typed'], (desk) => {
    for (const { value, comment } of desk.report.input.table1.rows) {
      const [first, last] = [beside(comment, 2), beside(comment, 3)];
      desk.type(first, 182_455.3);
      desk.type(last, Number((182_455.3 + desk.number(value)).toFixed(2)));
      desk.enter(value, `${desk.here(last)}-${desk.here(first)}`);
    }
  }),
  'the ratio of the transformer in a cell of its own': habit({}, ['typed'], (desk) => {
    const { headings } = desk.report.input.table1;
    const label = { ...headings, row: Math.max(1, headings.row - 3), column: headings.column + 14 };
    desk.type(label, 'CT ratio');
    desk.type(beside(label, 1), 40);
    for (const { value, comment } of desk.report.input.table1.rows) {
      const read = beside(comment, 2);
      desk.type(read, Number((desk.number(value) / 40).toFixed(3)));
      desk.enter(value, `${desk.here(read)}*${desk.here(beside(label, 1)).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`);
    }
  }),
  'a flag for each point': habit({}, ['form-formulas', 'plain'], (desk) => {
    const flags = desk.report.input.table1.rows.map(({ comment }) => beside(comment, 2));
    for (const flag of flags) desk.type(flag, true);
    const [first, last] = [desk.point(0).value, desk.point(-1).value];
    const range = (from: CellAddress, to: CellAddress): string => `${desk.there(from)}:${desk.here(to)}`;
    desk.enter(
      desk.report.calculation.rows.EG.value,
      `SUMPRODUCT(${range(first, last)}*${range(flags[0] ?? first, flags.at(-1) ?? last)})`,
    );
  }),
  'lists on a hidden sheet': habit({ language: 'ja' }, ['linked-factor'], (desk) => {
    const lists = desk.book.addWorksheet('Lists', { state: 'hidden' });
    lists.addRows([
      ['系統', 1],
      ['自家発電', 2],
    ]);
    const { rows, defaults } = desk.report.calculation;
    const [grid, captive] = defaults;
    if (grid === undefined || captive === undefined) throw new Error('The list is too short.');
    const choice = beside(rows.EF_RE.symbol, 1);
    desk.type(choice, '系統');
    desk.enter(
      rows.EF_RE.value,
      `CHOOSE(VLOOKUP(${desk.here(choice)},Lists!A1:B2,2,FALSE),${desk.here(grid.value)},${desk.here(captive.value)})`,
    );
  }),
  'a cell that compares the sum with the log': habit({}, [], (desk) => {
    const { EG } = desk.report.calculation.rows;
    const { rows } = desk.report.input.table1;
    const sum = rows.map(({ value }) => desk.there(value)).join('+');
    desk.enter(beside(EG.symbol, 2), `IF(ABS(${desk.here(EG.value)}-(${sum}))<0.01,"OK","Check the sum")`);
  }),
  'gross generation less the plant’s own use': habit({ mergedLabels: true }, ['typed'], (desk) => {
    for (const { value, comment } of desk.report.input.table1.rows) {
      const [gross, own] = [beside(comment, 2), beside(comment, 3)];
      desk.type(gross, Number((desk.number(value) + 12.4).toFixed(2)));
      desk.type(own, 12.4);
      desk.enter(value, `${desk.here(gross)}-${desk.here(own)}`);
    }
  }),
  'a named log on a sheet of its own, by quarters': habit({ includePlan: false }, ['typed'], (desk) => {
    const log = desk.book.addWorksheet('Log 2023');
    log.addRow(['Quarter', ...desk.report.input.table1.rows.map(({ point }) => desk.text(point))]);
    [0.21, 0.29, 0.3, 0.2].forEach((share, quarter) =>
      log.addRow([
        `Q${quarter + 1}`,
        ...desk.report.input.table1.rows.map(({ value }, at) => Number((desk.number(value) * share + at * 0.17).toFixed(2))),
      ]),
    );
    desk.report.input.table1.rows.forEach(({ value }, index) => {
      const column = String.fromCharCode(66 + index);
      desk.book.definedNames.add(`'Log 2023'!$${column}$2:$${column}$5`, `meter_${index + 1}`);
      desk.enter(value, `SUM(meter_${index + 1})`);
    });
  }),
  'white headings on dark fill, grey notes': habit({ electricityUnit: 'kWh' }, [], (desk) => {
    const { headings, rows } = desk.report.input.table1;
    for (let column = 0; column < 11; column += 1) {
      const cell = desk.cell(beside(headings, column));
      cell.style = { ...cell.style, font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: DARK };
    }
    for (const { comment } of rows) desk.cell(comment).style = { font: { italic: true, color: { argb: 'FF808080' } } };
  }),
  'both languages in the labels': habit({}, [], (desk) => {
    const { ER_p, RE_p, PE_p } = desk.report.calculation.rows;
    desk.type(ER_p.label, 'Emission reductions during the period p / 期間 p の排出削減量');
    desk.type(RE_p.label, 'Reference emissions during the period p / 期間 p のリファレンス排出量');
    desk.type(PE_p.label, 'Project emissions during the period p / 期間 p のプロジェクト排出量');
  }),
  'blank instead of an error': habit({}, ['form-formulas'], (desk) => {
    const { EG, RE_p, ER_p, PE_p, EF_RE_again } = desk.report.calculation.rows;
    desk.enter(RE_p.value, `IFERROR(${desk.here(EG.value)}*${desk.here(EF_RE_again.value)},"")`);
    desk.enter(ER_p.value, `IFERROR(${desk.here(RE_p.value)}-${desk.here(PE_p.value)},0)`);
  }),
  'thousands shown by the format': habit({ electricityUnit: 'kWh' }, [], (desk) => {
    for (const { value } of desk.report.input.table1.rows) desk.cell(value).numFmt = '#,##0.00_);(#,##0.00)';
    desk.cell(desk.report.calculation.rows.ER_p.value).numFmt = '#,##0.0" tCO2"';
  }),
};

function beside(at: CellAddress, columns: number): CellAddress {
  return { ...at, column: at.column + columns };
}
