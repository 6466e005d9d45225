import { LONGEST_TEXT } from '../../excel-limits';
import type { Value } from '../grid';
import { BAD_VALUE, EMPTY, booleanOf, isErrorScalar, numberOf, numberScalar, textOf, textScalar } from '../scalar';
import type { ErrorScalar, Scalar } from '../scalar';
import { scalarIn } from '../grid';
import { ANY, scalars, values } from './definition';
import type { FunctionTable } from './definition';

/** TEXT and VALUE are left out: what they give depends on the computer's region settings. */
export const TEXTS: FunctionTable = {
  CONCATENATE: scalars(1, ANY, (given) => joined(given, '')),
  CONCAT: values(1, ANY, (given) => joined(given.flatMap(scalarsIn), '')),
  TEXTJOIN: values(3, ANY, ([delimiter = EMPTY, skip = EMPTY, ...rest]) => {
    const [mark, skipsEmpty] = [textOf(scalarIn(delimiter)), booleanOf(scalarIn(skip))];
    if (isErrorScalar(mark)) return mark;
    if (isErrorScalar(skipsEmpty)) return skipsEmpty;
    const parts = rest.flatMap(scalarsIn);
    return joined(skipsEmpty ? parts.filter((part) => part.kind !== 'empty' && !(part.kind === 'text' && part.value === '')) : parts, mark);
  }),
  LEFT: part((text, count) => text.slice(0, count)),
  RIGHT: part((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: scalars(3, 3, ([text = EMPTY, start = EMPTY, count = EMPTY]) => {
    const [whole, from, length] = [textOf(text), numberOf(start), numberOf(count)];
    if (isErrorScalar(whole)) return whole;
    if (isErrorScalar(from)) return from;
    if (isErrorScalar(length)) return length;
    return from < 1 || length < 0 ? BAD_VALUE : textScalar(whole.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(length)));
  }),
  LEN: changed((text) => numberScalar(text.length)),
  TRIM: changed((text) => textScalar(text.replace(/ +/g, ' ').replace(/^ | $/g, ''))),
  UPPER: changed((text) => textScalar(text.toUpperCase())),
  LOWER: changed((text) => textScalar(text.toLowerCase())),
};

function joined(given: readonly Scalar[], mark: string): Scalar {
  const parts: string[] = [];
  for (const scalar of given) {
    const text = textOf(scalar);
    if (isErrorScalar(text)) return text;
    parts.push(text);
  }
  return textScalar(parts.join(mark));
}

/** The values of a range in reading order, empty cells too: TEXTJOIN may put marks between them. More cells than a text has characters cannot come of it. */
function scalarsIn(value: Value): readonly Scalar[] {
  if (value.kind !== 'grid') return [value];
  const filled = [...value.filled()];
  if (value.rows * value.columns > LONGEST_TEXT) return filled.map((entry) => entry.value);
  const all: Scalar[] = Array.from({ length: value.rows * value.columns }, () => EMPTY);
  for (const entry of filled) all[(entry.row - 1) * value.columns + entry.column - 1] = entry.value;
  return all;
}

function changed(compute: (text: string) => Scalar): FunctionTable[string] {
  return scalars(1, 1, ([value = EMPTY]) => {
    const text = textOf(value);
    return isErrorScalar(text) ? text : compute(text);
  });
}

function part(cut: (text: string, count: number) => string): FunctionTable[string] {
  return scalars(1, 2, ([value = EMPTY, count = numberScalar(1)]) => {
    const [text, length]: readonly [string | ErrorScalar, number | ErrorScalar] = [textOf(value), numberOf(count)];
    if (isErrorScalar(text)) return text;
    if (isErrorScalar(length)) return length;
    return length < 0 ? BAD_VALUE : textScalar(cut(text, Math.trunc(length)));
  });
}
