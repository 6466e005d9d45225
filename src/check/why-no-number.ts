import { addressText } from '../address';
import type { CalculationSheet, Reading, SymbolName } from '../extract/extraction';
import type { Words } from '../language';
import { inARow } from './in-a-row';
import { wordCells, wordContent } from './numbers/word-figure';
import { whyWithout } from './why-without';

/** Why a reading is not a number, as the reason a rule gives for not looking. Undefined for a number. */
export function whyNoNumber(reading: Reading): Words | undefined {
  const { symbol } = reading;
  switch (reading.kind) {
    case 'number':
      return undefined;
    case 'missing':
      return { en: `${symbol} was not found on the sheet.`, ja: `シートに ${symbol} が見つかりません。` };
    case 'summed':
      return {
        en: `${symbol} has no cell of its own: it is the sum of ${wordCells(reading.at, 'en')}, which RE_p adds up (see model-mismatch).`,
        ja: `${symbol} の合計のセルがありません（RE_p が ${wordCells(reading.at, 'ja')} を合計しています。model-mismatch を参照）。`,
      };
    case 'ambiguous':
      return {
        en: `${symbol} stands in more than one place: ${wordCells(reading.at, 'en')}.`,
        ja: `${symbol} が複数の場所にあります: ${wordCells(reading.at, 'ja')}。`,
      };
    case 'unusable': {
      const content = wordContent(reading.content);
      return {
        en: `${symbol} is not a number: found ${content.en} in ${addressText(reading.at)}.`,
        ja: `${symbol} が数値ではありません（${addressText(reading.at)}: ${content.ja}）。`,
      };
    }
  }
}

/** Why figures of a sheet are no numbers, as one reason; undefined where all are. */
export function whyNoNumbers(sheet: CalculationSheet, symbols: readonly SymbolName[]): Words | undefined {
  const others = symbols.filter((symbol) => whyWithout(sheet, symbol) === undefined);
  const without = symbols.filter((symbol) => !others.includes(symbol));
  const reasons = [
    without.length === 0 ? undefined : whyWithout(sheet, ...without),
    ...others.map((symbol) => whyNoNumber(sheet.readings[symbol])),
  ].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : inARow(...reasons);
}
