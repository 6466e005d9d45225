import type { CalculationRow } from '../../../workbooks/layouts';
import type { Operator } from '../operator';
import { edited, FOLLOWING, typedOver } from './edit-formula';
import { having } from './suits';

/** Slips in the formulas of the calculation sheet below the sum. */
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
    expects: ['text-in-number-cell', 'missing-parameter'],
    mayAlso: ['unexpected-project-emissions', 'reported-total-mismatch'],
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
  edited('reference-emissions-from-the-plan', 'The report’s RE_p is taken from the plan’s calculation sheet.', 'RE_p', {
    expects: ['foreign-reference', 'reference-emissions-mismatch'],
    mayAlso: ['model-mismatch'],
    suits: having('plan', 'displaced'),
    change: (_, desk) => desk.there(desk.plan.calculation.rows.RE_p.value),
  }),
  edited('factor-from-the-plan', 'The report’s factor is taken from the plan’s calculation sheet.', 'EF_RE', {
    expects: ['foreign-reference'],
    // D-07 asks for the plan's factor in the report, and the link gives just that: it must be said, not condemned.
    atLeast: 'info',
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
  circular(
    'circle-of-the-two-factors',
    'The factor of section 2 refers to section 3, which refers to section 2.',
    ['EF_RE', 'EF_RE_again'],
    ['unlisted-default', 'typed-default', 'emission-factor-range', 'default-conflict', 'plan-default-conflict'],
  ),
  circular('circle-of-reference-and-reductions', 'RE_p is computed from ER_p, which is computed from RE_p.', ['RE_p', 'ER_p'], []),
];

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
