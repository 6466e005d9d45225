import type { TFunction } from 'i18next';
import type { CheckResult } from '../../check/rule';
import type { StepMark } from '../frame/steps';
import { resultCounts } from './result-groups';

/** The gravest of what still stands, with its number. */
export function findingsMark(standing: readonly CheckResult[], t: TFunction): StepMark {
  const { error, warning, info, person, crashed } = resultCounts(standing);
  if (error > 0) return { tone: 'error', short: String(error), words: t('count_error', { count: error }) };
  if (crashed > 0) return { tone: 'error', short: String(crashed), words: t('count_crashed', { count: crashed }) };
  if (warning > 0) return { tone: 'warning', short: String(warning), words: t('count_warning', { count: warning }) };
  if (person > 0) return { tone: 'todo', short: String(person), words: t('count_person', { count: person }) };
  if (info > 0) return { tone: 'todo', short: String(info), words: t('outcomeInfo', { count: info }) };
  return { tone: 'good', short: '0', words: t('nothingToMend') };
}
