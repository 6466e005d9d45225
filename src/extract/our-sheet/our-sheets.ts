import { CHECK_LOG_MARKER, CHECK_LOG_TITLE } from '../../check-log-layout';
import { SDG_SHEET_MARKER, SDG_SHEET_TITLE } from '../../sdg-sheet-layout';
import type { SheetTexts } from '../sheet-texts';
import { hasMarker, isUnmarked } from './our-sheet';

/** The sheets of one kind that we wrote: with their marker, and those that lost it. */
export interface OurSheets {
  readonly marked: readonly SheetTexts[];
  readonly unmarked: readonly SheetTexts[];
}

/** The sheets of a workbook, ours by kind, and all others: those are the report's. */
export function sortedOut(sheets: readonly SheetTexts[]): {
  readonly sdg: OurSheets;
  readonly logs: OurSheets;
  readonly others: readonly SheetTexts[];
} {
  const sdg = {
    marked: sheets.filter((texts) => hasMarker(texts, SDG_SHEET_MARKER)),
    unmarked: sheets.filter((texts) => !isMarked(texts) && isUnmarked(texts, SDG_SHEET_TITLE, ['indicators', 'checkList'])),
  };
  const logs = {
    marked: sheets.filter((texts) => hasMarker(texts, CHECK_LOG_MARKER) && !sdg.marked.includes(texts)),
    unmarked: sheets.filter((texts) => !isMarked(texts) && isUnmarked(texts, CHECK_LOG_TITLE, ['log', 'byHand'])),
  };
  const ours = [sdg, logs].flatMap(({ marked, unmarked }) => [...marked, ...unmarked]);
  return { sdg, logs, others: sheets.filter((texts) => !ours.includes(texts)) };
}

function isMarked(texts: SheetTexts): boolean {
  return hasMarker(texts, SDG_SHEET_MARKER) || hasMarker(texts, CHECK_LOG_MARKER);
}
