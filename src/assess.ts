/**
 * The table of contents: a workbook in, everything a shell shows or writes out.
 *
 *     Workbook --extract--> Extraction --check--> CheckRun --map--> SdgProfile --plan--> SheetPlan
 *
 * Pure and synchronous; the date is an argument.
 */
import { DEFAULT_SETTINGS, type CheckSettings } from './check/settings';
import type { CheckRun } from './check/check-run';
import { runRules } from './check/run-rules';
import { extract } from './extract/extract';
import type { Extraction, IsoDate } from './extract/extraction';
import { mapToSdgs, type ProjectChoice } from './map/map-to-sdgs';
import type { SdgProfile } from './map/sdg-profile';
import { planSdgSheet, type SheetChoice } from './plan/plan-sdg-sheet';
import type { SheetPlan } from './plan/sheet-plan';
import type { Workbook } from './workbook';
import type { CellChoice } from './extract/check-log/earlier-log';
import type { CheckLog, LogAct } from './map/check-log';
import { makeCheckLog } from './map/make-check-log';
import type { CreditsProfile } from './map/credits/credits-profile';
import { makeCredits, type CreditsChoice } from './map/credits/make-credits';
import { planCreditsSheet, type CreditsSheetChoice } from './plan/plan-credits-sheet';
import { makeWorkingPaper } from './map/make-working-paper';
import { withPaperDecisions } from './map/paper-decisions';
import type { OtherFiles, WorkingPaper } from './map/working-paper';
import { planCheckLog, type LogChoice } from './plan/plan-check-log';
import { planWorkingPaper } from './plan/plan-working-paper';

export interface Assessment {
  readonly extraction: Extraction;
  readonly checks: CheckRun;
}

/**
 * `cellsByHand`: what a person says now about where symbols stand; it goes before what a Check log in the workbook says.
 * Throws `UserError` `not-a-monitoring-spreadsheet` when nothing of the form is recognised.
 */
export function assess(
  workbook: Workbook,
  settings: CheckSettings = DEFAULT_SETTINGS,
  cellsByHand: readonly CellChoice[] = [],
): Assessment {
  const stages = assessInStages(workbook, settings, cellsByHand);
  let stage = stages.next();
  while (!stage.done) stage = stages.next();
  return stage.value;
}

export type AssessStage = 'recognising' | 'checking';

/** The same for a shell with a screen: it says what comes next, and goes on when it is asked to. */
export function* assessInStages(
  workbook: Workbook,
  settings: CheckSettings,
  cellsByHand: readonly CellChoice[] = [],
): Generator<AssessStage, Assessment, void> {
  yield 'recognising';
  const extraction = extract(workbook, cellsByHand);
  yield 'checking';
  return { extraction, checks: runRules(extraction, settings) };
}

export interface SdgSheet {
  readonly profile: SdgProfile;
  readonly plan: SheetPlan;
}

/** Throws `UserError` `nothing-to-write` without a monitoring report, `several-reports` when it is not clear which figures are meant. */
export function prepareSdgSheet(assessment: Assessment, project: ProjectChoice, choice: SheetChoice, today: IsoDate): SdgSheet {
  const profile = mapToSdgs(assessment.extraction, assessment.checks, project);
  return { profile, plan: planSdgSheet(assessment.extraction, assessment.checks, profile, choice, today) };
}

export interface CreditsSheet {
  readonly credits: CreditsProfile;
  readonly plan: SheetPlan;
}

/** What becomes of the report on its way to credits. Throws as `prepareSdgSheet` does. */
export function prepareCreditsSheet(
  { extraction, checks }: Assessment,
  credits: CreditsChoice,
  settings: CheckSettings,
  choice: CreditsSheetChoice,
  today: IsoDate,
): CreditsSheet {
  const profile = makeCredits(extraction, checks, settings, credits);
  return { credits: profile, plan: planCreditsSheet(extraction, profile, choice, today) };
}

export interface CheckLogSheet {
  readonly log: CheckLog;
  readonly plan: SheetPlan;
}

/** The findings with what people decided about them, on the former log and now (`acts`), and the sheet that keeps both. */
export function prepareCheckLog(assessment: Assessment, acts: readonly LogAct[], choice: LogChoice, today: IsoDate): CheckLogSheet {
  const log = makeCheckLog(assessment.extraction, assessment.checks, withPaperDecisions(assessment.extraction, acts));
  return { log, plan: planCheckLog(assessment.extraction, assessment.checks, log, choice, today) };
}

export interface WorkingPaperSheet {
  readonly paper: WorkingPaper;
  readonly plan: SheetPlan;
}

/** The verifier's working paper, with what was typed on a former one. `settings`: those of the check; `otherFiles`: where earlier periods may stand. */
export function prepareWorkingPaper(
  { extraction, checks }: Assessment,
  settings: CheckSettings,
  acts: readonly LogAct[],
  choice: LogChoice,
  today: IsoDate,
  otherFiles?: OtherFiles,
): WorkingPaperSheet {
  const paper = makeWorkingPaper(extraction, checks, settings, acts, otherFiles);
  return { paper, plan: planWorkingPaper(extraction, checks, paper, choice, today) };
}
