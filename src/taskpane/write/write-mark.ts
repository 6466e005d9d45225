import type { TFunction } from 'i18next';
import { timeText } from '../date-text';
import { allResults } from '../findings/result-groups';
import type { StepMark } from '../frame/steps';
import type { ResultState } from '../state/monitor-state';

/** When the sheet was written since the pane was opened, and whether the report has changed since; else whether one stands in the workbook. */
export function writeMark({ assessment, writing }: ResultState, t: TFunction): StepMark {
  if (writing !== undefined) {
    const time = timeText(writing.at);
    return writing.isBehind
      ? { tone: 'warning', short: time, words: t('writtenBefore', { time }) }
      : { tone: 'good', short: time, words: t('writtenAt', { time }) };
  }
  const { extraction, checks } = assessment;
  if (extraction.ourSheets.sdg.length === 0) return { tone: 'quiet', short: '–', words: t('notWritten') };
  const isBehind = allResults(checks).some(({ rule, outcome }) => rule === 'outdated-sdg-sheet' && outcome === 'failed');
  return isBehind
    ? { tone: 'warning', short: '', words: t('sheetBehind') }
    : { tone: 'good', short: '', words: t('sheetThere', { sheet: extraction.ourSheets.sdg.join(t('listComma')) }) };
}
