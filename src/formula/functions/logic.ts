import type { Value } from '../grid';
import { BAD_VALUE, EMPTY, NOT_AVAILABLE, booleanOf, booleanScalar, isErrorScalar, numberOf, numberScalar } from '../scalar';
import type { ErrorScalar, Scalar } from '../scalar';
import { ANY, lazy, scalars, values } from './definition';
import type { FunctionTable, LazyArguments } from './definition';

export const LOGIC: FunctionTable = {
  IF: lazy(1, 3, (given) => {
    const condition = booleanOf(given.scalar(0));
    if (isErrorScalar(condition)) return condition;
    if (condition) return given.count > 1 ? given.value(1) : booleanScalar(true);
    return given.count > 2 ? given.value(2) : booleanScalar(false);
  }),
  IFS: lazy(2, ANY, (given) => {
    if (given.count % 2 !== 0) return NOT_AVAILABLE;
    for (let index = 0; index < given.count; index += 2) {
      const condition = booleanOf(given.scalar(index));
      if (isErrorScalar(condition)) return condition;
      if (condition) return given.value(index + 1);
    }
    return NOT_AVAILABLE;
  }),
  IFERROR: lazy(2, 2, (given) => insteadOf(given, () => true)),
  IFNA: lazy(2, 2, (given) => insteadOf(given, ({ code }) => code === '#N/A')),
  CHOOSE: lazy(2, ANY, (given) => {
    const index = numberOf(given.scalar(0));
    if (isErrorScalar(index)) return index;
    const place = Math.trunc(index);
    return place >= 1 && place < given.count ? given.value(place) : BAD_VALUE;
  }),
  AND: values(1, ANY, (given) => overBooleans(given, (found) => found.every(Boolean))),
  OR: values(1, ANY, (given) => overBooleans(given, (found) => found.some(Boolean))),
  NOT: scalars(1, 1, ([value = EMPTY]) => {
    const read = booleanOf(value);
    return isErrorScalar(read) ? read : booleanScalar(!read);
  }),
  TRUE: scalars(0, 0, () => booleanScalar(true)),
  FALSE: scalars(0, 0, () => booleanScalar(false)),
  NA: scalars(0, 0, () => NOT_AVAILABLE),
  ISNUMBER: about(({ kind }) => kind === 'number'),
  ISTEXT: about(({ kind }) => kind === 'text'),
  ISBLANK: about(({ kind }) => kind === 'empty'),
  ISERROR: about(({ kind }) => kind === 'error'),
  ISNA: about((value) => value.kind === 'error' && value.code === '#N/A'),
  N: lazy(1, 1, (given) => {
    const whole = given.value(0);
    const value = whole.kind === 'grid' ? whole.at(1, 1) : whole;
    if (value.kind === 'error' || value.kind === 'number') return value;
    return numberScalar(value.kind === 'boolean' && value.value ? 1 : 0);
  }),
};

function about(test: (value: Scalar) => boolean): FunctionTable[string] {
  return lazy(1, 1, (given) => booleanScalar(test(given.scalar(0))));
}

function insteadOf(given: LazyArguments, isMeant: (error: ErrorScalar) => boolean): Value {
  const value = given.scalar(0);
  return value.kind === 'error' && isMeant(value) ? given.value(1) : value;
}

/** In a range texts and empty cells are passed over; with nothing left there is no answer. */
function overBooleans(given: readonly Value[], decide: (found: readonly boolean[]) => boolean): Scalar {
  const found: boolean[] = [];
  for (const value of given) {
    const read = value.kind === 'grid' ? [...value.filled()].map((entry) => entry.value).filter(({ kind }) => kind !== 'text') : [value];
    for (const scalar of read) {
      const boolean = booleanOf(scalar);
      if (isErrorScalar(boolean)) return boolean;
      found.push(boolean);
    }
  }
  return found.length === 0 ? BAD_VALUE : booleanScalar(decide(found));
}
