import { addressText } from '../address';
import { wordRanges } from './cells/word-ranges';
import type { PassedOver } from './model/passed-over';
import { shortened } from './numbers/word-figure';
import { tidy, wordNumber } from './numbers/word-number';
import { spanOf, wordDates } from './periods/stated-dates';
import type { Finding } from './rule';

export function passedOverFinding({ by, formula, readings }: PassedOver): Finding {
  const cells = readings.map(({ at }) => at);
  const span = spanOf(readings.map(({ days }) => days));
  const [sum, places, dates] = [addressText(by), wordRanges(cells), span === undefined ? '' : wordDates(span)];
  const [found, amount] = [shortened(formula), wordNumber(tidy(readings.reduce((total, { value }) => total + value, 0)))];
  return {
    at: [by, ...cells],
    found: formula,
    message: {
      en: `Expected the sum in ${sum} to count every reading of the monitoring period, found “${found}”, whose condition passes over ${places.en} (${dates}): ${amount} is counted nowhere. Is that meant?`,
      ja: `${sum} の合計にはモニタリング期間のすべての値が含まれるはずですが、「${found}」の条件により ${places.ja}（${dates}）の ${amount} がどこにも集計されていません。意図したものか確認してください。`,
    },
  };
}
