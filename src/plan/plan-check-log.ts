import type { CheckRun } from '../check/check-run';
import type { Extraction, IsoDate } from '../extract/extraction';
import { CHECK_LOG_MARKER, CHECK_LOG_TITLE } from '../check-log-layout';
import type { CheckLog } from '../map/check-log';
import { SheetBuilder } from './sheet-builder';
import { COLOURS } from './sheet-colours';
import type { SheetLanguage } from './sheet-content';
import { freeSheetName } from './sheet-name';
import type { SheetPlan } from './sheet-plan';

export interface LogChoice {
  readonly language: SheetLanguage;
  /** Of the product; printed at the foot. */
  readonly version: string;
}

/** The Check log, complete, in one language or both. It bears the name of our own log where one stands already: the caller asks and replaces it. */
export function planCheckLog(
  extraction: Extraction,
  _checks: CheckRun,
  _log: CheckLog,
  { language }: LogChoice,
  _today: IsoDate,
): SheetPlan {
  const sheet = new SheetBuilder(language, [1, 6], extraction.surroundings.dateSystem ?? 1900);
  sheet.text(2, sheet.word(CHECK_LOG_TITLE), 'title');
  sheet.next();
  sheet.text(2, CHECK_LOG_MARKER, 'marker');
  return {
    name: extraction.logSheets?.[0] ?? freeSheetName(extraction, CHECK_LOG_TITLE.en),
    tabColour: COLOURS.band,
    columnWidths: sheet.widths,
    cells: sheet.cells,
    styles: sheet.styles,
    rowHeights: sheet.rowHeights,
    merges: [],
    tables: [],
    choices: [],
    highlights: [],
    frozenRows: 0,
    showGridlines: false,
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: true },
  };
}
