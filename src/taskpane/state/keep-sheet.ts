/** Sheets of ours that a step writes into the workbook: the Check log and the working paper from *Findings*, the Credits sheet from *Credits*. */
import type * as assessing from '../../assess';
import type { Assessment } from '../../assess';
import { settingsOn, type CheckSettings } from '../../check/settings';
import type { IsoDate } from '../../extract/extraction';
import type { LogAct } from '../../map/check-log';
import type { CreditsChoice } from '../../map/credits/make-credits';
import type { LogChoice } from '../../plan/plan-check-log';
import type { CreditsSheetChoice } from '../../plan/plan-credits-sheet';
import type { SheetPlan } from '../../plan/sheet-plan';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { today } from '../today';
import { noticingLoss, withLostCells, withLostSheets } from './lost-sheets';
import type { KeptSheet, MonitorEvent } from './monitor-state';
import type { ToPut } from './write-sdg-sheet';

type Rooms = typeof assessing;
type PlanFor = (rooms: Rooms, assessment: Assessment, settings: CheckSettings, day: IsoDate) => SheetPlan;

export interface ToKeep extends ToPut {
  readonly planFor: PlanFor;
}

export function planLog(acts: readonly LogAct[], choice: LogChoice): PlanFor {
  return ({ prepareCheckLog }, assessment, _settings, day) => prepareCheckLog(assessment, acts, choice, day).plan;
}

export function planCredits(credits: CreditsChoice, choice: CreditsSheetChoice): PlanFor {
  return ({ prepareCreditsSheet }, assessment, settings, day) => prepareCreditsSheet(assessment, credits, settings, choice, day).plan;
}

/** `acts`: decisions that are not on the Check log yet count too. */
export function planPaper(acts: readonly LogAct[], choice: LogChoice): PlanFor {
  return ({ prepareWorkingPaper }, assessment, settings, day) => prepareWorkingPaper(assessment, settings, acts, choice, day).plan;
}

/** Reads the workbook again before, as for the SDG sheet, and after: from then on the sheet in the workbook says what was typed. */
export async function keptSheet(excel: ExcelSession, kind: KeptSheet, toKeep: ToKeep, now: Date): Promise<MonitorEvent> {
  const { cells, own, lost, keepLost, agreed, planFor } = toKeep;
  const day = today(now);
  const settings = { ...settingsOn(day), ...own };
  try {
    const [rooms, { renewedSheet }] = await Promise.all([import('../../assess'), import('../../map/renewed-sheet')]);
    const workbook = await excel.readWorkbook();
    const assessment = withLostSheets(rooms.assess(workbook, settings, withLostCells(cells, lost)), lost);
    const replaces = renewedSheet(assessment.extraction, kind);
    if (replaces !== undefined && replaces !== agreed) return { type: 'sheet-told', kind, told: { step: 'asking', replaces } };
    const plan = planFor(rooms, assessment, settings, day);
    const { earlierLog, cellsByHand, earlierCredits, earlierPaper } = assessment.extraction;
    const lostNow = { log: { earlierLog, cellsByHand }, credits: { earlierCredits }, paper: { earlierPaper } }[kind];
    const sheet = await noticingLoss(excel.writeSheet(plan, workbook, replaces), () => keepLost(lostNow));
    const standing = withLostSheets(rooms.assess(await excel.readWorkbook(), settings, cells), lost);
    return { type: 'sheet-kept', kind, assessment: standing, sheet };
  } catch (thrown) {
    return { type: 'sheet-told', kind, told: { step: 'failed', error: excelError(thrown) } };
  }
}
