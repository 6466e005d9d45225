import type { Extraction } from '../../extract/extraction';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { today } from '../today';
import { assessedWorkbook, type Known } from './assessed-workbook';
import { noticingLoss, type LostSheets } from './lost-sheets';
import type { MonitorEvent, WriteProgress } from './monitor-state';
import type { WriteChoice } from './sheet-choice';

/** The choice by the workbook as it is at the moment of writing: people change project types on the sheet itself, too. */
export type ChooseFor = (extraction: Extraction) => WriteChoice;

export type TellProgress = (progress: WriteProgress) => void;

/** What a sheet of ours takes to be put into the workbook. */
export interface ToPut extends Known {
  readonly keepLost: (sheet: LostSheets) => void;
  readonly agreed: string | undefined;
}

interface ToWrite extends ToPut {
  readonly chooseFor: ChooseFor;
}

/** Reads the workbook again first: people go on typing after a check, and the sheet must carry the figures of now. */
export async function writtenSdgSheet(excel: ExcelSession, toWrite: ToWrite, now: Date, onProgress: TellProgress): Promise<MonitorEvent> {
  const { lost, keepLost, chooseFor, agreed } = toWrite;
  try {
    const [{ prepareSdgSheet }, { renewedSheet }] = await Promise.all([import('../../assess'), import('../../map/renewed-sheet')]);
    const { workbook, assessment } = await assessedWorkbook(excel, toWrite, now, {
      signal: new AbortController().signal,
      onStage: onProgress,
    });
    const { earlierAnswers } = assessment.extraction;
    const replaces = renewedSheet(assessment.extraction, 'sdg');
    if (replaces !== undefined && replaces !== agreed) return { type: 'consent-needed', replaces };
    onProgress({ stage: 'putting' });
    const choice = chooseFor(assessment.extraction);
    const { plan, profile } = prepareSdgSheet(assessment, choice.project, choice.sheet, today(now));
    const sheet = await noticingLoss(excel.writeSheet(plan, workbook, replaces), () => keepLost({ earlierAnswers }));
    const former =
      replaces !== undefined ? 'replaced' : earlierAnswers !== undefined && earlierAnswers === lost.earlierAnswers ? 'lost' : undefined;
    return { type: 'write-done', assessment, choice, at: now, sheet, profile, ...(former ? { former } : {}) };
  } catch (thrown) {
    return { type: 'write-failed', error: excelError(thrown) };
  }
}
