import { addressText } from '../../address';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { CellMap } from '../../formula/cell-map';
import type { CellAddress } from '../../workbook';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { whyNoNumbers } from '../why-no-number';
import type { BoundMethodology, SymbolCell } from './bind-symbols';
import { followFormulas } from './follow-formulas';

/**
 * The figures whose fault other rules report already: at today's figures, or by what stands in their formulas. One cause, one finding.
 * `isMild`: whether findings that are only information count.
 */
export function toldElsewhere(
  bound: BoundMethodology,
  source: CellSource,
  outcomes: readonly Outcome[],
  isMild: boolean,
): ReadonlySet<string> {
  const told = new Set(outcomes.flatMap((outcome) => findingsOf(outcome, isMild)).flatMap(({ at }) => at.map(addressText)));
  return new Set(
    [...bound.figures].flatMap(([name, figure]) => (cellsOf(figure, bound, source).some((at) => told.has(addressText(at))) ? [name] : [])),
  );
}

export function outcomesOf(
  rules: readonly ReportRule[],
  sheet: CalculationSheet,
  settings: CheckSettings,
  workbook: Extraction,
): readonly Outcome[] {
  return rules.flatMap((rule) => (whyNoNumbers(sheet, rule.needs) === undefined ? [rule.check(sheet, settings, workbook)] : []));
}

function findingsOf(outcome: Outcome, isMild: boolean): readonly Finding[] {
  return outcome.outcome === 'failed' && (isMild || outcome.severity !== 'info') ? outcome.findings : [];
}

/** The figure's cell and the formulas and single cells between it and the next figures and inputs. */
function cellsOf(figure: SymbolCell, bound: BoundMethodology, source: CellSource): readonly CellAddress[] {
  const ends = new CellMap<true>();
  for (const cell of [...bound.figures.values(), ...[...bound.inputs.values()].flat()]) ends.set(cell.at, true);
  const { formulas, leaves } = followFormulas(source, [figure.at], (at) => ends.has(at));
  return [figure.at, ...formulas.map(({ at }) => at), ...leaves.filter(({ isInRange }) => !isInRange).map(({ at }) => at)];
}
