import type { CellContent } from '../workbook';

/** One value in a calculation. */
export type Scalar = Exclude<CellContent, { readonly kind: 'uncomputed' }>;
export type ErrorScalar = Extract<Scalar, { readonly kind: 'error' }>;

export const EMPTY: Scalar = { kind: 'empty' };
export const DIVISION_BY_ZERO = errorOf('#DIV/0!');
export const NOT_AVAILABLE = errorOf('#N/A');
export const BAD_NUMBER = errorOf('#NUM!');
export const BAD_REFERENCE = errorOf('#REF!');
export const BAD_VALUE = errorOf('#VALUE!');
export const NO_INTERSECTION = errorOf('#NULL!');

function errorOf(code: string): ErrorScalar {
  return { kind: 'error', code };
}

/** A result: what is no finite number is Excel's `#NUM!`. */
export function numberScalar(value: number): Scalar {
  // -0 would show in 1/x and in texts; Excel has none.
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : BAD_NUMBER;
}

export function textScalar(value: string): Scalar {
  return { kind: 'text', value };
}

export function booleanScalar(value: boolean): Scalar {
  return { kind: 'boolean', value };
}

/** What an operator makes of a value: empty is 0, TRUE is 1, a text is read as a number. */
export function numberOf(scalar: Scalar): number | ErrorScalar {
  switch (scalar.kind) {
    case 'number':
      return scalar.value;
    case 'boolean':
      return scalar.value ? 1 : 0;
    case 'empty':
      return 0;
    case 'text':
      return numberInText(scalar.value);
    case 'error':
      return scalar;
  }
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(%?)$/;

/** Only what reads the same in every locale. A comma is a decimal sign in one country and nothing in the next: see `LocaleDependent`. */
function numberInText(text: string): number | ErrorScalar {
  const trimmed = text.trim();
  const match = PLAIN_NUMBER.exec(trimmed);
  if (match) return match[1] === '%' ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  // Excel may see a date, a fraction, a currency or grouped digits here.
  if (/^[^\p{L}]*\d/u.test(trimmed)) throw new LocaleDependent(text);
  return BAD_VALUE;
}

/** A text with digits that Excel reads according to the computer's region settings: there is no one answer. */
export class LocaleDependent extends Error {
  constructor(readonly text: string) {
    super('locale-dependent text');
  }
}

export function textOf(scalar: Scalar): string | ErrorScalar {
  switch (scalar.kind) {
    case 'text':
      return scalar.value;
    case 'number':
      return numberText(scalar.value);
    case 'boolean':
      return scalar.value ? 'TRUE' : 'FALSE';
    case 'empty':
      return '';
    case 'error':
      return scalar;
  }
}

/** As the format General writes it in a text: 15 significant digits at most. */
function numberText(value: number): string {
  const rounded = fifteenDigits(value);
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    return rounded
      .toExponential()
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  return size < 1e-6 && size !== 0 ? rounded.toFixed(20).replace(/0+$/, '') : String(rounded);
}

/** Microsoft, "Excel specifications and limits": number precision, 15 digits. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

export function booleanOf(scalar: Scalar): boolean | ErrorScalar {
  switch (scalar.kind) {
    case 'boolean':
      return scalar.value;
    case 'number':
      return scalar.value !== 0;
    case 'empty':
      return false;
    case 'text': {
      const text = scalar.value.toUpperCase();
      return text === 'TRUE' ? true : text === 'FALSE' ? false : BAD_VALUE;
    }
    case 'error':
      return scalar;
  }
}

export function isErrorScalar(value: unknown): value is ErrorScalar {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'error';
}

const ORDER = { empty: 0, number: 0, text: 1, boolean: 2, error: 3 } as const;

/** Negative, zero, positive: numbers before texts before booleans; texts without regard to case; an empty cell equals 0, "" and FALSE. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const [left, right] = [filledLike(a, b), filledLike(b, a)];
  if (left.kind === 'number' && right.kind === 'number') return compare(fifteenDigits(left.value), fifteenDigits(right.value));
  if (left.kind === 'text' && right.kind === 'text') return compare(left.value.toLowerCase(), right.value.toLowerCase());
  if (left.kind === 'boolean' && right.kind === 'boolean') return Number(left.value) - Number(right.value);
  return ORDER[left.kind] - ORDER[right.kind];
}

function filledLike(scalar: Scalar, other: Scalar): Scalar {
  if (scalar.kind !== 'empty') return scalar;
  if (other.kind === 'text') return textScalar('');
  return other.kind === 'boolean' ? booleanScalar(false) : { kind: 'number', value: 0 };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
