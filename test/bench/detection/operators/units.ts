import type { CellAddress } from '../../../../src/workbook';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { everywhere, having } from './suits';

/** Slips of units and magnitudes. */
const FOLLOWING = ['plan-deviation', 'capacity-factor'];

export const UNIT_OPERATORS: readonly Operator[] = [
  {
    id: 'kwh-under-mwh-at-one-point',
    says: 'One meter was read in kWh, its cell says MWh.',
    expects: ['magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('typed', 'MWh'),
    make: (desk) => scaled(desk, 1000),
  },
  {
    id: 'kwh-under-mwh-everywhere',
    says: 'All meters were read in kWh under a heading of MWh (as the published sheet of ID009 seems to have it).',
    expects: ['magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('typed', 'MWh'),
    make: (desk) => everyValue(desk, (value) => value * 1000),
  },
  {
    id: 'mwh-under-kwh-at-one-point',
    says: 'One meter was read in MWh, its cell says kWh.',
    expects: ['magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('typed', 'kWh'),
    make: (desk) => scaled(desk, 1 / 1000),
  },
  {
    id: 'mwh-under-kwh-everywhere',
    says: 'All meters were read in MWh under a heading of kWh.',
    expects: ['magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('typed', 'kWh'),
    make: (desk) => everyValue(desk, (value) => value / 1000),
  },
  {
    id: 'decimal-point-slipped-at-one-point',
    says: 'One value is ten times what the other points and the plan make likely: its decimal point slipped.',
    expects: ['magnitude-slip', 'plan-deviation', 'capacity-factor'],
    suits: having('typed', 'plan', 'yearly'),
    make: (desk) => scaled(desk, 10),
  },
  {
    id: 'reductions-far-above-plan',
    says: 'The project reports three times the reductions that were planned, without a word why.',
    expects: ['plan-deviation'],
    mayAlso: ['capacity-factor', 'magnitude-slip'],
    suits: having('typed', 'plan', 'yearly'),
    make: (desk) => [...everyValue(desk, (value) => value * 3), desk.report.calculation.rows.ER_p.value],
  },
  {
    id: 'more-than-the-plant-can-generate',
    says: 'With its installed capacity the plant could not have generated this, running day and night.',
    expects: ['capacity-factor'],
    mayAlso: ['plan-deviation', 'magnitude-slip'],
    suits: having('typed', 'capacity'),
    make: (desk) => everyValue(desk, (value) => value * 9),
  },
  {
    id: 'capacity-in-kilowatts-as-megawatts',
    says: 'The capacity was typed in kW under MW: the plant would have run for nine hours a year.',
    expects: ['capacity-factor', 'magnitude-slip'],
    suits: having('capacity'),
    make: (desk) => {
      const at = capacityCell(desk);
      return [desk.type(at, desk.number(at) * 1000)];
    },
  },
  {
    id: 'factor-in-kg-per-mwh',
    says: 'The emission factor was typed in kgCO2/MWh under tCO2/MWh.',
    expects: ['emission-factor-range', 'unlisted-default', 'magnitude-slip'],
    mayAlso: ['typed-default', 'constant-over-formula', 'plan-default-conflict', ...FOLLOWING],
    suits: having('displaced'),
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE.value;
      return [desk.type(at, desk.number(at) * 1000)];
    },
  },
  {
    id: 'listed-factors-in-kg-per-mwh',
    says: 'The list of default values holds kgCO2/MWh under tCO2/MWh.',
    expects: ['emission-factor-range', 'magnitude-slip'],
    mayAlso: ['unlisted-default', 'default-conflict', 'plan-default-conflict', ...FOLLOWING],
    suits: having('plain', 'displaced'),
    make: (desk) => desk.report.calculation.defaults.map(({ value }) => desk.type(value, desk.number(value) * 1000)),
  },
  {
    id: 'unit-of-the-sum-wrong',
    says: 'The unit of the sum on the calculation sheet was changed and the figure was not.',
    expects: ['unexpected-unit', 'unit-conflict', 'magnitude-slip'],
    mayAlso: ['model-mismatch', 'reference-emissions-mismatch', 'generation-sum-mismatch', ...FOLLOWING],
    suits: everywhere,
    make: (desk) => {
      const { unit } = desk.report.calculation.rows.EG;
      return [desk.type(unit, desk.text(unit).startsWith('k') ? 'MWh/p' : 'kWh/p'), desk.report.calculation.rows.EG.value];
    },
  },
  {
    id: 'unit-of-one-point-differs',
    says: 'One point of Table 1 says another unit than the rest, and its figure is like theirs.',
    expects: ['unit-conflict', 'unexpected-unit', 'magnitude-slip'],
    mayAlso: ['generation-sum-mismatch', 'model-mismatch', ...FOLLOWING],
    suits: having('several-points'),
    make: (desk) => {
      const { unit, value } = desk.anyBusyPoint();
      return [desk.type(unit, desk.text(unit).startsWith('k') ? 'MWh/p' : 'kWh/p'), value];
    },
  },
  {
    id: 'unit-of-one-point-missing',
    says: 'The unit of a monitored value is missing.',
    expects: ['unexpected-unit', 'unit-conflict'],
    suits: everywhere,
    make: (desk) => {
      const { unit, value } = desk.anyBusyPoint();
      return [desk.type(unit, null), value];
    },
  },
  {
    id: 'unit-of-another-quantity',
    says: 'Electricity is given in cubic metres.',
    expects: ['unexpected-unit', 'unit-conflict'],
    mayAlso: ['model-mismatch', 'generation-sum-mismatch'],
    suits: everywhere,
    make: (desk) => {
      const { unit, value } = desk.anyBusyPoint();
      return [desk.type(unit, 'm3/p'), value];
    },
  },
  {
    id: 'unit-of-the-factor-missing',
    says: 'The emission factor has no unit.',
    expects: ['unexpected-unit', 'unit-conflict'],
    suits: having('displaced'),
    make: (desk) => {
      const { unit, value } = desk.report.calculation.rows.EF_RE;
      return [desk.type(unit, null), value];
    },
  },
  {
    id: 'unit-of-the-factor-contradicts-its-repetition',
    says: 'Section 3 gives the factor in another unit than section 2, and the same figure.',
    expects: ['unit-conflict', 'default-conflict', 'unexpected-unit', 'emission-factor-range'],
    mayAlso: ['model-mismatch', 'reference-emissions-mismatch', 'unlisted-default', ...FOLLOWING],
    suits: having('displaced', 'factor-in-tonnes'),
    make: (desk) => {
      const { unit, value } = desk.report.calculation.rows.EF_RE_again;
      return [desk.type(unit, desk.text(unit).endsWith('/MWh') ? 'tCO2/kWh' : 'tCO2/MWh'), value, desk.report.calculation.rows.EF_RE.unit];
    },
  },
  {
    id: 'reductions-in-kilograms',
    says: 'The reductions are headed kgCO2/p over a figure in tonnes.',
    expects: ['unexpected-unit', 'unit-conflict'],
    mayAlso: ['emission-reductions-mismatch', 'model-mismatch', 'reported-total-mismatch', ...FOLLOWING],
    suits: everywhere,
    make: (desk) => {
      const { unit, value } = desk.report.calculation.rows.ER_p;
      return [desk.type(unit, 'kgCO2/p'), value];
    },
  },
  {
    id: 'unit-of-the-reported-total-wrong',
    says: 'Table 3 reports tonnes under kgCO2/p.',
    expects: ['unexpected-unit', 'unit-conflict', 'reported-total-mismatch'],
    mayAlso: ['fractional-credits'],
    suits: everywhere,
    make: (desk) => [desk.type(desk.report.input.table3.unit, 'kgCO2/p'), desk.report.input.table3.total],
  },
];

function scaled(desk: Desk, by: number): readonly CellAddress[] {
  const { value } = desk.anyBusyPoint();
  return [desk.type(value, tidy(desk.number(value) * by))];
}

function everyValue(desk: Desk, change: (value: number) => number): readonly CellAddress[] {
  return desk.report.input.table1.rows.map(({ value }) => desk.type(value, tidy(change(desk.number(value)))));
}

/** As somebody would type it, without the last bits of a double. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The capacity stands in the first row of Table 2, in the column of values (`bases.ts`). */
function capacityCell(desk: Desk): CellAddress {
  const { headings } = desk.report.input.table2;
  return { ...headings, row: headings.row + 1, column: headings.column + 2 };
}
