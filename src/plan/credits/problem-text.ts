import type { CreditsProfile } from '../../map/credits/credits-profile';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import type { SheetBuilder } from '../sheet-builder';

/** What is wrong in a row, as it was when the sheet was written. */
export function problemText(sheet: SheetBuilder, { problems }: CreditsProfile, table: CreditTable, key: string): string {
  const own = problems.filter((problem) => problem.table === table && problem.key === key);
  return own.map(({ words }) => sheet.say(words)).join('\n');
}
