import type { CellAddress } from '../../../src/workbook';
import type { Trait } from './bases';
import type { Desk } from './desk';
import type { Dressing } from './dressings';

/** Correct workbooks in other people's habits of writing the same thing. */
export const HABITS: Readonly<Record<string, Dressing>> = {
  'one period cell merged over all rows': habit({}, ['yearly', 'one-period'], (desk) => {
    const rows = desk.report.input.table1.rows.map(({ period }) => period);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) throw new Error('There are no periods.');
    desk.sheet(first.sheet).mergeCells(first.row, first.column, last.row, last.column);
  }),
  'the period in the first row only': habit({ language: 'ja' }, ['yearly', 'one-period'], (desk) => {
    for (const { period } of desk.report.input.table1.rows.slice(1)) if (period) desk.type(period, null);
  }),
  'a wave dash and full-width letters': habit({ language: 'ja' }, ['yearly'], (desk) => {
    for (const row of desk.report.input.table1.rows) {
      if (row.period) desk.type(row.period, '２０２３年１月１日〜２０２３年１２月３１日');
      desk.type(row.option, 'Ｏｐｔｉｏｎ　Ｃ');
    }
  }),
  'options by their letter': habit({}, [], (desk) => {
    const options = ['C', 'c', 'Option C (actual measurement)'];
    desk.report.input.table1.rows.forEach(({ option }, index) => desk.type(option, options[index % options.length] ?? 'C'));
  }),
  'units as people spell them': habit({ mergedLabels: true }, [], (desk) => {
    const { ER_p, RE_p, PE_p, EF_RE, EF_RE_again, EG } = desk.report.calculation.rows;
    for (const [{ unit }, text] of [
      [ER_p, 't-CO2/p'],
      [RE_p, 'tCO₂e/p'],
      [PE_p, 'tCO2'],
      [EF_RE, 't-CO₂/MWh'],
      [EF_RE_again, 'tCO2e/MWh'],
      [EG, 'MWh'],
    ] as const) {
      desk.type(unit, text);
    }
    desk.report.input.table1.rows.forEach(({ unit }, index) => desk.type(unit, index === 0 ? 'MWh / p' : 'MWh'));
  }),
  'the version as the web writes it': habit({}, [], (desk) => {
    const { spreadsheet } = desk.report.calculation.header;
    desk.type(spreadsheet, desk.text(spreadsheet).replace('_ver02.0', '_Ver2.0'));
  }),
  'a point not yet in operation, with the reason': habit({}, ['no-zero', 'plan', 'typed', 'capacity'], (desk) => {
    const { value, comment } = desk.point(1);
    desk.type(value, 0);
    desk.type(comment, 'Not in operation during the period: commissioning is planned for March 2024.');
  }),
  'the factor chosen by a condition': habit({}, [], (desk) => {
    const { rows, defaults } = desk.report.calculation;
    const [grid, captive] = defaults;
    if (grid === undefined || captive === undefined) throw new Error('The list is too short.');
    const choice = { ...rows.EF_RE.symbol, column: rows.EF_RE.symbol.column + 1 };
    desk.type(choice, 'Grid');
    desk.enter(rows.EF_RE.value, `IF(${desk.here(choice)}="Grid",${desk.here(grid.value)},${desk.here(captive.value)})`);
  }),
  'project emissions left to a formula of zero times': habit({}, ['form-formulas'], (desk) => {
    const { PE_p, EG } = desk.report.calculation.rows;
    desk.enter(PE_p.value, `${desk.here(EG.value)}*0`);
  }),
  'the total added up from the sheet of each point': habit({ includePlan: false }, ['form-formulas', 'typed'], (desk) => {
    desk.report.input.table1.rows.forEach(({ value }, index) => {
      const site = desk.book.addWorksheet(`Site ${index + 1}`);
      const share = Number((desk.number(value) / 2).toFixed(2));
      site.addRows([
        ['Inverter', 'Electricity (MWh)'],
        ['A', share],
        ['B', Number((desk.number(value) - share - 3.5).toFixed(2))],
      ]);
      desk.enter(value, `'${site.name}'!B2+'${site.name}'!B3`);
    });
  }),
  'months as columns beside the value': habit({}, ['typed'], (desk) => {
    for (const { value, comment } of desk.report.input.table1.rows) {
      const whole = desk.number(value);
      const first = { ...comment, column: comment.column + 2 };
      for (let month = 0; month < 12; month += 1) {
        desk.type({ ...first, column: first.column + month }, Number((whole * (1 / 12 + Math.sin(month + whole) / 200)).toFixed(2)));
      }
      desk.enter(value, `SUM(${desk.here(first)}:${desk.here({ ...first, column: first.column + 11 })})`);
    }
  }),
  'values shown rounded': habit({ electricityUnit: 'kWh' }, [], (desk) => {
    for (const { value } of desk.report.input.table1.rows) desk.cell(value).numFmt = '#,##0';
    for (const { value } of Object.values(desk.report.calculation.rows)) desk.cell(value).numFmt = '0.00E+00';
  }),
  'a note on a value, a filter and frozen panes': habit({}, [], (desk) => {
    const { value } = desk.point(0);
    desk.cell(value).note = 'Read by M. Bat on 5 January';
    const { headings, rows } = desk.report.input.table1;
    const last = rows.at(-1)?.comment ?? headings;
    desk.sheet(value.sheet).autoFilter = { from: at(headings), to: at(last) };
    desk.sheet(value.sheet).views = [{ state: 'frozen', ySplit: headings.row }];
  }),
  'two meters with the same round figure': habit(
    {
      points: [
        { point: '(1)', value: 1200, estimate: 1200 },
        { point: '(2)', value: 1200, estimate: 1200 },
        { point: '(3)', value: 800, estimate: 900 },
      ],
    },
    [],
    () => undefined,
  ),
  'a report better than its plan, explained': habit({}, ['typed'], (desk) => {
    for (const { value, comment } of desk.report.input.table1.rows) {
      desk.type(value, Number((desk.number(value) * 1.18).toFixed(2)));
      desk.type(comment, 'More sunshine than in the year of the plan, see the irradiation log.');
    }
  }),
};

export function habit(description: Dressing['description'], lacking: readonly Trait[], dress: (desk: Desk) => void): Dressing {
  return {
    description,
    traits: (traits) => {
      for (const trait of lacking) traits.delete(trait);
    },
    dress,
  };
}

const at = ({ row, column }: CellAddress): { row: number; column: number } => ({ row, column });
