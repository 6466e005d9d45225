import { SDG_SHEET_MARKER } from '../sdg-sheet-layout';
import { WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';

/** Where everything comes from, when and by what the sheet was made, and the marker by which it is known as ours. */
export function footBlock(sheet: SheetBuilder, { choice, profile, today }: SheetContent): void {
  const date = sheet.say(dateWords(today));
  const made = {
    en: `Written by JCM Monitor ${choice.version} on ${date}. Figures are those of the report; they are rounded on display only.`,
    ja: `JCM Monitor ${choice.version}により${date}に作成。数値は報告書の値であり、表示上のみ四捨五入しています。`,
  };
  const form = { en: `SD check list: ${profile.checkList.form.en}`, ja: `SDチェックリスト：${profile.checkList.form.ja}` };
  for (const words of [WORDS.guidanceSource, form, WORDS.coloursSource, made]) {
    sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(words), 'foot');
    sheet.next();
  }
  sheet.text(LAST_PRINTED_COLUMN + 1, SDG_SHEET_MARKER, 'marker');
  sheet.next();
}
