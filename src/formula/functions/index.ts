import { CONDITIONAL_SUMS } from './conditional-sums';
import { DATES } from './dates';
import type { FunctionDefinition } from './definition';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { ROUNDING, UNROUNDED } from './rounding';
import { SUBTOTAL, SUMS } from './sums';
import { TEXTS } from './texts';

/** The functions of Excel that `evaluateFormula` knows, by their English names. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [SUMS, SUBTOTAL, CONDITIONAL_SUMS, ROUNDING, LOGIC, LOOKUP, DATES, TEXTS].flatMap((table) => Object.entries(table)),
);

/** The same, with the functions that round to some number of digits handing on their first argument. */
export const FUNCTIONS_WITHOUT_ROUNDING: ReadonlyMap<string, FunctionDefinition> = new Map([...FUNCTIONS, ...Object.entries(UNROUNDED)]);
