/** A workbook with a working paper, as the shells make it: assessed, written, read back. */
import { prepareWorkingPaper, type Assessment } from '../../src/assess';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { decisionOn } from '../../src/map/make-check-log';
import { makeWorkingPaper } from '../../src/map/make-working-paper';
import type { LogAct } from '../../src/map/check-log';
import type { PaperItem, PaperRequest, WorkingPaper } from '../../src/map/working-paper';
import type { DecisionKind } from '../../src/our-sheets/check-log';
import type { ItemId } from '../../src/our-sheets/working-paper';
import type { SheetLanguage } from '../../src/plan/sheet-content';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { writeXlsx } from '../../src/write/xlsx';
import { TODAY, assessed, entryOf, logOf, logged } from '../check-log/log-book';

export const PAPER = 'Working paper';

export function paperOf(bytes: Uint8Array): WorkingPaper {
  const { extraction, checks } = assessed(bytes);
  return makeWorkingPaper(extraction, checks, DEFAULT_SETTINGS);
}

export function paperPlan(assessment: Assessment, language: SheetLanguage = 'en'): SheetPlan {
  return prepareWorkingPaper(assessment, DEFAULT_SETTINGS, [], { language, version: '0.0.0' }, TODAY).plan;
}

/** The workbook with its working paper, written anew where one stands. */
export function papered(bytes: Uint8Array, language: SheetLanguage = 'en'): Uint8Array {
  const assessment = assessed(bytes);
  const plan = paperPlan(assessment, language);
  return writeXlsx(bytes, plan, assessment.extraction.ourSheets.paper.includes(plan.name) ? { replace: plan.name } : {});
}

/** The workbook with a Check log on which findings of these rules are decided so. */
export function decided(bytes: Uint8Array, decisions: Readonly<Record<string, DecisionKind>>): Uint8Array {
  const log = logOf(bytes);
  const acts = Object.entries(decisions).map(([rule, kind]): LogAct =>
    decisionOn(entryOf(log, rule), { kind, reason: `=1+1 ${rule}`, by: 'M. Tanaka', on: '2026-11-26' }),
  );
  return logged(bytes, acts);
}

export function itemIn(paper: WorkingPaper, id: ItemId): PaperItem {
  const item = paper.items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

export function requestIn(paper: WorkingPaper, number: string): PaperRequest {
  const request = paper.requests.find((one) => one.number === number);
  if (!request) throw new Error(`no request ${number}`);
  return request;
}
