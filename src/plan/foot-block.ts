import type { Words } from '../language';
import type { SdgProfile } from '../map/sdg-profile';
import { SDG_SHEET } from '../our-sheets/sdg-sheet';
import { markAsOurs } from './mark-as-ours';
import { WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';
import { stateOfSheet } from './state-of-sheet';

/** Where everything comes from, when and by what the sheet was made, and right of it what the sheet is known and read back by. */
export function footBlock(sheet: SheetBuilder, content: SheetContent): void {
  const { choice, profile, today } = content;
  const date = dateWords(today);
  const made: Words = {
    en: `Written by JCM Monitor ${choice.version} on ${date.en}. Figures are those of the report; they are rounded on display only.`,
    ja: `JCM Monitor ${choice.version}により${date.ja}に作成。数値は報告書の値であり、表示上のみ四捨五入しています。`,
  };
  const { source } = profile.checkList.form;
  const form: Words = { en: `SD check list: ${source.en}`, ja: `SDチェックリスト：${source.ja}` };
  for (const words of [WORDS.guidanceSource, ...misprintWords(profile), form, WORDS.coloursSource, made]) {
    sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(words), 'foot');
    sheet.next();
  }
  markAsOurs(sheet, SDG_SHEET, LAST_PRINTED_COLUMN, stateOfSheet(content));
}

/** The guidance's own letters where a row above mends them, for those who look it up. */
function misprintWords({ indicators, goal5, schemeIndicators }: SdgProfile): readonly Words[] {
  const printed = new Map<string, string[]>();
  for (const entry of [...indicators, ...goal5, ...schemeIndicators]) {
    if (entry.printed !== undefined) printed.set(entry.printed, [...(printed.get(entry.printed) ?? []), entry.target]);
  }
  if (printed.size === 0) return [];
  const quoted = [...printed].map(([text, targets]) => `${[...new Set(targets)].join(', ')} “${text}”`).join('; ');
  return [{ en: `${WORDS.misprints.en} ${quoted}.`, ja: `${WORDS.misprints.ja}${quoted}` }];
}
