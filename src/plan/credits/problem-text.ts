import type { CreditProblem, CreditsProfile } from '../../map/credits/credits-profile';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import type { SheetBuilder } from '../sheet-builder';
import { CREDITS_WORDS } from './credits-words';
import { columnWords } from './problem-place';

/** What is wrong in a row, as it was when the sheet was written: of which column, and whether its entry is none at all. */
export function problemText(sheet: SheetBuilder, { problems }: CreditsProfile, table: CreditTable, key: string): string {
  const own = problems.filter((problem) => problem.table === table && problem.key === key);
  return own.map((problem) => sheet.say(toldProblem(problem))).join('\n');
}

function toldProblem(problem: CreditProblem): CreditProblem['words'] {
  const { words, isInvalid } = problem;
  const column = columnWords(problem);
  const told = column ? { en: `${column.en}: ${words.en}`, ja: `${column.ja}：${words.ja}` } : words;
  const { invalid } = CREDITS_WORDS;
  return isInvalid ? { en: `${invalid.en}. ${told.en}`, ja: `${invalid.ja}。${told.ja}` } : told;
}
