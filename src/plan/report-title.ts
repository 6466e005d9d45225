import type { CalculationSheet, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import { periodsOf, referencesOf, spreadsheetsOf } from './report-facts';
import { dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { titleRows } from './title-rows';

/** A title, which reports it is about, and when it was written. */
export function reportTitle(
  sheet: SheetBuilder,
  { reports, today }: { readonly reports: readonly CalculationSheet[]; readonly today: IsoDate },
  title: Words,
  lastColumn: number,
): void {
  const date = dateWords(today);
  const parts = [
    ...referencesOf({ reports }),
    ...spreadsheetsOf({ reports }),
    ...periodsOf({ reports }).map((period) => sheet.word(period)),
    sheet.word({ en: `Written on ${date.en}`, ja: `作成日：${date.ja}` }),
  ];
  titleRows(sheet, title, parts, lastColumn);
}
