import { DECISION_KINDS } from '../our-sheets/check-log';
import type { CheckRun } from '../check/check-run';
import type { CheckResult } from '../check/rule';
import type { Extraction } from '../extract/extraction';
import { filled } from '../extract/our-sheet/field-row';
import type { EarlierRequest } from '../extract/working-paper/earlier-paper';
import { digestOfContent } from '../our-sheets/own-content';
import { wordings } from '../our-sheets/wordings';
import { dispositionOf } from '../our-sheets/working-paper';
import type { CheckLog, LogEntry, LoggedFinding } from './check-log';
import { coversFigures, partsOfKey } from './logged-findings';
import { itemOf } from './paper-items';
import { isFoundThere, isSameReport, rowsOfFindings, type FindingRow } from './rows-of-findings';
import type { PaperRequest, Recheck, RequestKind, RequestState } from './working-paper';

const KINDS = DECISION_KINDS.filter((kind): kind is RequestKind => kind === 'CAR' || kind === 'CL' || kind === 'FAR');

/** The requests of the Check log with what the verifier typed on a former paper; those that only the paper remembers are kept. */
export function paperRequests(extraction: Extraction, checks: CheckRun, log: CheckLog): readonly PaperRequest[] {
  const rows = extraction.earlierPaper?.requests ?? [];
  const rowOf = rowsByEntry(rows, log, extraction);
  const told = { extraction, checks, findings: log.entries.flatMap(({ now }) => now ?? []) };
  const raised = log.entries.filter(({ decision }) => kindOf(decision?.kind) !== undefined);
  const drafts = [
    ...raised.flatMap((entry) => raisedRequest(entry, rowOf.get(entry), told)),
    ...log.entries.filter((entry) => !raised.includes(entry)).flatMap((entry) => droppedRequest(entry, rowOf.get(entry), extraction)),
    ...rows.filter((row) => ![...rowOf.values()].includes(row)).flatMap((row) => rememberedRequest(row, recheckOf(row, told))),
  ];
  return numbered(KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind)));
}

/** A request whose number is only wished for. */
type Draft = Omit<PaperRequest, 'number'> & { readonly wished: readonly (string | undefined)[] };

function kindOf(text: string | undefined): RequestKind | undefined {
  return KINDS.find((kind) => kind === text);
}

function rowsByEntry(rows: readonly EarlierRequest[], log: CheckLog, extraction: Extraction): ReadonlyMap<LogEntry, EarlierRequest> {
  const findings = log.entries.flatMap(({ now }) => now ?? []);
  const byFinding = rowsOfFindings(rows, findings, extraction);
  const left = rows.filter((row) => ![...byFinding.values()].includes(row));
  return new Map(
    log.entries.flatMap((entry) => {
      const row = (entry.now && byFinding.get(entry.now)) ?? left.find((one) => one.key === requestKey(entry) || isWordedLike(one, entry));
      return row ? [[entry, row] as const] : [];
    }),
  );
}

/** Where the column of the keys was deleted, the finding's words are left to know it by. */
function isWordedLike({ finding, key }: EarlierRequest, { now, typed }: LogEntry): boolean {
  if (finding === undefined || partsOfKey(key) !== undefined) return false;
  return now ? wordings(now.finding.message).includes(finding) : typed?.finding === finding;
}

/** A row that a person added on the log has no key but its place there, which changes: its words are what it is known by. */
export function requestKey({ key, state, typed }: LogEntry): string {
  return state === 'added' ? `added ${digestOfContent({ kind: 'text', text: typed?.finding ?? key })}` : key;
}

function raisedRequest(entry: LogEntry, row: EarlierRequest | undefined, told: Told): readonly Draft[] {
  const { now, decision, typed } = entry;
  const kind = kindOf(decision?.kind);
  if (!kind) return [];
  const recheck = now
    ? 'still-found'
    : entry.state === 'added'
      ? 'unknown'
      : recheckOf({ ...filled({ place: typed?.place }), ...row, key: entry.key }, told);
  return [
    {
      key: requestKey(entry),
      kind,
      wished: [typed?.decision, row?.request],
      item: itemOf(now?.rule ?? partsOfKey(entry.key)?.rule),
      ...filled({ now, was: now ? undefined : typed, asked: decision?.reason ?? typed?.reason, response: typed?.response }),
      ...filled({ raised: byAndOn(decision?.by ?? typed?.by, decision?.on ?? typed?.date) }),
      ...disposed(row, recheck, now?.figures),
    },
  ];
}

