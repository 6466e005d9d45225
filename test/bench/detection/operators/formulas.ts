import { cellName, quotedSheetName } from '../../../../src/address';
import type { CellAddress } from '../../../../src/workbook';
import type { CalculationRow, InputLayout } from '../../../workbooks/layouts';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { everywhere, having } from './suits';

/** Slips in the formulas of the calculation sheet. */
// Where Table 3 is typed or computed by itself, it differs from what the calculation sheet comes to after the slip.
const FOLLOWING = ['plan-deviation', 'capacity-factor', 'model-mismatch', 'reported-total-mismatch'];
const SUM_IS_OFF = ['generation-sum-mismatch', 'short-sum', 'model-mismatch'];

export const FORMULA_OPERATORS: readonly Operator[] = [
  typedOver('reductions-typed-over', 'Last year’s reductions were typed over the formula of ER_p.', 'ER_p', 1.013, [
    'constant-over-formula',
    'emission-reductions-mismatch',
  ]),
  typedOver('reductions-pasted-as-value', 'ER_p was pasted as a value: right today, and deaf to every correction.', 'ER_p', 1, [
    'constant-over-formula',
    'model-mismatch',
  ]),
  typedOver('reference-emissions-typed-over', 'RE_p was typed over and is not the product beside it.', 'RE_p', 1.021, [
    'constant-over-formula',
    'reference-emissions-mismatch',
  ]),
  typedOver('reference-emissions-pasted-as-value', 'RE_p was pasted as a value.', 'RE_p', 1, ['constant-over-formula', 'model-mismatch']),
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
  rangeEdit('sum-without-a-middle-point', 'The sum skips a point in the middle.', ([first, last]) => [
    [first, first],
    [first + 2, last],
  ]),
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
  edited(
    'project-emissions-added',
    'ER_p adds the project emissions instead of subtracting them; nobody sees it while they are zero.',
    'ER_p',
    {
      expects: ['model-mismatch', 'emission-reductions-mismatch'],
      mayAlso: ['foreign-reference'],
      suits: having('form-formulas'),
      change: (formula) => formula.replace(/-(?=[^-]*$)/, '+'),
    },
  ),
  edited('project-emissions-forgotten', 'ER_p does not subtract the project emissions at all.', 'ER_p', {
    expects: ['model-mismatch', 'emission-reductions-mismatch', 'foreign-reference'],
    suits: having('form-formulas'),
    change: (_, desk) => desk.here(desk.report.calculation.rows.RE_p.value),
  }),
  {
    id: 'project-emissions-typed',
    says: 'The methodology knows no project emissions, the sheet has some.',
    expects: ['unexpected-project-emissions'],
    mayAlso: ['plan-deviation'],
    suits: having('displaced'),
    make: (desk) => [desk.type(desk.report.calculation.rows.PE_p.value, 12.5)],
  },
  {
    id: 'project-emissions-below-zero',
    says: 'Negative project emissions raise the reductions.',
    expects: ['unexpected-project-emissions', 'negative-input'],
    mayAlso: ['plan-deviation'],
    suits: having('displaced'),
    make: (desk) => [desk.type(desk.report.calculation.rows.PE_p.value, -12.5)],
  },
  {
    id: 'project-emissions-not-available',
    says: 'N/A was typed for the project emissions, and ER_p became an error.',
    expects: ['text-in-number-cell', 'cell-error'],
    mayAlso: ['unexpected-project-emissions', 'missing-parameter', 'reported-total-mismatch'],
    suits: having('displaced', 'form-formulas'),
    make: (desk) => [desk.type(desk.report.calculation.rows.PE_p.value, 'N/A'), desk.report.calculation.rows.ER_p.value],
  },
  edited('tonnes-added-in-the-formula', 'Five hundred tonnes are added inside the formula of ER_p.', 'ER_p', {
    expects: ['number-in-formula', 'emission-reductions-mismatch', 'model-mismatch'],
    mayAlso: FOLLOWING,
    change: (formula) => `${formula}+500`,
  }),
  edited('factor-hidden-in-the-formula', 'The reference emissions are raised by two per cent inside their formula.', 'RE_p', {
    expects: ['number-in-formula', 'reference-emissions-mismatch', 'model-mismatch'],
    mayAlso: FOLLOWING,
    change: (formula) => `${formula}*1.02`,
  }),
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
  edited('reference-emissions-rounded', 'The reference emissions are rounded to tens before the subtraction.', 'RE_p', {
    expects: ['model-mismatch', 'reference-emissions-mismatch', 'rounded-display'],
    mayAlso: ['number-in-formula'],
    change: (formula) => `ROUND(${formula},-1)`,
  }),
  edited('factor-rounded', 'Section 3 takes the factor rounded to one decimal.', 'EF_RE_again', {
    expects: ['default-conflict', 'model-mismatch', 'reference-emissions-mismatch', 'unlisted-default'],
    mayAlso: ['rounded-display', 'plan-deviation', 'plan-default-conflict'],
    suits: having('displaced', 'linked-factor', 'factor-in-tonnes-per-mwh'),
    change: (formula) => `ROUND(${formula},1)`,
  }),
  edited('reductions-rounded-up', 'ER_p is rounded up to whole tonnes.', 'ER_p', {
    expects: ['model-mismatch', 'emission-reductions-mismatch'],
    mayAlso: ['rounded-display', 'reported-total-mismatch'],
    suits: having('fractional-sum'),
    change: (formula) => `ROUNDUP(${formula},0)`,
  }),
  edited('reductions-clipped-at-zero', 'Negative reductions would be shown as zero instead of being reported.', 'ER_p', {
    expects: ['model-mismatch', 'negative-reductions'],
    mayAlso: ['number-in-formula'],
    // C-05: a warning at most, and without project emissions it can hide nothing.
    atLeast: 'info',
    change: (formula) => `MAX(0,${formula})`,
  }),
  edited('reductions-capped', 'The reductions are capped at a figure that nobody has reached yet.', 'ER_p', {
    expects: ['model-mismatch', 'number-in-formula'],
    change: (formula, desk) => `MIN(${formula},${Math.ceil(desk.number(desk.report.calculation.rows.ER_p.value) / 1000 + 1) * 2000})`,
  }),
  edited('reductions-capped-at-the-plan', 'The reductions are capped at the plan’s.', 'ER_p', {
    expects: ['model-mismatch', 'foreign-reference', 'emission-reductions-mismatch'],
    suits: having('plan'),
    change: (formula, desk) => `MIN(${formula},${desk.there(desk.plan.calculation.rows.ER_p.value)})`,
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
  edited('reference-emissions-from-the-plan', 'The report’s RE_p is taken from the plan’s calculation sheet.', 'RE_p', {
    expects: ['foreign-reference', 'reference-emissions-mismatch'],
    mayAlso: ['model-mismatch'],
    suits: having('plan', 'displaced'),
    change: (_, desk) => desk.there(desk.plan.calculation.rows.RE_p.value),
  }),
  edited('factor-from-the-plan', 'The report’s factor is taken from the plan’s calculation sheet.', 'EF_RE', {
    expects: ['foreign-reference'],
    mayAlso: ['model-mismatch', 'typed-default'],
    suits: having('plan', 'displaced', 'linked-factor'),
    change: (_, desk) => desk.there(desk.plan.calculation.rows.EF_RE.value),
  }),
  {
    id: 'monitored-value-from-the-plan',
    says: 'A monitored value is a link to the plan’s estimate.',
    expects: ['foreign-reference'],
    mayAlso: ['model-mismatch', 'generation-sum-mismatch', 'duplicate-value'],
    suits: having('plan', 'typed', 'yearly'),
    make: (desk) => {
      const point = desk.anyBusyPoint();
      const estimate = desk.plan.input.table1.rows[desk.report.input.table1.rows.indexOf(point)];
      if (estimate === undefined) throw new Error('The plan has no such point.');
      return [desk.enter(point.value, desk.there(estimate.value)), estimate.value];
    },
  },
  edited('conversion-done-twice', 'The formula divides by a thousand once more than its units ask for.', 'RE_p', {
    expects: ['number-in-formula', 'reference-emissions-mismatch', 'model-mismatch', 'magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('displaced'),
    change: (formula) => `${formula}/1000`,
  }),
  edited('conversion-forgotten', 'Kilowatt-hours are multiplied by a factor per megawatt-hour.', 'RE_p', {
    expects: ['reference-emissions-mismatch', 'model-mismatch', 'magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: having('displaced', 'plain', 'divides'),
    change: (formula) => formula.replace('/1000', ''),
  }),
  edited('reference-to-a-deleted-sheet', 'A sheet that the sum refers to was deleted: #REF!.', 'EG', {
    expects: ['cell-error'],
    mayAlso: [...SUM_IS_OFF, 'missing-parameter'],
    change: (formula) => formula.replace(/^.*$/, 'SUM(#REF!)'),
    result: { error: '#REF!' },
  }),
  circular(
    'circle-of-the-two-factors',
    'The factor of section 2 refers to section 3, which refers to section 2.',
    ['EF_RE', 'EF_RE_again'],
    ['unlisted-default', 'typed-default', 'emission-factor-range', 'default-conflict', 'plan-default-conflict'],
  ),
  circular('circle-of-reference-and-reductions', 'RE_p is computed from ER_p, which is computed from RE_p.', ['RE_p', 'ER_p'], []),
];

type Pair = readonly [number, number];

function typedOver(id: string, says: string, row: CalculationRow, factor: number, expects: readonly string[]): Operator {
  return {
    id,
    says,
    expects: [...expects],
    mayAlso: ['model-mismatch', 'plan-deviation', 'reported-total-mismatch'],
    suits: row === 'RE_p' || row === 'EG' ? having('form-formulas') : everywhere,
    make: (desk) => {
      const at = desk.report.calculation.rows[row].value;
      const value = desk.number(at);
      return [desk.type(at, factor === 1 ? value : Number((value * factor).toFixed(1)))];
    },
  };
}

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

interface Edit {
  readonly expects: readonly string[];
  readonly mayAlso?: readonly string[];
  readonly atLeast?: Operator['atLeast'];
  readonly suits?: Operator['suits'];
  readonly change: (formula: string, desk: Desk) => string;
  readonly result?: { readonly error: '#REF!' };
}

/** Changes the formula of one row of the calculation sheet. */
function edited(id: string, says: string, row: CalculationRow, { change, result, atLeast, ...edit }: Edit): Operator {
  return {
    id,
    says,
    expects: edit.expects,
    mayAlso: [...FOLLOWING, ...(edit.mayAlso ?? [])],
    ...(atLeast ? { atLeast } : {}),
    suits: edit.suits ?? everywhere,
    make: (desk) => {
      const at = desk.report.calculation.rows[row].value;
      return [desk.enter(at, change(desk.formula(at), desk), result)];
    },
  };
}

/** Excel shows 0 in a circle once its warning is closed; so does everything that follows from it. */
function circular(id: string, says: string, rows: readonly [CalculationRow, CalculationRow], mayAlso: readonly string[]): Operator {
  return {
    id,
    says,
    expects: ['circular-reference'],
    mayAlso: [
      ...mayAlso,
      'reference-emissions-mismatch',
      'emission-reductions-mismatch',
      'model-mismatch',
      'stale-value',
      'plan-deviation',
    ],
    suits: having('displaced', 'plain'),
    make: (desk) => {
      const places = desk.report.calculation.rows;
      const [first, second] = [places[rows[0]].value, places[rows[1]].value];
      if (rows[0] === 'RE_p') desk.enter(first, `${desk.here(second)}+${desk.here(places.PE_p.value)}`, 0);
      else desk.enter(first, desk.here(second), 0);
      desk.enter(second, desk.formula(second), 0);
      return [first, second];
    },
  };
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
