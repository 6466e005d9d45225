import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { everywhere, having } from './suits';

/** Slips of results that were not computed again, and of the total that is reported. */
const ARITHMETIC = [
  'generation-sum-mismatch',
  'reference-emissions-mismatch',
  'emission-reductions-mismatch',
  'reported-total-mismatch',
  'plan-deviation',
];

export const RESULT_OPERATORS: readonly Operator[] = [
  {
    id: 'values-changed-without-recalculation',
    says: 'A value was corrected and the file saved without computing anew: every figure after it is last week’s.',
    expects: ['stale-value', 'generation-sum-mismatch'],
    mayAlso: ARITHMETIC,
    suits: having('typed'),
    leavesResults: true,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      return [desk.type(value, Number((desk.number(value) * 1.09).toFixed(2))), desk.report.calculation.rows.EG.value];
    },
  },
  {
    id: 'result-written-by-a-program',
    says: 'The file was written by a program: the figure saved beside ER_p is not what its formula gives.',
    expects: ['stale-value', 'emission-reductions-mismatch'],
    mayAlso: ARITHMETIC,
    suits: everywhere,
    leavesResults: true,
    make: (desk) => {
      const at = desk.report.calculation.rows.ER_p.value;
      return [desk.enter(at, desk.formula(at), Number((desk.number(at) * 1.04).toFixed(1)))];
    },
  },
  {
    id: 'manual-calculation',
    says: 'The workbook computes only when somebody presses F9.',
    expects: ['manual-calculation'],
    suits: everywhere,
    make: (desk) => {
      setManual(desk);
      return [];
    },
  },
  {
    id: 'manual-calculation-and-old-results',
    says: 'The workbook computes only on F9, and nobody pressed it.',
    expects: ['stale-value', 'manual-calculation', 'generation-sum-mismatch'],
    mayAlso: ARITHMETIC,
    suits: having('typed'),
    leavesResults: true,
    make: (desk) => {
      setManual(desk);
      const { value } = desk.anyBusyPoint();
      return [desk.type(value, Number((desk.number(value) * 0.9).toFixed(2))), desk.report.calculation.rows.EG.value];
    },
  },
  {
    id: 'reported-total-higher',
    says: 'Table 3 reports more than the calculation sheet computes.',
    expects: ['reported-total-mismatch'],
    mayAlso: ['constant-over-formula'],
    suits: everywhere,
    make: (desk) => {
      const at = desk.report.input.table3.total;
      return [desk.type(at, desk.number(at) + 40), desk.report.calculation.rows.ER_p.value];
    },
  },
  {
    id: 'reported-total-rounded-up',
    says: 'The reported total was rounded up: half a tonne that nobody reduced.',
    expects: ['reported-total-mismatch'],
    suits: having('fractional-reductions'),
    make: (desk) => {
      const at = desk.report.input.table3.total;
      return [desk.enter(at, `ROUNDUP(${desk.there(desk.report.calculation.rows.ER_p.value)},0)`)];
    },
  },
  {
    id: 'reported-total-fractional',
    says: 'The reported total is not a whole number of tonnes: credits are.',
    expects: ['fractional-credits', 'reported-total-mismatch'],
    // Domain note 1.5: that Table 3 is the place of the rounding is recollection; the decision on issuance may be.
    atLeast: 'info',
    suits: having('fractional-reductions'),
    make: (desk) => {
      const at = desk.report.input.table3.total;
      return [desk.enter(at, desk.there(desk.report.calculation.rows.ER_p.value))];
    },
  },
  {
    id: 'reported-total-from-the-plan',
    says: 'Table 3 of the report shows the plan’s reductions.',
    expects: ['reported-total-mismatch', 'foreign-reference'],
    suits: having('plan'),
    make: (desk) => {
      const at = desk.report.input.table3.total;
      return [desk.enter(at, `ROUNDDOWN(${desk.there(desk.plan.calculation.rows.ER_p.value)},0)`)];
    },
  },
  {
    id: 'reported-total-is-the-reference',
    says: 'Table 3 reports the reference emissions instead of the reductions.',
    expects: ['reported-total-mismatch', 'foreign-reference'],
    suits: having('project-emissions'),
    make: (desk) => {
      const at = desk.report.input.table3.total;
      return [desk.enter(at, `ROUNDDOWN(${desk.there(desk.report.calculation.rows.RE_p.value)},0)`)];
    },
  },
  {
    id: 'reported-total-missing',
    says: 'Table 3 is empty.',
    expects: ['empty-input', 'reported-total-mismatch', 'missing-parameter'],
    suits: everywhere,
    make: (desk) => [desk.type(desk.report.input.table3.total, null)],
  },
];

function setManual(desk: Desk): void {
  desk.editPart('xl/workbook.xml', (xml) => xml.replace('<calcPr ', '<calcPr calcMode="manual" '));
}
