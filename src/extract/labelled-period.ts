import type { Period } from './extraction';
import { periodFromCells, periodFromText } from './period';
import { plainText } from './plain-text';
import { addressOf, isFilled, type SheetTexts } from './sheet-texts';
import { rememberedOf } from '../remembered';

const LABEL = /^(monitoring|reporting) period ?(:|$)|^(モニタリング(対象)?期間|報告期間) ?(:|$)/;

/** `Monitoring period: 01/Jan/2021 - 31/Dec/2021` outside any table, in one cell or as a label with one or two cells to its right. */
export const labelledPeriod = rememberedOf((texts: SheetTexts, dateSystem: 1900 | 1904): Period | undefined => {
  for (const text of texts.all) {
    const match = LABEL.exec(text.phrase.loose);
    if (!match) continue;
    const rest = plainText(text.phrase.content.value).slice(match[0].length).trim();
    if (rest !== '') return periodFromText(rest, addressOf(texts.sheet, text));
    const { right } = text.area;
    const cells = [...texts.sheet.cells.row(text.row)].filter((cell) => cell.column > right && isFilled(cell));
    const period = periodFromCells(cells, texts.sheet.name, dateSystem);
    if (period?.kind === 'dates') return period;
  }
  return undefined;
});
