import { addressText } from '../address';
import type { CheckRun } from '../check/check-run';
import { comparedIn, type CheckResult, type Finding } from '../check/rule';
import type { CalculationSheet, Extraction } from '../extract/extraction';
import { digestOfContent } from '../our-sheets/own-content';
import type { CellAddress } from '../workbook';
import type { FindingKey, LoggedFinding, LogSeverity } from './check-log';

type Unnumbered = Omit<LoggedFinding, 'key'> & { readonly place: string };

/** All findings of a run, the workbook's after the reports', each with the key it is known again by. */
export function loggedFindings(extraction: Extraction, checks: CheckRun): readonly LoggedFinding[] {
  const found = [
    ...checks.reports.flatMap(({ report, results }) => results.flatMap((result) => findingsOf(result, extraction, report.sheet))),
    ...checks.workbook.flatMap((result) => findingsOf(result, extraction)),
  ];
  const met = new Map<FindingKey, number>();
  return found.map(({ place, ...finding }) => {
    const parts = { rule: finding.rule, report: finding.report ?? '', place };
    const before = met.get(keyOf(parts)) ?? 0;
    met.set(keyOf(parts), before + 1);
    return { ...finding, key: keyOf({ ...parts, nth: before + 1 }) };
  });
}

export interface KeyParts {
  readonly rule: string;
  /** The calculation sheet; '' for the workbook. */
  readonly report: string;
  /** A symbol, a monitoring point, an address, or a digest of the sentence. */
  readonly place: string;
  /** Of several findings of the rule at one place. */
  readonly nth?: number;
}

function keyOf({ rule, report, place, nth = 1 }: KeyParts): FindingKey {
  return JSON.stringify(nth === 1 ? [rule, report, place] : [rule, report, place, nth]);
}

/** Undefined for what is no key: somebody may have written in its cell. */
export function partsOfKey(key: FindingKey): KeyParts | undefined {
  try {
    const parts: unknown = JSON.parse(key);
    if (!Array.isArray(parts)) return undefined;
    const [rule, report, place, nth = 1] = parts as readonly unknown[];
    if (typeof rule !== 'string' || typeof report !== 'string' || typeof place !== 'string' || typeof nth !== 'number') return undefined;
    return { rule, report, place, nth };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function findingsOf(result: CheckResult, extraction: Extraction, report?: string): readonly Unnumbered[] {
  if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
  return result.findings.map((finding) => {
    const severity: LogSeverity = result.outcome === 'needs-a-person' ? 'to-look-at' : (finding.severity ?? result.severity);
    return {
      rule: result.rule,
      severity,
      ...(report === undefined ? {} : { report }),
      place: placeOf(finding, extraction, report),
      finding,
      figures: figuresOf(finding, severity),
    };
  });
}

/**
 * What of a finding stays what it is when rows are inserted: the symbol whose figure it is about, the monitoring point, else the cell.
 * A finding about no cell is known by its English sentence without figures.
 */
function placeOf({ at: [cell], message }: Finding, { reports }: Extraction, sheet: string | undefined): string {
  if (cell === undefined) return digestOfContent({ kind: 'text', text: withoutPlaces(message.en).replace(/\d[\d.,]*/g, '0') });
  const about = reports.filter((report) => sheet === undefined || report.sheet === sheet);
  const [name] = about.length === 1 ? about.flatMap((report) => nameOf(cell, report) ?? []) : [];
  return name ?? addressText(cell);
}

function nameOf(cell: CellAddress, { readings, inputs }: CalculationSheet): string | undefined {
  const place = addressText(cell);
  const reading = Object.values(readings).find(
    (one) => (one.kind === 'number' || one.kind === 'unusable') && addressText(one.at) === place,
  );
  if (reading) return reading.symbol;
  const rows = inputs?.rows ?? [];
  const row = rows.find(({ value }) => addressText(value.at) === place);
  if (row?.point === undefined) return undefined;
  // A log of daily rows repeats its points, and so do several input sheets: they are told apart by their cells only.
  const alike = rows.filter(({ point, parameter }) => point === row.point && parameter === row.parameter);
  return alike.length === 1 ? `${row.parameter} ${row.point}` : undefined;
}

/**
 * How grave a finding is, its figures and the words it quotes, in the order in which its English sentence has them: what a decision was
 * about. Cells are left out, since they move with inserted rows; so is the wording, which may change with a version of ours.
 */
function figuresOf({ expected, found, message }: Finding, severity: LogSeverity): string {
  const said = withoutPlaces(message.en).match(FIGURE) ?? [];
  const compared = [expected, found].flatMap((value) =>
    value === undefined ? [] : [String(comparedIn(value, 'en')).replace(PLACE_ON_SHEET, '@')],
  );
  return [severity, ...new Set([...compared, ...said])].join(BETWEEN);
}

const BETWEEN = ' · ';
const GRAVEST_FIRST: readonly string[] = ['error', 'warning', 'to-look-at', 'info'] satisfies readonly LogSeverity[];

/** Whether what was decided about `then` holds for `now`: the same figures, and no graver. What became milder was judged already. */
export function coversFigures(then: string, now: string): boolean {
  const [[graveThen = '', ...saidThen], [graveNow = '', ...saidNow]] = [then.split(BETWEEN), now.split(BETWEEN)];
  return saidThen.join(BETWEEN) === saidNow.join(BETWEEN) && isNoGraver(graveNow, graveThen);
}

function isNoGraver(now: string, then: string): boolean {
  return now === then || (GRAVEST_FIRST.includes(then) && GRAVEST_FIRST.indexOf(now) >= GRAVEST_FIRST.indexOf(then));
}

const FIGURE = /“[^”]*”|(?<![\p{L}_\d])-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?/giu;
/** Cells and ranges, with or without their sheet, and rows. */
const PLACE = /(?:'(?:[^']|'')+'!)?\$?\b[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?\b|\brows? \d[\d, –-]*/g;
/** In what was expected or found only these are cells for sure: a reference number, TH014, looks like one without a sheet. */
const PLACE_ON_SHEET = /'(?:[^']|'')+'!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?\b/g;

function withoutPlaces(message: string): string {
  return message.replace(PLACE, '@');
}
