import type ExcelJS from 'exceljs';
import { cellName, quotedSheetName } from '../../../src/address';
import type { CellAddress } from '../../../src/workbook';
import type { WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { Trait } from './bases';
import type { Desk } from './desk';

/** A correct workbook in a way of working that the generator has no word for. */
export interface Dressing {
  readonly description: Partial<WorkbookDescription>;
  readonly traits: (traits: Set<Trait>) => void;
  readonly dress: (desk: Desk) => void;
}

export const DRESSED: Readonly<Record<string, Dressing>> = {
  'values from a log of readings': {
    description: {},
    traits: without('typed'),
    dress: (desk) => {
      const log = desk.book.addWorksheet('Meter log');
      log.addRow(['Month', ...desk.report.input.table1.rows.map(({ point }) => `Meter ${desk.text(point)} (MWh)`)]);
      for (let month = 1; month <= 12; month += 1) {
        const share = 1 / 12 + Math.sin(month) / 150;
        log.addRow([
          `2023-${String(month).padStart(2, '0')}`,
          ...desk.report.input.table1.rows.map(({ value }) => twoDecimals(desk.number(value) * share)),
        ]);
      }
      desk.report.input.table1.rows.forEach(({ value }, index) => {
        const column = String.fromCharCode(66 + index);
        desk.enter(value, `SUM(${quotedSheetName('Meter log')}!${column}2:${column}13)`);
      });
    },
  },
  'a second site on an input sheet of its own': {
    description: { includePlan: false },
    traits: without('form-formulas', 'yearly', 'one-period'),
    dress: (desk) => {
      const { input, calculation } = desk.report;
      const site = 'MRS(input) site B';
      copySheet(desk.sheet(input.sheet), desk.book.addWorksheet(site), input.table2.title.row - 1);
      input.table1.rows.forEach(({ value }, index) =>
        desk.type({ ...value, sheet: site }, twoDecimals(desk.number(value) * (0.61 + index / 9))),
      );
      const formula = desk.formula(calculation.rows.EG.value);
      desk.enter(calculation.rows.EG.value, `${formula}+${formula.replaceAll(quotedSheetName(input.sheet), quotedSheetName(site))}`);
    },
  },
  'a total at the foot of Table 1': {
    description: { electricityUnit: 'kWh' },
    traits: without('form-formulas'),
    dress: (desk) => {
      const { rows } = desk.report.input.table1;
      const [first, last] = [desk.point(0).value, desk.point(-1)];
      const total = down(last.value);
      desk.type(down(last.parameter), 'Total');
      desk.type(down(last.unit), desk.text(last.unit));
      desk.enter(total, `SUM(${desk.here(first)}:${desk.here(rows.at(-1)?.value ?? first)})`);
      desk.enter(desk.report.calculation.rows.EG.value, desk.there(total));
    },
  },
  'meters in kWh, calculation in MWh': {
    description: { electricityUnit: 'kWh', mergedLabels: true },
    traits: without('form-formulas', 'divides'),
    dress: (desk) => {
      for (const { calculation } of [desk.report, desk.plan]) {
        const { EG, RE_p, EF_RE_again } = calculation.rows;
        desk.enter(EG.value, `${desk.formula(EG.value)}/1000`);
        desk.type(EG.unit, 'MWh/p');
        desk.enter(RE_p.value, `${desk.here(EG.value)}*${desk.here(EF_RE_again.value)}`);
      }
    },
  },
  'names instead of cells': {
    description: {},
    traits: without('form-formulas'),
    dress: (desk) => {
      const { EG, EF_RE_again, RE_p } = desk.report.calculation.rows;
      desk.book.definedNames.add(absolute(desk, EG.value), 'EG_total');
      desk.book.definedNames.add(absolute(desk, EF_RE_again.value), 'EF_used');
      desk.enter(RE_p.value, 'EG_total*EF_used');
    },
  },
  'formulas written in another way': {
    description: { notation: 'underscore' },
    traits: without('form-formulas'),
    dress: (desk) => {
      const { EG, EF_RE_again, RE_p, PE_p, ER_p } = desk.report.calculation.rows;
      desk.enter(EG.value, desk.report.input.table1.rows.map(({ value }) => desk.there(value)).join('+'));
      desk.enter(RE_p.value, `PRODUCT($${desk.here(EG.value)},${desk.here(EF_RE_again.value)})`);
      desk.enter(PE_p.value, '0');
      desk.enter(ER_p.value, `SUM(${desk.here(RE_p.value)},-${desk.here(PE_p.value)})`);
    },
  },
  'the product for each point': {
    description: {},
    traits: without('form-formulas', 'no-zero'),
    dress: (desk) => {
      const { EF_RE_again, RE_p } = desk.report.calculation.rows;
      const [first, last] = [desk.point(0).value, desk.point(-1).value];
      desk.enter(RE_p.value, `SUMPRODUCT(${desk.there(first)}:${desk.here(last)}*${desk.here(EF_RE_again.value)})`);
    },
  },
  'blank until filled in': {
    description: {},
    traits: without('form-formulas'),
    dress: (desk) => {
      const { EG, EF_RE_again, RE_p, ER_p, PE_p } = desk.report.calculation.rows;
      const [eg, re] = [desk.here(EG.value), desk.here(RE_p.value)];
      const sum = desk.formula(EG.value);
      desk.enter(EG.value, `IF(${sum.replace('SUM(', 'COUNT(')}=0,"",${sum})`);
      desk.enter(RE_p.value, `IF(${eg}="","",${eg}*${desk.here(EF_RE_again.value)})`);
      desk.enter(ER_p.value, `IF(${re}="","",${re}-${desk.here(PE_p.value)})`);
    },
  },
  'the factor looked up in the list': {
    description: {},
    traits: without(),
    dress: (desk) => {
      const { rows, defaults } = desk.report.calculation;
      const [first, last] = [defaults[0], defaults.at(-1)];
      if (first === undefined || last === undefined) throw new Error('There is no list.');
      const values = `${desk.here(first.value)}:${desk.here(last.value)}`;
      const labels = `${desk.here(first.label)}:${desk.here(last.label)}`;
      const chosen = { ...rows.EF_RE.symbol, column: rows.EF_RE.symbol.column + 2 };
      desk.type(chosen, desk.text(first.label));
      desk.enter(rows.EF_RE.value, `INDEX(${values},MATCH(${desk.here(chosen)},${labels},0))`);
    },
  },
  'with its installed capacity, in Japanese': {
    description: { language: 'ja', includePlan: false },
    traits: withCapacity,
    dress: (desk) => stateCapacity(desk, 2.1, 'MW'),
  },
  'with its installed capacity': { description: {}, traits: withCapacity, dress: (desk) => stateCapacity(desk, 2.4, 'MW') },
  'with its installed capacity in kW': {
    description: { electricityUnit: 'kWh' },
    traits: (traits) => {
      withCapacity(traits);
      // The operator of kilowatts under megawatts has nothing to do here.
      traits.delete('capacity');
    },
    dress: (desk) => stateCapacity(desk, 2400, 'kW'),
  },
  'the total typed as a whole number': {
    description: {},
    traits: without('form-formulas'),
    dress: (desk) => {
      const { total } = desk.report.input.table3;
      desk.type(total, Math.floor(desk.number(desk.report.calculation.rows.ER_p.value)));
    },
  },
  'the total by INT': {
    description: { language: 'ja' },
    traits: without(),
    dress: (desk) => {
      desk.enter(desk.report.input.table3.total, `INT(${desk.there(desk.report.calculation.rows.ER_p.value)})`);
    },
  },
  'the total split into two years': {
    description: { period: '1/Jul/2022 - 30/Jun/2023', includePlan: false, points: halfYears() },
    traits: without('form-formulas', 'yearly', 'one-period', 'fractional-reductions'),
    dress: splitTotal,
  },
  'a cover sheet and evidence beside it': {
    description: { mergedLabels: true },
    traits: without(),
    dress: (desk) => {
      const cover = desk.book.addWorksheet('Cover');
      cover.addRows([['Monitoring report'], ['Project', 'Solar power at a school'], ['Prepared on', '15/Jan/2024']]);
      const invoices = desk.book.addWorksheet('Invoices');
      invoices.addRow(['Invoice', 'Month', 'kWh', 'Amount']);
      for (let month = 1; month <= 12; month += 1) invoices.addRow([`INV-${month}`, month, 5000 + month * 13, 812.5 + month]);
    },
  },
};

function without(...lacking: readonly Trait[]): (traits: Set<Trait>) => void {
  return (traits) => {
    for (const trait of lacking) traits.delete(trait);
  };
}

function withCapacity(traits: Set<Trait>): void {
  traits.add('capacity');
}

/** The first row of Table 2: parameter, description, value, unit, source, comment. */
function stateCapacity(desk: Desk, value: number, unit: string): void {
  const { headings } = desk.report.input.table2;
  const texts = ['C_i', 'Installed capacity of the project solar PV system', value, unit, 'Specification of the system', ''];
  texts.forEach((text, index) => desk.type({ ...headings, row: headings.row + 1, column: headings.column + index }, text));
}

/** Two meters, each with a row for the half of either year. */
function halfYears(): NonNullable<WorkbookDescription['points'][number]>[] {
  const halves = ['1/Jul/2022 - 31/Dec/2022', '1/Jan/2023 - 30/Jun/2023'] as const;
  const values = [
    [402.11, 455.92],
    [388.6, 471.07],
  ];
  return values.flatMap((pair, meter) => pair.map((value, half) => ({ point: `(${meter + 1})`, value, period: halves[half] ?? '' })));
}

/** Table 3 with a row for each calendar year: each rounded down by itself. */
function splitTotal(desk: Desk): void {
  const { table1, table3 } = desk.report.input;
  if (table3.period === undefined) throw new Error('Table 3 has no period.');
  const factor = desk.there(desk.report.calculation.rows.EF_RE.value);
  const halves = [0, 1].map((half) => {
    const values = table1.rows.filter((_, index) => index % 2 === half).map(({ value }) => desk.here(value));
    return `ROUNDDOWN((${values.join('+')})*${factor},0)`;
  });
  desk.type(table3.period, '1/Jul/2022 - 31/Dec/2022');
  desk.enter(table3.total, halves[0] ?? '');
  desk.type(down(table3.period), '1/Jan/2023 - 30/Jun/2023');
  desk.enter(down(table3.total), halves[1] ?? '');
  desk.cell(down(table3.unit)).value = desk.cell(table3.unit).value;
}

function copySheet(from: ExcelJS.Worksheet, to: ExcelJS.Worksheet, lastRow: number): void {
  from.eachRow((row, number) => {
    if (number > lastRow) return;
    row.eachCell((cell) => {
      to.getCell(cell.address).value = cell.value;
      to.getCell(cell.address).style = cell.style;
    });
  });
}

function absolute(_: Desk, at: CellAddress): string {
  return `${quotedSheetName(at.sheet)}!${cellName(at.row, at.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}

function down(at: CellAddress): CellAddress {
  return { ...at, row: at.row + 1 };
}

function twoDecimals(value: number): number {
  return Number(value.toFixed(2));
}
