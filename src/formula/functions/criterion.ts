import { compareScalars, numberScalar, textScalar } from '../scalar';
import type { Scalar } from '../scalar';
import { wildcardTest } from './wildcard';

/** A test like `">=10"`, `"Electricity"`, `"EG*"` or the value 5, as SUMIF and its kin understand it. */
export function criterionOf(criterion: Scalar): (value: Scalar) => boolean {
  if (criterion.kind !== 'text') return (value) => equals(value, criterion.kind === 'empty' ? numberScalar(0) : criterion);
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion.value) ?? [];
  if (operator === '' || operator === '=') return equality(operand, operator === '=');
  if (operator === '<>') return (value) => !equality(operand, true)(value);
  const wanted = constantIn(operand);
  return (value) => {
    if (value.kind !== wanted.kind) return false;
    const order = compareScalars(value, wanted);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

function equality(operand: string, isExplicit: boolean): (value: Scalar) => boolean {
  // "=" finds empty cells, "" finds empty texts as well.
  if (operand === '') return (value) => value.kind === 'empty' || (!isExplicit && value.kind === 'text' && value.value === '');
  const wanted = constantIn(operand);
  if (wanted.kind !== 'text') return (value) => equals(value, wanted);
  const fits = wildcardTest(operand);
  return (value) => value.kind === 'text' && fits(value.value);
}

function equals(value: Scalar, wanted: Scalar): boolean {
  // A number also finds the text that spells it.
  const read = value.kind === 'text' && wanted.kind === 'number' ? constantIn(value.value) : value;
  return read.kind === wanted.kind && compareScalars(read, wanted) === 0;
}

function constantIn(text: string): Scalar {
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return numberScalar(Number(text));
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  return /^#/.test(text) ? { kind: 'error', code: text.toUpperCase() } : textScalar(text);
}
