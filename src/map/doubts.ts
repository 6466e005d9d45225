import { bySeverity } from '../check/by-severity';
import type { CheckRun } from '../check/check-run';
import type { CheckResult, Finding, RuleId } from '../check/rule';
import { cellsOf, type CalculationSheet, type NumberReading, type SummedReading } from '../extract/extraction';
import { addressText } from '../address';
import type { CellAddress } from '../workbook';
import { nodesOf } from './nodes-of';

type Figure = NumberReading | SummedReading;

/** After these rules nobody can tell the size of a figure, however grave the finding is: it may be a thousand times too large. */
const SIZE_RULES: readonly RuleId[] = ['unit-conflict', 'magnitude-slip'];

export function isDoubtOfSize(rule: RuleId): boolean {
  return SIZE_RULES.includes(rule);
}

/**
 * The rules that found an error, or a doubt of size, in a cell the figure rests on: its own cell and unit, every cell below it, and the units
 * beside the monitored values among them. In the order of the results, each once.
 */
export function doubtsOf(reading: Figure, report: CalculationSheet, checks: CheckRun): readonly RuleId[] {
  return rulesThat(putsInDoubt, reading, report, checks);
}

/** After these nobody can tell which days the report is about. */
const PERIOD_RULES: readonly RuleId[] = ['period-conflict', 'reversed-period', 'future-period'];

/** The rules that found something against the monitoring period of the report. */
export function periodDoubtsOf(report: CalculationSheet, checks: CheckRun): readonly RuleId[] {
  return resultsOf(report, checks).flatMap((result) =>
    result.outcome === 'failed' && result.severity !== 'info' && PERIOD_RULES.includes(result.rule) ? [result.rule] : [],
  );
}

/** The rules that ask a person to look at such a cell. */
export function questionsOf(reading: Figure, report: CalculationSheet, checks: CheckRun): readonly RuleId[] {
  return rulesThat((result, cells) => result.outcome === 'needs-a-person' && findsIn(result.findings, cells), reading, report, checks);
}

function rulesThat(
  isMeant: (result: CheckResult, cells: ReadonlySet<string>) => boolean,
  reading: Figure,
  report: CalculationSheet,
  checks: CheckRun,
): readonly RuleId[] {
  const cells = cellsBelow(reading, report);
  const rules = [...resultsOf(report, checks), ...checks.workbook]
    .flatMap((result) => bySeverity(result))
    .filter((result) => isMeant(result, cells))
    .map((result) => result.rule);
  return [...new Set(rules)];
}

function resultsOf(report: CalculationSheet, checks: CheckRun): readonly CheckResult[] {
  return checks.reports.find((entry) => entry.report.sheet === report.sheet)?.results ?? [];
}

function putsInDoubt(result: CheckResult, cells: ReadonlySet<string>): boolean {
  return result.outcome === 'failed' && (result.severity === 'error' || isDoubtOfSize(result.rule)) && findsIn(result.findings, cells);
}

function findsIn(findings: readonly Finding[], cells: ReadonlySet<string>): boolean {
  return findings.some((finding) => finding.at.some((at) => cells.has(addressText(at))));
}

function cellsBelow(reading: Figure, report: CalculationSheet): ReadonlySet<string> {
  const traces = reading.kind === 'number' ? [reading.trace] : reading.traces;
  const below = traces.flatMap((trace) => nodesOf(trace).map(({ at }) => at));
  const cells = new Set([...cellsOf(reading), ...below].map(addressText));
  const add = (at: CellAddress | undefined): unknown => at && cells.add(addressText(at));
  add(reading.unit.at);
  for (const row of report.inputs?.rows ?? []) if (cells.has(addressText(row.value.at))) add(row.unit.at);
  for (const other of Object.values(report.readings)) if (other.kind === 'number' && cells.has(addressText(other.at))) add(other.unit.at);
  return cells;
}
