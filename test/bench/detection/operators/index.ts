import type { Operator } from '../operator';
import { FACTOR_OPERATORS } from './factors';
import { FORMULA_OPERATORS } from './formulas';
import { FURTHER_OPERATORS } from './further';
import { HIDDEN_OPERATORS } from './hidden';
import { IDENTITY_OPERATORS } from './identity';
import { INPUT_OPERATORS } from './inputs';
import { LOG_OPERATORS } from './logs';
import { PERIOD_OPERATORS } from './periods';
import { RESULT_OPERATORS } from './results';
import { SUM_OPERATORS } from './sums';
import { UNIT_OPERATORS } from './units';

export const OPERATORS: readonly Operator[] = [
  ...INPUT_OPERATORS,
  ...UNIT_OPERATORS,
  ...FACTOR_OPERATORS,
  ...SUM_OPERATORS,
  ...FORMULA_OPERATORS,
  ...RESULT_OPERATORS,
  ...HIDDEN_OPERATORS,
  ...IDENTITY_OPERATORS,
  ...PERIOD_OPERATORS,
  ...FURTHER_OPERATORS,
  ...LOG_OPERATORS,
];
