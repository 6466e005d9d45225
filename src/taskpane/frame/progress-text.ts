import type { TFunction } from 'i18next';
import type { WriteProgress } from '../state/monitor-state';

export function progressText(progress: WriteProgress, t: TFunction): string {
  if (progress.stage !== 'reading') return t(progress.stage);
  if (progress.ofCells === 0) return t('reading');
  return t('readingCells', { cells: progress.cells.toLocaleString('en'), ofCells: progress.ofCells.toLocaleString('en') });
}
