import type { BinaryOperator } from './formula-tree';
import {
  BAD_NUMBER,
  DIVISION_BY_ZERO,
  booleanScalar,
  compareScalars,
  isErrorScalar,
  numberOf,
  numberScalar,
  textOf,
  textScalar,
} from './scalar';
import type { Scalar } from './scalar';

export type ScalarOperator = Exclude<BinaryOperator, ' ' | ','>;

/** An operator on two single values. */
export function operate(operator: ScalarOperator, left: Scalar, right: Scalar): Scalar {
  if (left.kind === 'error') return left;
  if (right.kind === 'error') return right;
  switch (operator) {
    case '&':
      return concatenate(left, right);
    case '=':
      return booleanScalar(compareScalars(left, right) === 0);
    case '<>':
      return booleanScalar(compareScalars(left, right) !== 0);
    case '<':
      return booleanScalar(compareScalars(left, right) < 0);
    case '>':
      return booleanScalar(compareScalars(left, right) > 0);
    case '<=':
      return booleanScalar(compareScalars(left, right) <= 0);
    case '>=':
      return booleanScalar(compareScalars(left, right) >= 0);
    default:
      return arithmetic(operator, left, right);
  }
}

function concatenate(left: Scalar, right: Scalar): Scalar {
  const [a, b] = [textOf(left), textOf(right)];
  if (isErrorScalar(a)) return a;
  return isErrorScalar(b) ? b : textScalar(a + b);
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar): Scalar {
  const a = numberOf(left);
  if (isErrorScalar(a)) return a;
  const b = numberOf(right);
  if (isErrorScalar(b)) return b;
  switch (operator) {
    case '+':
      return numberScalar(withoutResidue(a + b, a));
    case '-':
      return numberScalar(withoutResidue(a - b, a));
    case '*':
      return numberScalar(a * b);
    case '/':
      return b === 0 ? DIVISION_BY_ZERO : numberScalar(a / b);
    case '^':
      return power(a, b);
  }
}

/**
 * Excel sets a sum or a difference to 0 when all that is left are the last bits of the terms
 * (Microsoft, "Floating-point arithmetic may give inaccurate results in Excel": `=1.333+1.225-1.333-1.225`).
 */
function withoutResidue(result: number, term: number): number {
  return Math.abs(result) < Math.abs(term) * 2 ** -48 ? 0 : result;
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return BAD_NUMBER;
  return base === 0 && exponent < 0 ? DIVISION_BY_ZERO : numberScalar(base ** exponent);
}
