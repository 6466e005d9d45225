/** The Check log of a workbook, and cells chosen by hand, in the words of `check`. */
import { SYMBOLS } from '../../extract/extraction';
import type { Language } from '../../language';
import { informationWords } from '../../plan/check-log/log-words';
import type { CheckLogJson, ReadingJson, ReportJson } from '../check-json';

export function checkLogText({ sheet, open, information, decided, changedSince, gone }: CheckLogJson, language: Language): string {
  const besides = informationWords(information)[language];
  return language === 'en'
    ? `Check log “${sheet}”: ${open} not yet decided · ${decided} decided · ${changedSince} changed since decided · ${gone} no longer found${besides}`
    : `チェック記録「${sheet}」：未判断 ${open} · 判断済み ${decided} · 判断後に変化 ${changedSince} · 検出なし ${gone}${besides}`;
}

export function atText({ at, chosenByHand }: Extract<ReadingJson, { readonly at: string }>, language: Language): string {
  if (chosenByHand !== true) return at;
  return language === 'en' ? `${at} (chosen by hand)` : `${at}（手動指定）`;
}

/** As `--cell` takes them. */
export function cellsByHand({ readings }: ReportJson): readonly string[] {
  return SYMBOLS.flatMap((symbol) => {
    const reading = readings[symbol];
    return 'chosenByHand' in reading ? [`${symbol}=${reading.at}`] : [];
  });
}
