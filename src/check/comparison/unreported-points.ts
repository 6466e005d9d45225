import { addressText } from '../../address';
import type { CalculationSheet, Extraction, InputRow } from '../../extract/extraction';
import { isSaid, rowsInUse } from '../inputs/input-rows';
import { comparePlan } from './plan-comparison';
import type { CheckSettings } from '../settings';

/**
 * Rows of the plan for monitoring points that the report has not, and says nothing of. A row of the report that holds something else
 * than a number is told by other rules; a word instead of a value, or a comment that names the point, is an explanation.
 */
export function unreportedPoints(sheet: CalculationSheet, settings: CheckSettings, { reports }: Extraction): readonly InputRow[] {
  const { plan } = sheet;
  if (plan === undefined) return [];
  const figures = comparePlan(sheet, settings)?.figures ?? [];
  const missing = figures.filter(({ verdict, planned }) => verdict === 'not-reported' && planned !== undefined && planned.value > 0);
  const cells = new Set(missing.flatMap(({ planned }) => planned?.at ?? []).map(addressText));
  const beside = reports.filter((report) => report !== sheet && isForTheSame(report, sheet));
  const told = [sheet, ...beside].flatMap((report) => report.inputs?.rows ?? []);
  return rowsInUse(plan).filter((row) => cells.has(addressText(row.value.at)) && !told.some((one) => tellsOf(one, row)));
}

/** Two reports may share the points of one plan between them. */
function isForTheSame(one: CalculationSheet, other: CalculationSheet): boolean {
  return one.plan?.sheet === other.plan?.sheet && JSON.stringify(datesOf(one)) === JSON.stringify(datesOf(other));
}

function datesOf({ period }: CalculationSheet): readonly string[] {
  return period.kind === 'dates' ? [period.from, period.to] : [];
}

function tellsOf({ value: { value }, ...row }: InputRow, planned: InputRow): boolean {
  if (isSaid(row.comment) && planned.point !== undefined && names(row.comment, planned.point)) return true;
  if (plain(row.parameter) !== plain(planned.parameter) || plain(row.point ?? '') !== plain(planned.point ?? '')) return false;
  return value.kind !== 'empty' || isSaid(row.comment);
}

/** `(4)`, `（４）` and `4` are one number. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s_()]/g, '');
}

/** `(4)` or `point 4`: of `4 inverters` nobody knows. */
function names(comment: string, point: string): boolean {
  const number = plain(point).replace(/[.*+?^${}|[\]\\]/g, '\\$&');
  return new RegExp(`\\(${number}\\)|(?:points?|no\\.?|ポイント|地点)\\s*${number}(?![\\d.]*\\d)`, 'i').test(comment.normalize('NFKC'));
}
