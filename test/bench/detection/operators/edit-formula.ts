import type { CalculationRow } from '../../../workbooks/layouts';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { everywhere, having } from './suits';

/** Where Table 3 is typed or computed by itself, it differs from what the calculation sheet comes to after the slip. */
export const FOLLOWING = ['plan-deviation', 'capacity-factor', 'model-mismatch', 'reported-total-mismatch'];

/** A row of the calculation sheet is a constant: today's figure times `factor`. */
export function typedOver(id: string, says: string, row: CalculationRow, factor: number, expects: readonly string[]): Operator {
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

interface Edit {
  readonly expects: readonly string[];
  readonly mayAlso?: readonly string[];
  readonly atLeast?: Operator['atLeast'];
  readonly suits?: Operator['suits'];
  readonly change: (formula: string, desk: Desk) => string;
  readonly result?: { readonly error: '#REF!' };
}

/** Changes the formula of one row of the calculation sheet. */
export function edited(id: string, says: string, row: CalculationRow, { change, result, atLeast, ...edit }: Edit): Operator {
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
