import { compareCapacity } from '../check/comparison/capacity-comparison';
import type { CheckRun } from '../check/check-run';
import { chooseMethodology } from '../check/methodologies';
import { recalculatedFigures } from '../check/model/recalculated-figures';
import { comparePlan } from '../check/comparison/plan-comparison';
import type { CheckResult, RuleId } from '../check/rule';
import type { CheckSettings } from '../check/settings';
import { yieldsBesideFiles } from '../check/comparison/workbook-yields';
import type { CalculationSheet, Extraction } from '../extract/extraction';
import { filled } from '../extract/our-sheet/field-row';
import {
  OPINIONS,
  PAPER_FIELDS,
  isTick,
  type OpinionName,
  type PaperFieldName,
  PAPER_ITEMS,
  type ItemId,
} from '../our-sheets/working-paper';
import type { CheckLog, LogAct, LogEntry } from './check-log';
import { makeCheckLog } from './make-check-log';
import { ITEM_IDS, itemOf } from './paper-items';
import { withPaperDecisions } from './paper-decisions';
import { paperRequests } from './paper-requests';
import { isUndecided } from './standing-of-entry';
import type { KeptNote } from './sdg-profile';
import { typedTitle } from './typed-title';
import {
  isRemaining,
  type OtherFiles,
  type PaperField,
  type PaperItem,
  type PaperOpinion,
  type PaperReport,
  type PaperRequest,
  type StatedEntry,
  type WorkingPaper,
} from './working-paper';

/** `acts`: decisions that are not on a Check log in the workbook yet. */
export function makeWorkingPaper(
  extraction: Extraction,
  checks: CheckRun,
  settings: CheckSettings,
  acts: readonly LogAct[] = [],
  otherFiles: OtherFiles = NO_OTHER_FILES,
): WorkingPaper {
  const decided = withPaperDecisions(extraction, acts);
  const log = makeCheckLog(extraction, checks, decided);
  const requests = paperRequests(extraction, checks, log);
  const { earlierPaper } = extraction;
  const items = ITEM_IDS.map((id) => itemOfPaper(id, { extraction, checks, log, requests }));
  return {
    fields: (Object.keys(PAPER_FIELDS) as PaperFieldName[]).map((name) => fieldOf(name, extraction)),
    opinions: (Object.keys(OPINIONS) as OpinionName[]).map((name) => opinionOf(name, extraction)),
    items,
    requests,
    others: othersOf(log, requests),
    reports: extraction.reports.map((report) => reportOf(report, extraction, settings)),
    ...yieldsBesideFiles(extraction.reports, otherFiles.reports, settings),
    otherFiles,
    team: earlierPaper?.team ?? [],
    keptNotes: [...(earlierPaper?.notes ?? []), ...items.flatMap(tickKept)],
    lacksDecisions: extraction.earlierLog === undefined && decided.length === 0 && log.entries.some(isUndecided),
  };
}

const NO_OTHER_FILES: OtherFiles = { read: [], unread: [], reports: [] };

function fieldOf(name: PaperFieldName, extraction: Extraction): PaperField {
  const stated = statedOf(name, extraction);
  const elsewhere = name === 'title' && stated.length === 0 ? typedTitle(extraction) : undefined;
  return { name, stated, ...filled({ entry: extraction.earlierPaper?.fields[name]?.entry ?? elsewhere }) };
}

function statedOf(name: PaperFieldName, { reports, projectTitle }: Extraction): readonly StatedEntry[] {
  switch (name) {
    case 'title':
      return projectTitle ? [projectTitle] : [];
    case 'reference':
      return unlike(reports.flatMap(({ reference }) => reference ?? []));
    case 'period':
      return unlike(reports.flatMap(periodOf));
    default:
      return [];
  }
}

function periodOf({ period }: CalculationSheet): readonly StatedEntry[] {
  if (period.kind === 'missing') return [];
  const { text, at } = period;
  return [{ value: text, at, ...(period.kind === 'dates' ? { dates: { from: period.from, to: period.to } } : {}) }];
}

