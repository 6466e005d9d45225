import type { TFunction } from 'i18next';
import type { Extraction } from '../../extract/extraction';

/** Which of several reports a sheet takes its figures from. */
export function reportsText(sheets: readonly string[], { reports }: Extraction, t: TFunction): string {
  const count = reports.length;
  if (sheets.length === 0) return t('reportsNotChosen', { count });
  return t('reportsChosen', { chosen: sheets.length, count, sheets: sheets.join(t('listComma')) });
}
