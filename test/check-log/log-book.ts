/** A workbook with a Check log, as the shells make it: assessed, decided on, written, read back. */
import { assess, prepareCheckLog, type Assessment } from '../../src/assess';
import type { CellChoice } from '../../src/extract/check-log/earlier-log';
import type { CheckLog, LogAct, LogEntry } from '../../src/map/check-log';
import { makeCheckLog } from '../../src/map/make-check-log';
import type { SheetLanguage } from '../../src/plan/sheet-content';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';

export const TODAY = '2026-11-27';

export function assessed(bytes: Uint8Array, cells: readonly CellChoice[] = []): Assessment {
  return assess(readXlsx(bytes), undefined, cells);
}

export function logOf(bytes: Uint8Array): CheckLog {
  const { extraction, checks } = assessed(bytes);
  return makeCheckLog(extraction, checks);
}

export function planned(assessment: Assessment, acts: readonly LogAct[] = [], language: SheetLanguage = 'en'): SheetPlan {
  return prepareCheckLog(assessment, acts, { language, version: '0.0.0' }, TODAY).plan;
}

/** The bytes with their log written, anew where one stands. */
export function logged(
  bytes: Uint8Array,
  acts: readonly LogAct[] = [],
  language: SheetLanguage = 'en',
  cells: readonly CellChoice[] = [],
): Uint8Array {
  const assessment = assessed(bytes, cells);
  const [former] = assessment.extraction.ourSheets.log;
  return writeXlsx(bytes, planned(assessment, acts, language), former === undefined ? {} : { replace: former });
}

/** The entry of a rule's finding. */
export function entryOf(log: CheckLog, rule: string): LogEntry {
  const entry = log.entries.find(({ now }) => now?.rule === rule);
  if (!entry) throw new Error(`no finding of ${rule}`);
  return entry;
}
