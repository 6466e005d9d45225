/** The words in which the formats for people tell outcomes. */
import { bySeverity } from '../../check/by-severity';
import type { Severity } from '../../check/rule';
import type { Language, Words } from '../../language';
import type { PeriodJson, ReadingJson, ResultJson } from '../check-json';
import { atText } from './check-log-text';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'info', ja: '情報' },
};

export const OUTCOME_WORDS = {
  refused: { en: 'not checked', ja: '点検できません' },
  look: { en: 'please look', ja: '要確認' },
  crashed: { en: 'rule failed (our fault)', ja: 'ルールの不具合' },
  passed: { en: 'passed', ja: '合格' },
  failed: { en: 'failed', ja: '不合格' },
  needsAPerson: { en: 'to look at', ja: '要確認' },
  notApplicable: { en: 'not applicable', ja: '対象外' },
  across: { en: 'Reports of these files beside each other', ja: 'これらのファイルの報告書の比較' },
} as const satisfies Record<string, Words>;

export function periodText(period: PeriodJson | null, language: Language): string {
  if (period === null) return READING_WORDS.noPeriod[language];
  const { from, to, text } = period;
  return from === null || to === null ? `${READING_WORDS.unreadablePeriod[language]}: ${text}` : `${from} – ${to}`;
}

/** Why there is no number. */
export function noNumberText(reading: Exclude<ReadingJson, { readonly kind: 'number' | 'summed' }>, language: Language): string {
  switch (reading.kind) {
    case 'missing':
      return reading.notNeeded ?? READING_WORDS.missing[language];
    case 'ambiguous':
      return `${READING_WORDS.ambiguous[language]}: ${reading.at.join(', ')}`;
    case 'unusable':
      return `${READING_WORDS.unusable[language]}: ${atText(reading, language)}`;
  }
}

/** Where a figure stands: a cell, or the cells that it adds up. */
export function placeText(reading: Extract<ReadingJson, { readonly kind: 'number' | 'summed' }>, language: Language): string {
  return reading.kind === 'number' ? atText(reading, language) : `${READING_WORDS.sumOf[language]} ${reading.at.join(' + ')}`;
}

const READING_WORDS = {
  sumOf: { en: 'no total:', ja: '合計のセルなし：' },
  unreadablePeriod: { en: 'period not readable', ja: '期間を読み取れません' },
  noPeriod: { en: 'no period found', ja: '期間が見つかりません' },
  missing: { en: 'not found', ja: '見つかりません' },
  ambiguous: { en: 'found more than once', ja: '複数見つかりました' },
  unusable: { en: 'no number stands in the cell', ja: 'セルに数値がありません' },
} as const satisfies Record<string, Words>;

type ResultOf<Outcome extends ResultJson['outcome']> = Extract<ResultJson, { readonly outcome: Outcome }>;
type WithFindings = Extract<ResultJson, { readonly findings: unknown }>;

/** Results by outcome, in the order in which a person reads them. */
export interface GroupedResults {
  /** Errors first. */
  readonly failed: readonly WithFindings[];
  readonly needsAPerson: readonly WithFindings[];
  readonly crashed: readonly ResultOf<'crashed'>[];
  readonly notApplicable: readonly ResultOf<'not-applicable'>[];
  readonly passed: readonly ResultOf<'passed'>[];
}

export function groupedResults(results: readonly ResultJson[]): GroupedResults {
  const failed = results.filter((result) => result.outcome === 'failed').flatMap((result) => bySeverity(result));
  return {
    failed: SEVERITIES.flatMap((severity) => failed.filter((result) => result.severity === severity)),
    needsAPerson: results.filter((result) => result.outcome === 'needs-a-person'),
    crashed: results.filter((result) => result.outcome === 'crashed'),
    notApplicable: results.filter((result) => result.outcome === 'not-applicable'),
    passed: results.filter((result) => result.outcome === 'passed'),
  };
}
