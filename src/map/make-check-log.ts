import { DECISION_WORDS, decisionKindOf } from '../our-sheets/check-log';
import type { CheckRun } from '../check/check-run';
import type { EarlierLogRow } from '../extract/check-log/earlier-log';
import type { Extraction } from '../extract/extraction';
import { dayFromText } from '../extract/date-notations';
import { filled } from '../extract/our-sheet/field-row';
import { answerIn } from '../our-sheets/wordings';
import type { CheckLog, Decision, LogAct, LogEntry, LoggedFinding, LogSeverity, LogState, TypedOnLog } from './check-log';
import { coversFigures, loggedFindings } from './logged-findings';
import { rowsOfFindings } from './rows-of-findings';

/** The findings of now with the decisions of a former log and those of now, which go first. */
export function makeCheckLog(extraction: Extraction, checks: CheckRun, acts: readonly LogAct[] = []): CheckLog {
  const { earlierLog, cellsByHand = [], lostCells = [] } = extraction;
  const findings = loggedFindings(extraction, checks);
  const rows = earlierLog?.rows ?? [];
  const rowOf = rowsOfFindings(rows, findings, extraction);
  const left = rows.filter((row) => ![...rowOf.values()].includes(row));
  const entries = [
    ...gravestFirst(findings).map((finding) => entryOf(finding, rowOf.get(finding))),
    ...left.flatMap((row) => (row.key === undefined ? [] : goneEntry(row, row.key))),
    ...left.flatMap((row, index) => (row.key === undefined ? addedEntry(row, index) : [])),
  ];
  return { entries: entries.map((entry) => acted(entry, acts)), cellsByHand, lostCells, keptNotes: earlierLog?.notes ?? [] };
}

/** A decision on an entry, about what is found now. */
export function decisionOn({ key, now, decision }: LogEntry, word: Omit<Decision, 'key' | 'about'>): Decision {
  return { ...word, key, about: now?.figures ?? decision?.about ?? '' };
}

/** Dismissed with a reason, by a person who is named, about the figures of now: such a finding no longer counts against the workbook. */
export function isDismissed({ state, decision }: LogEntry): boolean {
  return state === 'decided' && decision?.kind === 'dismissed' && decision.reason !== undefined && decision.by !== undefined;
}

const GRAVEST_FIRST: readonly LogSeverity[] = ['error', 'warning', 'to-look-at', 'info'];

function gravestFirst(findings: readonly LoggedFinding[]): readonly LoggedFinding[] {
  return GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function entryOf(now: LoggedFinding, row: EarlierLogRow | undefined): LogEntry {
  const { key } = now;
  if (row === undefined) return { key, state: 'open', now };
  const decision = decisionIn(row, key);
  const typed = { ...typedBeside(row), ...filled({ response: row.response }) };
  return {
    key,
    state: stateOf(decision, now),
    now,
    ...(decision ? { decision } : {}),
    ...(Object.keys(typed).length > 0 ? { typed } : {}),
  };
}

function stateOf(decision: Decision | undefined, { figures }: LoggedFinding): LogState {
  if (!decision) return 'open';
  if (decision.kind === 'dismissed' && decision.reason === undefined) return 'reason-missing';
  return coversFigures(decision.about, figures) ? 'decided' : 'changed-since';
}

function decisionIn(row: EarlierLogRow, key: string): Decision | undefined {
  const kind = row.decision === undefined ? undefined : decisionKindOf(row.decision);
  if (kind === undefined) return undefined;
  const about = (row.isAsWritten ? row.decidedFigures : row.figures) ?? '';
  return { key, kind, about, ...filled({ reason: row.reason, by: row.by, on: isoDate(row.date) }) };
}

/** What a `Decision` does not hold: its word where it is not one of the list, a date that is none; everything where there is no decision. */
function typedBeside(row: EarlierLogRow): TypedOnLog {
  const { decision, reason, by, date } = row;
  const kind = decision === undefined ? undefined : decisionKindOf(decision);
  if (kind === undefined) return filled({ decision, reason, by, date });
  return filled({
    decision: answerIn(DECISION_WORDS, decision ?? '') === kind ? undefined : decision,
    date: isoDate(date) === undefined ? date : undefined,
  });
}

function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : dayFromText(text);
}

function goneEntry(row: EarlierLogRow, key: string): readonly LogEntry[] {
  const decision = decisionIn(row, key);
  const typed = { ...typedBeside(row), ...wordsOf(row) };
  const hasWords = [row.decision, row.reason, row.by, row.date, row.response].some((words) => words !== undefined);
  return hasWords ? [{ key, state: 'gone', ...(decision ? { decision } : {}), typed }] : [];
}

function addedEntry(row: EarlierLogRow, index: number): readonly LogEntry[] {
  const key = `added ${index + 1}`;
  const decision = decisionIn(row, key);
  const typed = { ...typedBeside(row), ...wordsOf(row) };
  return decision || Object.keys(typed).length > 0 ? [{ key, state: 'added', ...(decision ? { decision } : {}), typed }] : [];
}

function wordsOf({ response, severity, rule, place, finding, expected, found }: TypedOnLog): TypedOnLog {
  return filled({ response, severity, rule, place, finding, expected, found });
}

function acted(entry: LogEntry, acts: readonly LogAct[]): LogEntry {
  const act = acts.findLast(({ key }) => key === entry.key);
  if (!act) return entry;
  const { key, state, now } = entry;
  const typed = wordsOf(entry.typed ?? {});
  const kept = { key, ...(now ? { now } : {}), ...(Object.keys(typed).length > 0 ? { typed } : {}) };
  if (act.kind === 'withdrawn') return { ...kept, state: now ? 'open' : state };
  return { ...kept, state: now ? stateOf(act, now) : state, decision: act };
}