/** Raised once and then decided otherwise on the log: not lost, and it does not remain. Where no log stands any more, the paper's word holds. */
function droppedRequest(entry: LogEntry, row: EarlierRequest | undefined, extraction: Extraction): readonly Draft[] {
  const kind = kindOf(row?.kind);
  if (!row || !kind) return [];
  const { now, typed } = entry;
  const isForgotten = extraction.earlierLog === undefined && entry.decision === undefined;
  const standing = disposed(row, now ? 'still-found' : 'unknown', now?.figures);
  return [
    {
      key: requestKey(entry),
      kind,
      wished: [row.request],
      item: itemOf(now?.rule ?? partsOfKey(entry.key)?.rule),
      ...filled({ now, was: now ? undefined : typed, asked: row.asked, raised: row.raised, response: row.response }),
      ...standing,
      ...(isForgotten ? {} : { state: 'withdrawn' as const }),
    },
  ];
}

/** On no log any more: its row was deleted there, or the log was. */
function rememberedRequest(row: EarlierRequest, recheck: Recheck): readonly Draft[] {
  const kind = kindOf(row.kind);
  if (!kind) return [];
  const { key, rule, place, finding, asked, raised, response } = row;
  const isOwn = partsOfKey(key) === undefined;
  return [
    {
      key,
      kind,
      wished: [row.request],
      item: itemOf(partsOfKey(key)?.rule),
      was: filled({ rule, place, finding }),
      ...filled({ asked, raised, response }),
      ...disposed(row, isOwn ? 'unknown' : recheck, undefined),
    },
  ];
}

function byAndOn(by: string | undefined, on: string | undefined): string | undefined {
  const said = [by, on].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

interface Told {
  readonly extraction: Extraction;
  readonly checks: CheckRun;
  readonly findings: readonly LoggedFinding[];
}

/** Of a finding that is no longer there: whether the rule looked, and found nothing else in its place. */
function recheckOf(row: FindingRow, { extraction, checks, findings }: Told): Recheck {
  if (isFoundThere(row, findings)) return 'still-found';
  const parts = partsOfKey(row.key ?? '');
  const results = parts === undefined ? [] : resultsOf(parts.report, extraction, checks).filter(({ rule }) => rule === parts.rule);
  const looked = results.length > 0 && results.every(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  return looked ? 'no-longer-found' : 'could-not-look';
}

function resultsOf(report: string, extraction: Extraction, checks: CheckRun): readonly CheckResult[] {
  if (report === '') return checks.workbook;
  return checks.reports.filter((one) => isSameReport(report, one.report.sheet, extraction)).flatMap(({ results }) => results);
}

function disposed(
  row: EarlierRequest | undefined,
  recheck: Recheck,
  figures: string | undefined,
): Pick<PaperRequest, 'recheck' | 'typed' | 'state' | 'closedAbout'> {
  if (!row) return { recheck, typed: {}, state: undisposed(recheck) };
  const { evidence, disposition, by, on } = row;
  const typed = filled({ evidence, disposition, by, on });
  const disposedAs = dispositionOf(disposition);
  if (disposition === undefined) return { recheck, typed, state: undisposed(recheck) };
  if (disposedAs === undefined || disposedAs === 'open') return { recheck, typed, state: 'remaining' };
  const closedAbout = (row.isAsWritten ? row.closedFigures : row.figures) ?? '';
  const hasChanged = figures !== undefined && !coversFigures(closedAbout, figures);
  const state: RequestState = evidence === undefined ? 'evidence-missing' : hasChanged ? 'changed-since' : disposedAs;
  return { recheck, typed, state, closedAbout };
}

function undisposed(recheck: Recheck): RequestState {
  if (recheck === 'no-longer-found') return 'closed-by-recheck';
  return recheck === 'could-not-look' ? 'not-looked-again' : 'remaining';
}

/** Numbers stay what they are when requests are added: those that people gave first, then those of a former paper, then new ones. */
function numbered(drafts: readonly Draft[]): readonly PaperRequest[] {
  const wishes = drafts.map(({ kind, wished }) => wished.map((text) => numberIn(kind, text)).find((number) => number !== undefined));
  const taken = new Set(wishes);
  return drafts.map(({ wished: _, ...draft }, index) => {
    const number = wishes[index] ?? nextFree(draft.kind, taken);
    taken.add(number);
    return { ...draft, number };
  });
}

/** `CAR 3` of what a person wrote; undefined where it is no number of that kind. */
function numberIn(kind: RequestKind, text: string | undefined): string | undefined {
  const [, number] = /^(?:CAR|CL|FAR)\s*[-#.:]?\s*(\d[\d.a-z-]*)\s*$/i.exec(text?.normalize('NFKC').trim() ?? '') ?? [];
  return number !== undefined && text?.toUpperCase().startsWith(kind) ? `${kind} ${number}` : undefined;
}

function nextFree(kind: RequestKind, taken: ReadonlySet<string | undefined>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`${kind} ${number}`)) return `${kind} ${number}`;
}
