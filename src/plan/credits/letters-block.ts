import { letters, type Letter } from '../../map/credits/letters';
import type { Words } from '../../language';
import { listed } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import { FIRST_COLUMN } from '../sheet-grid';
import type { CreditsContent } from './credits-content';
import { correctionWords } from './correction-words';
import { LAST_CREDITS_COLUMN } from './credits-columns';
import { CREDITS_WORDS } from './credits-words';

/** The two letters, paragraph by paragraph, and what they lack. */
export function lettersBlock(sheet: SheetBuilder, { credits }: CreditsContent): void {
  for (const letter of letters(credits)) {
    for (const paragraph of letter.paragraphs) {
      sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, paragraph, 'cell');
      sheet.next();
    }
    told(sheet, letter);
    sheet.space(12);
  }
}

function told(sheet: SheetBuilder, { missing, toCorrect, stoodIn, remarks }: Letter): void {
  for (const words of remarks) {
    sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, sheet.say(words), 'remark');
    sheet.next();
  }
  for (const words of toCorrect) {
    sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, sheet.say(correctionWords(words)), 'problem');
    sheet.next();
  }
  const lines: readonly (readonly [Words, readonly Words[]])[] = [
    [CREDITS_WORDS.missing, missing],
    [CREDITS_WORDS.stoodIn, stoodIn],
  ];
  for (const [label, words] of lines) {
    if (words.length === 0) continue;
    const all = listed(words);
    sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, sheet.say({ en: `${label.en}: ${all.en}.`, ja: `${label.ja}：${all.ja}` }), 'remark');
    sheet.next();
  }
}
