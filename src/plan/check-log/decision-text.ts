import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { Language, Words } from '../../language';
import type { FindingDecision } from '../../map/finding-decisions';

/** `Dismissed (M. Tanaka, 2026-11-27): known to the auditor` */
export function decisionText({ kind, state, reason, by, on, dismisses }: FindingDecision, language: Language): string {
  const word = DECISION_WORDS[kind][language];
  const who = [by, on].filter((part) => part !== undefined).join(', ');
  const parts = [
    who === '' ? word : language === 'en' ? `${word} (${who})` : `${word}（${who}）`,
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