function unlike(entries: readonly StatedEntry[]): readonly StatedEntry[] {
  const saying = ({ value, dates }: StatedEntry): string => (dates ? `${dates.from} ${dates.to}` : value);
  return entries.filter((entry, index) => entries.findIndex((other) => saying(other) === saying(entry)) === index);
}

function opinionOf(name: OpinionName, { earlierPaper }: Extraction): PaperOpinion {
  const { tick, statement } = earlierPaper?.opinions[name] ?? {};
  return { name, isTicked: isTick(tick), ...filled({ tick, statement }) };
}

interface Told {
  readonly extraction: Extraction;
  readonly checks: CheckRun;
  readonly log: CheckLog;
  readonly requests: readonly PaperRequest[];
}

function itemOfPaper(id: ItemId, { extraction, checks, log, requests }: Told): PaperItem {
  const results = [...checks.reports.flatMap((report) => report.results), ...checks.workbook].filter(({ rule }) => itemOf(rule) === id);
  const rulesWith = (...outcomes: readonly CheckResult['outcome'][]): readonly RuleId[] => [
    ...new Set(results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ rule }) => rule)),
  ];
  const rules = {
    passed: rulesWith('passed'),
    found: rulesWith('failed', 'needs-a-person'),
    notApplicable: rulesWith('not-applicable'),
    crashed: rulesWith('crashed'),
  };
  const { tick, note } = extraction.earlierPaper?.items[id] ?? {};
  const remaining = requests.filter((request) => request.item === id && request.kind !== 'FAR' && isRemaining(request));
  const undecided = log.entries.filter((entry) => itemOfEntry(entry) === id && isUndecided(entry)).length;
  const accepted = log.entries.filter((entry) => itemOfEntry(entry) === id && isAcceptedError(entry)).length;
  const standing = standingOf(remaining.length, undecided, rules);
  const isTicked = standing === 'none-remaining' || (standing === 'not-looked-at' && isTick(tick));
  return { id, rules, remaining, undecided, accepted, standing, isTicked, ...filled({ tick, note }) };
}

/** A tick over a box that is computed and not ticked: it does not hold, and is not lost. */
function tickKept({ id, tick, standing }: PaperItem): readonly KeptNote[] {
  if (!isTick(tick) || (standing !== 'remaining' && standing !== 'undecided')) return [];
  return [{ where: `A.3: ${PAPER_ITEMS[id].en}`, text: tick ?? '' }];
}

function standingOf(remaining: number, undecided: number, { passed, found, crashed }: PaperItem['rules']): PaperItem['standing'] {
  if (remaining > 0) return 'remaining';
  if (undecided > 0) return 'undecided';
  return crashed.length > 0 || passed.length + found.length === 0 ? 'not-looked-at' : 'none-remaining';
}

function itemOfEntry({ now, state }: LogEntry): ItemId | undefined {
  return now || state === 'added' ? itemOf(now?.rule) : undefined;
}

function isAcceptedError({ now, decision }: LogEntry): boolean {
  return now?.severity === 'error' && decision?.kind === 'accepted';
}

function othersOf(log: CheckLog, requests: readonly PaperRequest[]): readonly LogEntry[] {
  const asked = new Set(requests.flatMap(({ now }) => now ?? []));
  return log.entries.filter((entry) => {
    const { now, decision } = entry;
    return now ? !asked.has(now) : isUndecided(entry) || decision?.kind === 'accepted' || decision?.kind === 'dismissed';
  });
}

function reportOf(report: CalculationSheet, extraction: Extraction, settings: CheckSettings): PaperReport {
  const methodology = chooseMethodology(report, settings);
  const figures = recalculatedFigures(report, extraction, settings);
  return { report, figures, ...filled({ methodology, plan: comparePlan(report, settings), capacity: compareCapacity(report, settings) }) };
}
