import { settingsOn } from '../../check/settings';
import type { Language } from '../../language';
import type { LogAct } from '../../map/check-log';
import type { ExcelSession } from '../excel-session';
import { today } from '../today';
import { withLostCells, withLostSheets } from './lost-sheets';
import type { Known } from './assessed-workbook';

export interface PaperFile {
  readonly name: string;
  readonly html: string;
}

/** The working paper as a page, of the workbook as it is now: people go on typing after a check. `acts`: as on the sheet. */
export async function paperFile(
  excel: ExcelSession,
  { cells, own, lost }: Known,
  acts: readonly LogAct[],
  language: Language,
  now: Date,
): Promise<PaperFile> {
  const [{ assess }, { makeWorkingPaper }, { paperPage }] = await Promise.all([
    import('../../assess'),
    import('../../map/make-working-paper'),
    import('../../page/paper-page'),
  ]);
  const day = today(now);
  const settings = { ...settingsOn(day), ...own };
  const workbook = await excel.readWorkbook();
  const assessment = withLostSheets(assess(workbook, settings, withLostCells(cells, lost)), lost);
  const paper = makeWorkingPaper(assessment.extraction, assessment.checks, settings, acts);
  const { name = '' } = workbook;
  const html = paperPage({ file: name, assessment, paper, settings, today: day, language });
  return { name: `${name.replace(/\.[^.]*$/, '') || 'workbook'}-working-paper.html`, html };
}
