import type { Value } from '../grid';
import { isErrorScalar, numberOf } from '../scalar';
import type { Scalar } from '../scalar';

/** How a function of Excel is computed, and what it wants its arguments to be. */
export type FunctionDefinition = ScalarFunction | ValueFunction | LazyFunction;

interface Frame {
  /** The number of arguments. */
  readonly least: number;
  readonly most: number;
}

/** Takes single values, gives one. An error among the arguments is the result; over arrays it is applied to each element. */
export interface ScalarFunction extends Frame {
  readonly takes: 'scalars';
  readonly compute: (values: readonly Scalar[], setting: Setting) => Scalar;
}

/** Takes values and ranges as they are. `arrays`: its arguments are computed element by element without further ado, as SUMPRODUCT does. */
export interface ValueFunction extends Frame {
  readonly takes: 'values' | 'arrays';
  readonly compute: (values: readonly Value[]) => Value;
}

/** Evaluates only the arguments it needs: the others may well be errors, or unknown. */
export interface LazyFunction extends Frame {
  readonly takes: 'lazy';
  readonly compute: (values: LazyArguments) => Value;
}

export interface LazyArguments {
  readonly count: number;
  /** From 0. An argument left out is empty. */
  readonly value: (index: number) => Value;
  readonly scalar: (index: number) => Scalar;
}

export interface Setting {
  readonly dateSystem: 1900 | 1904;
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

export const ANY = 255;

export function scalars(least: number, most: number, compute: ScalarFunction['compute']): ScalarFunction {
  return { takes: 'scalars', least, most, compute };
}

/** Every argument as a number. */
export function numbers(least: number, most: number, compute: (...values: number[]) => Scalar): ScalarFunction {
  return scalars(least, most, (values) => {
    const read = values.map(numberOf);
    const error = read.find(isErrorScalar);
    return error ?? compute(...read.filter((value) => typeof value === 'number'));
  });
}

export function values(least: number, most: number, compute: ValueFunction['compute']): ValueFunction {
  return { takes: 'values', least, most, compute };
}

export function arrays(least: number, most: number, compute: ValueFunction['compute']): ValueFunction {
  return { takes: 'arrays', least, most, compute };
}

export function lazy(least: number, most: number, compute: LazyFunction['compute']): LazyFunction {
  return { takes: 'lazy', least, most, compute };
}
