import { cellName } from '../../../../src/address';
import type { CellAddress } from '../../../../src/workbook';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { edited, FOLLOWING } from './edit-formula';
import { having } from './suits';

/** Thought of last, with the rules at hand, as somebody would who wants more credits than there were, or who was in a hurry. */
const INPUTS = ['generation-sum-mismatch', 'plan-deviation', 'capacity-factor', 'reported-total-mismatch'];

export const FURTHER_OPERATORS: readonly Operator[] = [
  {
    id: 'raised-by-a-named-number',
    says: 'A monitored value is multiplied with a name that stands for 1.03.',
    expects: ['number-in-formula'],
    mayAlso: INPUTS,
    suits: having('typed'),
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      desk.editPart('xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', '</sheets><definedNames><definedName name="adj">1.03</definedName></definedNames>'),
      );
      return [desk.enter(value, `${desk.number(value)}*adj`, Number((desk.number(value) * 1.03).toFixed(6)))];
    },
  },
  edited('fallback-instead-of-an-error', 'Where the sum fails, a typed figure steps in and nobody sees the error.', 'EG', {
    expects: ['number-in-formula', 'model-mismatch'],
    suits: having('form-formulas', 'typed'),
    change: (formula, desk) => `IFERROR(${formula},${Math.round(desk.number(desk.report.calculation.rows.EG.value))})`,
  }),
  {
    id: 'year-in-the-sum-of-the-log',
    says: 'The sum of a log takes in the year at its head: 2,023 more.',
    expects: ['short-sum', 'number-in-formula', 'generation-sum-mismatch', 'magnitude-slip'],
    mayAlso: INPUTS,
    suits: having('typed'),
    make: (desk) => [logged(desk, (column) => `SUM(${column}1:${column}13)`, 2023)],
  },
  {
    id: 'month-of-the-log-twice',
    says: 'The sum of a log counts December twice.',
    expects: ['short-sum', 'model-mismatch', 'generation-sum-mismatch'],
    mayAlso: INPUTS,
    suits: having('typed'),
    make: (desk) => [logged(desk, (column) => `SUM(${column}2:${column}13)+${column}13`)],
  },
  {
    id: 'month-of-the-log-as-an-average',
    says: 'A month that was not measured is the average of the others, without a word.',
    expects: ['number-in-formula', 'missing-evidence', 'empty-input'],
    mayAlso: INPUTS,
    suits: having('typed'),
    make: (desk) => {
      logged(desk, (column) => `SUM(${column}2:${column}13)`);
      const cell: CellAddress = { sheet: 'Readings', row: 8, column: 2 };
      return [desk.enter(cell, 'AVERAGE(B2:B7)')];
    },
  },
  {
    id: 'estimates-reported-as-measured',
    says: 'The plan’s estimates were typed into the report as monitored values.',
    expects: ['plan-deviation', 'duplicate-value'],
    mayAlso: INPUTS,
    suits: having('plan', 'typed', 'yearly', 'several-points', 'no-zero'),
    make: (desk) =>
      desk.report.input.table1.rows.map(({ value }, index) => {
        const estimate = desk.plan.input.table1.rows[index];
        if (estimate === undefined) throw new Error('The plan has no such point.');
        return desk.type(value, desk.number(estimate.value));
      }),
  },
  {
    id: 'format-that-shows-another-figure',
    says: 'A number format shows a monitored value as thousands: what is printed is not what counts.',
    expects: ['rounded-display', 'invisible-text'],
    suits: having('typed'),
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      desk.cell(value).numFmt = '#,##0.00,';
      return [value];
    },
  },
  {
    id: 'format-that-shows-a-typed-figure',
    says: 'A number format writes a figure of its own instead of the project emissions.',
    expects: ['invisible-text', 'unexpected-project-emissions'],
    mayAlso: INPUTS,
    suits: having('displaced'),
    make: (desk) => {
      const { value } = desk.report.calculation.rows.PE_p;
      desk.cell(value).numFmt = '"0.0"';
      return [desk.type(value, -25)];
    },
  },
  edited('more-from-a-date-on', 'From a day on the reductions grow by a tenth.', 'ER_p', {
    expects: ['number-in-formula', 'model-mismatch', 'emission-reductions-mismatch'],
    mayAlso: FOLLOWING,
    change: (formula) => `IF(TODAY()>DATE(2030,1,1),1.1,1)*(${formula})`,
  }),
  {
    id: 'carried-over-in-table-3',
    says: 'Twelve tonnes of the year before are carried over into the reported total.',
    expects: ['reported-total-mismatch', 'number-in-formula'],
    suits: having('one-report', 'form-formulas'),
    make: (desk) => {
      const { total } = desk.report.input.table3;
      return [desk.enter(total, `ROUNDDOWN(${desk.there(desk.report.calculation.rows.ER_p.value)},0)+12`)];
    },
  },
];

/** A log of twelve months on a sheet of its own, and the first busy point computed from it. */
function logged(desk: Desk, sum: (column: string) => string, head: number | string = 'Electricity'): CellAddress {
  const { value } = desk.anyBusyPoint();
  const log = desk.book.addWorksheet('Readings');
  log.addRow(['Month', head]);
  const whole = desk.number(value);
  for (let month = 1; month <= 12; month += 1)
    log.addRow([`2023-${String(month).padStart(2, '0')}`, Number((whole / 12 + Math.sin(month) * (whole / 150)).toFixed(2))]);
  return desk.enter(value, sum(`Readings!${cellName(1, 2).replace('1', '')}`).replace(/:Readings!/g, ':'));
}
