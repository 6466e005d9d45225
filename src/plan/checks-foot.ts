import { NOT_LOOKED_AT } from '../check/not-looked-at';
import type { IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { SheetLayout } from '../our-sheets/sheet-layout';
import type { LogChoice } from './check-log/log-content';
import { markAsOurs } from './mark-as-ours';
import { dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';

interface MadeNow {
  readonly choice: LogChoice;
  readonly today: IsoDate;
  readonly notLookedAt?: Words;
}

/** What the terms mean, how far the checks reach, and right of it what the sheet is known and read back by. */
export function checksFoot(
  sheet: SheetBuilder,
  layout: SheetLayout,
  lastColumn: number,
  terms: Words,
  { choice, today, notLookedAt = NOT_LOOKED_AT }: MadeNow,
): void {
  const date = dateWords(today);
  const made: Words = {
    en: `Written by JCM Monitor ${choice.version} on ${date.en}. ${notLookedAt.en}`,
    ja: `JCM Monitor ${choice.version}により${date.ja}に作成。${notLookedAt.ja}`,
  };
  for (const words of [terms, made]) {
    sheet.spanText(FIRST_COLUMN, lastColumn, sheet.say(words), 'foot');
    sheet.next();
  }
  markAsOurs(sheet, layout, lastColumn, { language: choice.language });
}
