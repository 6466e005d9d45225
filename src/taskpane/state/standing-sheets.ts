/** What the pane knows of the workbook after sheets were added or deleted, or either was undone. */
import type { Assessment } from '../../assess';
import type { ResultState } from './monitor-state';

/** `standing`: the sheets that are there now. What was written on one that is not is not written any more. */
export function withSheets(state: ResultState, standing: readonly string[]): ResultState {
  const known = knownSheets(state);
  const gone = known.filter((sheet) => !standing.includes(sheet));
  if (gone.length > 0) return withoutGone(state, gone);
  return isPutting(state) || standing.every((sheet) => known.includes(sheet)) ? state : { ...state, isOutdated: true };
}

/** A sheet of ours is on its way into the workbook: one that nobody has read may be that one. */
export function isPutting({ step, log, credits, paper }: ResultState): boolean {
  return step === 'writing' || [log, credits, paper].some((kept) => kept?.step === 'keeping');
}

function withoutGone(state: ResultState, gone: readonly string[]): ResultState {
  const { surroundings } = state.assessment.extraction;
  const { writing, log, credits, paper } = state;
  const changed = {
    assessment: withoutSheets(state.assessment, gone),
    // A sheet that came after the check is not in what it found.
    ...(surroundings.sheets.some(({ name }) => gone.includes(name)) ? { isOutdated: true as const } : {}),
    ...(writing && gone.includes(writing.sheet) ? { writing: undefined, lastWritten: undefined } : {}),
    log: log?.step === 'kept' && gone.includes(log.sheet) ? undefined : log,
    credits: credits?.step === 'kept' && gone.includes(credits.sheet) ? undefined : credits,
    paper: paper?.step === 'kept' && gone.includes(paper.sheet) ? undefined : paper,
  };
  if (state.step !== 'written' || !gone.includes(state.sheet)) return { ...state, ...changed };
  const { isOutdated } = state;
  return { step: 'checked', isOutdated, ...changed };
}

function knownSheets({ assessment, writing }: ResultState): readonly string[] {
  const read = assessment.extraction.surroundings.sheets.map(({ name }) => name);
  return writing === undefined || read.includes(writing.sheet) ? read : [...read, writing.sheet];
}

function withoutSheets({ extraction, checks }: Assessment, gone: readonly string[]): Assessment {
  const { earlierAnswers, earlierLog, earlierCredits, earlierPaper, ourSheets, surroundings, ...rest } = extraction;
  const isThere = (sheet: string): boolean => !gone.includes(sheet);
  return {
    checks,
    extraction: {
      ...rest,
      surroundings: { ...surroundings, sheets: surroundings.sheets.filter(({ name }) => isThere(name)) },
      ourSheets: {
        sdg: ourSheets.sdg.filter(isThere),
        log: ourSheets.log.filter(isThere),
        credits: ourSheets.credits.filter(isThere),
        paper: ourSheets.paper.filter(isThere),
      },
      ...(earlierAnswers && isThere(earlierAnswers.sheet) ? { earlierAnswers } : {}),
      ...(earlierLog && isThere(earlierLog.sheet) ? { earlierLog } : {}),
      ...(earlierCredits && isThere(earlierCredits.sheet) ? { earlierCredits } : {}),
      ...(earlierPaper && isThere(earlierPaper.sheet) ? { earlierPaper } : {}),
    },
  };
}
