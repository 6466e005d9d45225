/** The Check log of a workbook, and cells chosen by hand, in the words of `check`. */
import { DECISION_WORDS } from '../../check-log-layout';
import type { Language, Words } from '../../language';
import type { CheckLogJson, DecisionJson, ReadingJson } from '../check-json';

/** `Dismissed by M. Tanaka on 2026-11-27: known to the auditor` */
export function decisionText({ kind, state, reason, by, on, dismisses }: DecisionJson, language: Language): string {
  const word = DECISION_WORDS[kind][language];
  const who = [by, on].filter((part) => part !== undefined).join(', ');
  const parts = [
    who === '' ? word : `${word} (${who})`,
    ...(reason === undefined ? [] : [reason]),
    ...(state === 'decided' ? [] : [STATES[state][language]]),
    ...(kind === 'dismissed' && state === 'decided' && !dismisses ? [UNNAMED[language]] : []),
  ];
  return parts.join(language === 'en' ? ': ' : '：');
}

const STATES: Readonly<Record<'changed-since' | 'reason-missing', Words>> = {
  'changed-since': { en: 'changed since decided, look again', ja: '判断後に変化、再確認が必要' },
  'reason-missing': { en: 'a reason is required', ja: '理由の記入が必要' },
};

const UNNAMED: Words = { en: 'nobody is named, so it still counts', ja: '判断者が未記入のため件数に含めます' };

export function checkLogText({ sheet, open, decided, changedSince, gone }: CheckLogJson, language: Language): string {
  return language === 'en'
    ? `Check log “${sheet}”: ${open} not yet decided · ${decided} decided · ${changedSince} changed since decided · ${gone} no longer found`
    : `チェック記録「${sheet}」：未判断 ${open} · 判断済み ${decided} · 判断後に変化 ${changedSince} · 検出なし ${gone}`;
}

export function atText({ at, chosenByHand }: Extract<ReadingJson, { readonly kind: 'number' }>, language: Language): string {
  if (chosenByHand !== true) return at;
  return language === 'en' ? `${at} (chosen by hand)` : `${at}（手動指定）`;
}
