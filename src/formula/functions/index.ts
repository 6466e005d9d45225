import { CONDITIONAL_SUMS } from './conditional-sums';
import { DATES } from './dates';
import type { FunctionDefinition } from './definition';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { ROUNDING } from './rounding';
import { SUMS } from './sums';
import { TEXTS } from './texts';

/** The functions of Excel that `evaluateFormula` knows, by their English names. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [SUMS, CONDITIONAL_SUMS, ROUNDING, LOGIC, LOOKUP, DATES, TEXTS].flatMap((table) => Object.entries(table)),
);
