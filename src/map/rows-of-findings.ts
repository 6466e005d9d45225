import { addressText, parseAddressText, parseTypedAddress } from '../address';
import type { Extraction } from '../extract/extraction';
import type { CellAddress } from '../workbook';
import type { FindingKey, LoggedFinding } from './check-log';
import { partsOfKey, type KeyParts } from './logged-findings';

/** A row of a sheet of ours about one finding. */
export interface FindingRow {
  readonly key?: FindingKey;
  /** Where the row's formula points now: Excel moves it with inserted rows. */
  readonly cell?: CellAddress;
  /** Where the finding was, as the sheet words it. */
  readonly place?: string;
  /** The finding's figures when the sheet was written. */
  readonly figures?: string;
}

/** A row and a finding of one rule, with what is known of both. */
interface Pair {
  readonly row: FindingRow;
  readonly finding: LoggedFinding;
  readonly then: KeyParts;
  readonly now: KeyParts;
}

/**
 * Each finding's row, each row once. Cells that formulas follow are surest; what has a name of its own (a symbol, a point) goes by that.
 * Of several in one place, those whose figures are the same belong together. Where no name is found any more, since a row was lettered
 * anew, the rule's finding in the row's cell is the same one: nobody is to get rid of a request by renaming what it is about.
 */
export function rowsOfFindings<Row extends FindingRow>(
  rows: readonly Row[],
  findings: readonly LoggedFinding[],
  extraction: Extraction,
): ReadonlyMap<LoggedFinding, Row> {
  const known = rows.flatMap((row) => withParts(row, row.key));
  const told = findings.flatMap((finding) => withParts(finding, finding.key));
  const found = new Map<LoggedFinding, Row>();
  const settled = new Set<Row>();
  for (const isAlike of likenesses(extraction)) {
    for (const { of: row, parts: then } of known) {
      if (settled.has(row)) continue;
      const match = told.find(
        ({ of: finding, parts: now }) => now.rule === then.rule && !found.has(finding) && isAlike({ row, finding, then, now }),
      );
      if (!match) continue;
      found.set(match.of, row);
      settled.add(row);
    }
  }
  return found;
}

function withParts<Known>(of: Known, key: FindingKey | undefined): readonly { readonly of: Known; readonly parts: KeyParts }[] {
  const parts = partsOfKey(key ?? '');
  return parts ? [{ of, parts }] : [];
}

/** The surest first. */
function likenesses(extraction: Extraction): readonly ((pair: Pair) => boolean)[] {
  const isAbout = (pair: Pair): boolean => isSameReport(pair.then.report, pair.now.report, extraction) && isSamePlace(pair);
  const isThere = (pair: Pair): boolean => mayBeSameReport(pair.then.report, pair.now.report, extraction) && isSameCell(pair);
  return [
    (pair) => isAbout(pair) && hasSameFigures(pair) && isSameNumber(pair),
    (pair) => isAbout(pair) && hasSameFigures(pair),
    (pair) => isAbout(pair) && isSameNumber(pair),
    (pair) => isThere(pair) && hasSameFigures(pair),
    isThere,
  ];
}

function isSamePlace({ row, finding, then, now }: Pair): boolean {
  const [at] = finding.finding.at;
  if (parseAddressText(then.place) && row.cell && at)
    return parseAddressText(now.place) !== undefined && addressText(row.cell) === addressText(at);
  return then.place === now.place;
}

function isSameNumber({ then, now }: Pair): boolean {
  return then.nth === now.nth;
}

function hasSameFigures({ row, finding }: Pair): boolean {
  return row.figures === finding.figures;
}

function isSameCell({ row, finding }: Pick<Pair, 'row' | 'finding'>): boolean {
  const cell = cellOfRow(row);
  const [at] = finding.finding.at;
  return cell !== undefined && at !== undefined && addressText(cell) === addressText(at);
}

/** Whether the rule of a row still finds something in the row's cell, whatever that is called now. */
export function isFoundThere(row: FindingRow, findings: readonly LoggedFinding[]): boolean {
  const rule = partsOfKey(row.key ?? '')?.rule;
  return findings.some((finding) => finding.rule === rule && isSameCell({ row, finding }));
}

/** The one that its formula follows, else where the sheet says that the finding was. */
function cellOfRow({ cell, place, key }: FindingRow): CellAddress | undefined {
  return cell ?? parseTypedAddress((place ?? '').replace(/ \(\+\d+\)$/, '')) ?? parseAddressText(partsOfKey(key ?? '')?.place ?? '');
}

/** A sheet that is no longer there has been renamed, where there is but one report. */
export function isSameReport(then: string, now: string, { reports, surroundings }: Extraction): boolean {
  if (then === now) return true;
  return then !== '' && now !== '' && reports.length === 1 && !surroundings.sheets.some(({ name }) => name === then);
}

/** Of several reports too, where their cell is the same one. */
function mayBeSameReport(then: string, now: string, { surroundings }: Extraction): boolean {
  return then === now || (then !== '' && now !== '' && !surroundings.sheets.some(({ name }) => name === then));
}
