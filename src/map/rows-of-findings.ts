import { addressText, parseAddressText } from '../address';
import type { Extraction } from '../extract/extraction';
import type { CellAddress } from '../workbook';
import type { LoggedFinding } from './check-log';
import { partsOfKey } from './logged-findings';

/** A row of a sheet of ours about one finding. */
export interface FindingRow {
  readonly key?: string;
  /** Where the row's formula points now: Excel moves it with inserted rows. */
  readonly cell?: CellAddress;
}

/** Each finding's row, each row once. Cells that formulas follow are surest; what has a name of its own (a symbol, a point) goes by that. */
export function rowsOfFindings<Row extends FindingRow>(
  rows: readonly Row[],
  findings: readonly LoggedFinding[],
  extraction: Extraction,
): ReadonlyMap<LoggedFinding, Row> {
  const found = new Map<LoggedFinding, Row>();
  for (const row of rows) {
    const finding = findings.find((one) => !found.has(one) && isAbout(row, one, extraction));
    if (finding) found.set(finding, row);
  }
  return found;
}

function isAbout(row: FindingRow, finding: LoggedFinding, extraction: Extraction): boolean {
  const [then, now] = [partsOfKey(row.key ?? ''), partsOfKey(finding.key)];
  if (!then || !now || then.rule !== now.rule || then.nth !== now.nth || !isSameReport(then.report, now.report, extraction)) return false;
  const cell = parseAddressText(then.place);
  const [at] = finding.finding.at;
  if (cell && row.cell && at) return parseAddressText(now.place) !== undefined && addressText(row.cell) === addressText(at);
  return then.place === now.place;
}

/** A sheet that is no longer there has been renamed, where there is but one report. */
export function isSameReport(then: string, now: string, { reports, surroundings }: Extraction): boolean {
  if (then === now) return true;
  return then !== '' && now !== '' && reports.length === 1 && !surroundings.sheets.some(({ name }) => name === then);
}
