import type { CheckRun } from '../check/check-run';
import type { CheckResult, RuleId } from '../check/rule';
import type { CalculationSheet, NumberReading } from '../extract/extraction';
import { addressText } from '../address';
import type { CellAddress } from '../workbook';
import { nodesOf } from './nodes-of';

/**
 * The rules of severity error that found something in a cell the figure rests on: its own cell and unit, every cell below it, and the units
 * beside the monitored values among them. In the order of the results, each once.
 */
export function doubtsOf(reading: NumberReading, report: CalculationSheet, checks: CheckRun): readonly RuleId[] {
  const cells = cellsBelow(reading, report);
  const ofReport = checks.reports.find((entry) => entry.report.sheet === report.sheet)?.results ?? [];
  const rules = [...ofReport, ...checks.workbook].filter((result) => findsErrorIn(result, cells)).map((result) => result.rule);
  return [...new Set(rules)];
}

function findsErrorIn(result: CheckResult, cells: ReadonlySet<string>): boolean {
  if (result.outcome !== 'failed' || result.severity !== 'error') return false;
  return result.findings.some((finding) => finding.at.some((at) => cells.has(addressText(at))));
}

function cellsBelow(reading: NumberReading, report: CalculationSheet): ReadonlySet<string> {
  const cells = new Set([reading.at, ...nodesOf(reading.trace).map((node) => node.at)].map(addressText));
  const add = (at: CellAddress | undefined): unknown => at && cells.add(addressText(at));
  add(reading.unit.at);
  for (const row of report.inputs?.rows ?? []) if (cells.has(addressText(row.value.at))) add(row.unit.at);
  for (const other of Object.values(report.readings)) if (other.kind === 'number' && cells.has(addressText(other.at))) add(other.unit.at);
  return cells;
}
