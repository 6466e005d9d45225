import type { SheetBuilder } from '../sheet-builder';
import { FIRST_COLUMN } from '../sheet-grid';
import type { CreditsContent } from './credits-content';
import { LAST_CREDITS_COLUMN } from './credits-columns';

/** How the reductions of each report were shared out to calendar years, or why nobody can say. */
export function vintagesBlock(sheet: SheetBuilder, { credits }: CreditsContent): void {
  for (const { sheet: report, vintages } of credits.vintages) {
    const words = vintages.kind === 'known' ? vintages.how : vintages.reason;
    sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, `${report}: ${sheet.say(words)}`, vintages.kind === 'known' ? 'lead' : 'remark');
    sheet.next();
  }
}
