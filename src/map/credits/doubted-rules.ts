import type { CheckRun } from '../../check/check-run';
import type { RuleId } from '../../check/rule';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { reportFigure } from '../report-figure';
import { standingResults } from '../standing-results';

/** The rules with errors about the emission reductions, but for findings that somebody dismissed on the Check log. */
export function doubtedRules(extraction: Extraction, reports: readonly CalculationSheet[], checks: CheckRun): readonly RuleId[] {
  const figure = reportFigure('co2-reduction', reports, standingResults(extraction, checks));
  return figure.kind === 'monitored' ? figure.doubts : [];
}
