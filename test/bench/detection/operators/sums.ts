import { cellName, quotedSheetName } from '../../../../src/address';
import type { CellAddress } from '../../../../src/workbook';
import type { InputLayout } from '../../../workbooks/layouts';
import type { Desk } from '../desk';
import { describeWorkbook } from '../../../workbooks/description';
import type { Operator } from '../operator';
import { edited, FOLLOWING, typedOver } from './edit-formula';
import { having } from './suits';

/** Slips in the sum of the electricity. */
const SUM_IS_OFF = ['generation-sum-mismatch', 'short-sum', 'model-mismatch'];

export const SUM_OPERATORS: readonly Operator[] = [
  typedOver('sum-typed-over', 'The sum of the electricity was typed from the operator’s own table.', 'EG', 0.987, [
    'constant-over-formula',
    'generation-sum-mismatch',
  ]),
  typedOver('sum-pasted-as-value', 'The sum of the electricity was pasted as a value.', 'EG', 1, [
    'constant-over-formula',
    'model-mismatch',
  ]),
  rangeEdit('sum-without-the-last-point', 'The sum ends one row above the last point.', ([first, last]) => [[first, last - 1]]),
  rangeEdit('sum-without-the-first-point', 'The sum begins one row below the first point.', ([first, last]) => [[first + 1, last]]),
  {
    ...rangeEdit('sum-without-a-middle-point', 'The sum skips a point in the middle.', ([first, last]) => [
      [first, first],
      [first + 2, last],
    ]),
    suits: (base) => having('plain', 'no-zero')(base) && describeWorkbook(base.description).points.length > 2,
  },
  rangeEdit('point-counted-twice', 'The sum counts a point twice.', ([first, last]) => [
    [first, last],
    [last, last],
  ]),
  {
    id: 'sum-without-a-point-at-zero',
    says: 'The sum leaves out a point that happens to be at zero: next period it will be missing.',
    expects: ['short-sum', 'model-mismatch'],
    mayAlso: ['zero-input', 'plan-deviation', 'capacity-factor'],
    suits: having('plain', 'typed'),
    make: (desk) => {
      const at = desk.report.calculation.rows.EG.value;
      const last = desk.type(desk.point(-1).value, 0);
      return [withRange(desk, at, ([first, bottom]) => [[first, bottom - 1]]), last];
    },
  },
  {
    id: 'point-added-below-the-sum',
    says: 'A new point was added below the table’s last row; the sum was not extended.',
    expects: ['short-sum', 'generation-sum-mismatch', 'model-mismatch'],
    mayAlso: ['plan-deviation'],
    suits: having('plain', 'yearly'),
    make: (desk) => {
      const places = desk.point(-1);
      const number = desk.report.input.table1.rows.length + 1;
      for (const place of Object.values(places)) copyDown(desk, place);
      const value = { ...places.value, row: places.value.row + 1 };
      desk.type({ ...places.point, row: places.point.row + 1 }, `(${number})`);
      desk.type(value, Number((desk.number(places.value) * 0.83).toFixed(2)));
      return [value, desk.report.calculation.rows.EG.value];
    },
  },
  edited('hours-added-to-the-sum', 'A correction of 30 was added to the sum of the electricity by hand.', 'EG', {
    expects: ['number-in-formula', 'generation-sum-mismatch', 'model-mismatch'],
    mayAlso: FOLLOWING,
    change: (formula) => `${formula}+30`,
  }),
  edited('sum-rounded-up', 'The sum of the electricity is rounded up to whole units before it is used.', 'EG', {
    expects: ['model-mismatch', 'generation-sum-mismatch', 'rounded-display'],
    // Domain note 1.5: whether intermediate values may be rounded is unknown; it must be said, not condemned.
    atLeast: 'info',
    suits: having('fractional-sum'),
    change: (formula) => `ROUNDUP(${formula},0)`,
  }),
  edited('month-dropped-by-a-condition', 'A condition in the sum drops every value below a threshold, and one is below it.', 'EG', {
    expects: ['generation-sum-mismatch', 'model-mismatch', 'number-in-formula', 'short-sum'],
    mayAlso: ['plan-deviation'],
    suits: having('form-formulas', 'typed'),
    change: (formula, desk) => {
      const values = desk.report.input.table1.rows.map(({ value }) => desk.number(value)).sort((a, b) => a - b);
      return `SUMIF(${summed(formula)},">${Math.ceil((values[0] ?? 0) + 0.01)}")`;
    },
  }),
  edited('condition-that-drops-nothing-yet', 'A condition in the sum would drop small months; today none is small.', 'EG', {
    expects: ['model-mismatch', 'number-in-formula', 'short-sum', 'generation-sum-mismatch'],
    suits: having('form-formulas', 'typed', 'no-zero'),
    change: (formula, desk) => {
      const smallest = Math.min(...desk.report.input.table1.rows.map(({ value }) => desk.number(value)));
      return `SUMIF(${summed(formula)},">${Math.floor(smallest / 2)}")`;
    },
  }),
  edited('point-dropped-by-an-if', 'One monitored value counts only when it is above a hundred.', 'EG', {
    expects: ['model-mismatch', 'number-in-formula', 'generation-sum-mismatch', 'short-sum'],
    suits: having('plain', 'typed'),
    change: (formula, desk) => {
      const first = desk.there(desk.point(0).value);
      return `IF(${first}>100,${formula},${formula}-${first})`;
    },
  }),
  edited('sum-from-the-plan', 'The report’s electricity is summed on the plan’s input sheet.', 'EG', {
    expects: ['foreign-reference', 'generation-sum-mismatch'],
    mayAlso: ['model-mismatch', 'short-sum'],
    suits: having('plan', 'plain'),
    change: (_, desk) => `SUM(${columnOfValues(desk, desk.plan.input)})`,
  }),
  edited('reference-to-a-deleted-sheet', 'A sheet that the sum refers to was deleted: #REF!.', 'EG', {
    expects: ['cell-error'],
    mayAlso: [...SUM_IS_OFF, 'missing-parameter'],
    change: (formula) => formula.replace(/^.*$/, 'SUM(#REF!)'),
    result: { error: '#REF!' },
  }),
];

