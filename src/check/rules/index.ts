import type { Rule } from '../rule';
import { ambiguousParameter } from './ambiguous-parameter';
import { capacityFactor } from './capacity-factor';
import { carriedOverFigure } from './carried-over-figure';
import { cellError } from './cell-error';
import { circularReference } from './circular-reference';
import { constantOverFormula } from './constant-over-formula';
import { defaultConflict } from './default-conflict';
import { doubleAnswer } from './double-answer';
import { duplicatePoint } from './duplicate-point';
import { duplicateReport } from './duplicate-report';
import { duplicateValue } from './duplicate-value';
import { emissionFactorRange } from './emission-factor-range';
import { emissionReductionsMismatch } from './emission-reductions-mismatch';
import { emptyInput } from './empty-input';
import { externalLink } from './external-link';
import { foreignReference } from './foreign-reference';
import { fractionalCredits } from './fractional-credits';
import { futurePeriod } from './future-period';
import { generationSumMismatch } from './generation-sum-mismatch';
import { gwpConflict } from './gwp-conflict';
import { headerConflict } from './header-conflict';
import { hiddenContent } from './hidden-content';
import { invisibleText } from './invisible-text';
import { magnitudeSlip } from './magnitude-slip';
import { manualCalculation } from './manual-calculation';
import { missingEvidence } from './missing-evidence';
import { methodologyVersionChange } from './methodology-version-change';
import { missingDescription } from './missing-description';
import { missingIndicatorEvidence } from './missing-indicator-evidence';
import { missingParameter } from './missing-parameter';
import { modelMismatch } from './model-mismatch';
import { negativeInput } from './negative-input';
import { negativeReductions } from './negative-reductions';
import { numberAsText } from './number-as-text';
import { numberInFormula } from './number-in-formula';
import { periodAcross2021 } from './period-across-2021';
import { periodAcrossYears } from './period-across-years';
import { periodConflict } from './period-conflict';
import { periodGap } from './period-gap';
import { periodOverlap } from './period-overlap';
import { outdatedSdgSheet } from './outdated-sdg-sheet';
import { planAsReport } from './plan-as-report';
import { planDefaultConflict } from './plan-default-conflict';
import { planDeviation } from './plan-deviation';
import { referenceEmissionsMismatch } from './reference-emissions-mismatch';
import { reportConflict } from './report-conflict';
import { reportedTotalMismatch } from './reported-total-mismatch';
import { reversedPeriod } from './reversed-period';
import { roundedDisplay } from './rounded-display';
import { sdAnswerConflict } from './sd-answer-conflict';
import { shortSum } from './short-sum';
import { staleValue } from './stale-value';
import { textInNumberCell } from './text-in-number-cell';
import { typedDefault } from './typed-default';
import { unansweredItem } from './unanswered-item';
import { unexpectedProjectEmissions } from './unexpected-project-emissions';
import { unexpectedUnit } from './unexpected-unit';
import { unitConflict } from './unit-conflict';
import { unknownMonitoringOption } from './unknown-monitoring-option';
import { unlistedDefault } from './unlisted-default';
import { unreadablePeriod } from './unreadable-period';
import { unusedParameter } from './unused-parameter';
import { yieldDeviation } from './yield-deviation';
import { zeroInput } from './zero-input';

/** Every rule, in the order in which results are shown: found, units, inputs, defaults, arithmetic, model, hygiene, period, plausibility, SDGs. */
export const RULES: readonly Rule[] = [
  missingParameter,
  ambiguousParameter,
  headerConflict,
  planAsReport,
  unexpectedUnit,
  unitConflict,
  magnitudeSlip,
  emissionFactorRange,
  emptyInput,
  numberAsText,
  negativeInput,
  cellError,
  textInNumberCell,
  zeroInput,
  duplicatePoint,
  duplicateValue,
  unknownMonitoringOption,
  missingEvidence,
  unlistedDefault,
  defaultConflict,
  typedDefault,
  planDefaultConflict,
  gwpConflict,
  generationSumMismatch,
  referenceEmissionsMismatch,
  unexpectedProjectEmissions,
  emissionReductionsMismatch,
  negativeReductions,
  reportedTotalMismatch,
  fractionalCredits,
  constantOverFormula,
  foreignReference,
  numberInFormula,
  shortSum,
  unusedParameter,
  modelMismatch,
  staleValue,
  circularReference,
  hiddenContent,
  externalLink,
  roundedDisplay,
  manualCalculation,
  invisibleText,
  unreadablePeriod,
  periodConflict,
  reversedPeriod,
  periodAcross2021,
  periodAcrossYears,
  periodOverlap,
  periodGap,
  duplicateReport,
  reportConflict,
  methodologyVersionChange,
  futurePeriod,
  planDeviation,
  capacityFactor,
  yieldDeviation,
  carriedOverFigure,
  outdatedSdgSheet,
  missingIndicatorEvidence,
  unansweredItem,
  doubleAnswer,
  missingDescription,
  sdAnswerConflict,
];
