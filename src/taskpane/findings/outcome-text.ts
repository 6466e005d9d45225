import type { TFunction } from 'i18next';
import type { Assessment } from '../../assess';
import type { CheckResult } from '../../check/rule';
import { allResults, resultCounts, type ResultCounts } from './result-groups';

/** What came of the check, in one sentence: the gravest first, and what comes after it named too. */
export function outcomeText({ extraction, checks }: Assessment, standing: readonly CheckResult[], t: TFunction): string {
  if (extraction.reports.length === 0) return t('outcomePlan');
  const { error, warning, info, person, crashed } = resultCounts(standing);
  if (error > 0) return t('outcomeErrors', { count: error });
  if (crashed > 0) return t('count_crashed', { count: crashed });
  if (warning > 0) return t('outcomeWarnings', { count: warning });
  if (person > 0) return t('outcomePerson', { count: person });
  if (info > 0) return t('outcomeInfo', { count: info });
  const dismissed = toMend(resultCounts(allResults(checks)));
  return dismissed > 0 ? t('outcomeDismissed', { count: dismissed }) : t('nothingFound');
}

function toMend({ error, warning, person }: ResultCounts): number {
  return error + warning + person;
}