type Pair = readonly [number, number];

function rangeEdit(id: string, says: string, cut: (rows: Pair) => readonly Pair[]): Operator {
  return {
    id,
    says,
    expects: [...SUM_IS_OFF],
    mayAlso: ['plan-deviation'],
    suits: having('plain', 'no-zero'),
    make: (desk) => [withRange(desk, desk.report.calculation.rows.EG.value, cut)],
  };
}

/** Rewrites the formula `SUM(sheet!C8:C10)`. */
function withRange(desk: Desk, at: CellAddress, cut: (rows: Pair) => readonly Pair[]): CellAddress {
  const { rows } = desk.report.input.table1;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no point.');
  const column = first.value.column;
  const ranges = cut([first.value.row, last.value.row]).map(
    ([top, bottom]) => `${quotedSheetName(first.value.sheet)}!${cellName(top, column)}:${cellName(bottom, column)}`,
  );
  return desk.enter(at, `SUM(${ranges.join(',')})`);
}

/** The range in `SUM(range)`; a sheet's name may have parentheses too. */
function summed(formula: string): string {
  const [, range] = /^SUM\((.+)\)$/.exec(formula) ?? [];
  if (range === undefined) throw new Error(`No sum: ${formula}`);
  return range;
}

/** The monitored or estimated values of Table 1 as a range. */
function columnOfValues(desk: Desk, { table1 }: InputLayout): string {
  const [first, last] = [table1.rows[0], table1.rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no point.');
  return `${desk.there(first.value)}:${desk.here(last.value)}`;
}

function copyDown(desk: Desk, at: CellAddress): void {
  const [source, target] = [desk.cell(at), desk.cell({ ...at, row: at.row + 1 })];
  target.value = source.value;
  target.style = source.style;
}
