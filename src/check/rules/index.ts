import type { Rule } from '../rule';
import { ambiguousParameter } from './ambiguous-parameter';
import { cellError } from './cell-error';
import { constantOverFormula } from './constant-over-formula';
import { defaultConflict } from './default-conflict';
import { emissionReductionsMismatch } from './emission-reductions-mismatch';
import { generationSumMismatch } from './generation-sum-mismatch';
import { missingParameter } from './missing-parameter';
import { negativeReductions } from './negative-reductions';
import { numberAsText } from './number-as-text';
import { planAsReport } from './plan-as-report';
import { referenceEmissionsMismatch } from './reference-emissions-mismatch';
import { unexpectedProjectEmissions } from './unexpected-project-emissions';
import { unexpectedUnit } from './unexpected-unit';
import { unlistedDefault } from './unlisted-default';

/** Every rule, in the order in which results are shown: found, units, inputs, defaults, arithmetic, model. */
export const RULES: readonly Rule[] = [
  missingParameter,
  ambiguousParameter,
  planAsReport,
  unexpectedUnit,
  numberAsText,
  cellError,
  unlistedDefault,
  defaultConflict,
  generationSumMismatch,
  referenceEmissionsMismatch,
  unexpectedProjectEmissions,
  emissionReductionsMismatch,
  negativeReductions,
  constantOverFormula,
];
