import type { LogAct, LogEntry } from '../../map/check-log';
import { countCredits } from '../../map/credits/typed-credits';
import { makeCheckLog } from '../../map/make-check-log';
import { countTyped } from '../../map/typed-answers';
import type { ForSheets } from './draft-parts';
import type { ResultState } from './monitor-state';

/**
 * What was written into the workbook and is there no more: the writing was undone, or the sheet deleted. Decisions one by one, since undoing a
 * later writing brings an earlier Check log back; of the other sheets, what stands on one in the workbook counts. `waiting`: typed since.
 */
export function goneParts(written: ForSheets, { assessment, lastWritten }: ResultState, waiting: ForSheets): ForSheets {
  const { earlierLog, earlierAnswers, earlierCredits } = assessment.extraction;
  const { acts = [], cells = [], answers = {}, choices = {}, credits = {} } = written;
  const goneActs = acts.length === 0 ? [] : goneDecisions(acts, assessment, waiting.acts ?? []);
  const goneCells = earlierLog ? [] : cells.filter(({ symbol }) => waiting.cells?.some((cell) => cell.symbol === symbol) !== true);
  // Right after the writing the assessment is the one from before it.
  const isSheetGone = lastWritten === undefined && earlierAnswers === undefined && countTyped(answers) > 0;
  return {
    ...(goneActs.length > 0 ? { acts: goneActs } : {}),
    ...(goneCells.length > 0 ? { cells: goneCells } : {}),
    ...(isSheetGone ? { answers, choices } : {}),
    ...(earlierCredits === undefined && countCredits(credits) > 0 ? { credits } : {}),
  };
}

function goneDecisions(
  acts: readonly LogAct[],
  { extraction, checks }: ResultState['assessment'],
  waiting: readonly LogAct[],
): readonly LogAct[] {
  const entries = new Map(makeCheckLog(extraction, checks).entries.map((entry) => [entry.key, entry]));
  return acts.filter((act) => {
    const entry = entries.get(act.key);
    if (act.kind === 'withdrawn' || entry?.now === undefined || hasWord(entry)) return false;
    // Where a log stands, its rows may have moved, and another finding come to the key.
    const isAboutIt = extraction.earlierLog === undefined || act.about === entry.now.figures;
    return isAboutIt && !waiting.some(({ key }) => key === act.key);
  });
}

function hasWord({ decision, typed }: LogEntry): boolean {
  return decision !== undefined || typed?.decision !== undefined;
}
