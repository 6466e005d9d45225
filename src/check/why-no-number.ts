import { addressText } from '../address';
import type { Reading } from '../extract/extraction';
import type { Words } from '../language';
import { inARow } from './in-a-row';
import { wordCells, wordContent } from './numbers/word-figure';

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

/** The reasons of several readings as one; undefined where all are numbers. */
export function whyNoNumbers(readings: readonly Reading[]): Words | undefined {
  const reasons = readings.map(whyNoNumber).filter((reason) => reason !== undefined);
  if (reasons.length === 0) return undefined;
  return inARow(...reasons);
}
