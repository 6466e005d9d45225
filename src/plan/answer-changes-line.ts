import { rangeName } from '../address';
import type { Words } from '../language';
import { answerChanges } from '../map/answer-changes';
import type { CheckListItem } from '../map/sdg-profile';
import { ITEM_ANSWERS } from '../our-sheets/sdg-sheet';
import { CHECK_LIST_PLACES, CHECK_LIST_TABLE } from './check-list-table';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN, LAST_PRINTED_COLUMN } from './sheet-grid';

const LABELS = {
  compared: { en: 'Answered at registration and at monitoring', ja: '登録時・モニタリング時ともに回答済み' },
  changed: { en: 'changed', ja: '変更あり' },
  unexplained: { en: 'of these without a reason', ja: 'うち理由の記入なし' },
} as const satisfies Record<string, Words>;

/** What became of the answers at registration, in a line over the check list that goes on counting while somebody fills it in. */
export function answerChangesLine(sheet: SheetBuilder, items: readonly CheckListItem[]): void {
  const body = sheet.bodyOf(CHECK_LIST_TABLE);
  const { compared, changed, unexplained } = answerChanges(items);
  const value = [
    `${sheet.word(LABELS.compared)}: ${compared.length}`,
    `${sheet.word(LABELS.changed)}: ${changed.length}`,
    `${sheet.word(LABELS.unexplained)}: ${unexplained.length}`,
  ].join(' · ');
  if (!body) sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, value, 'lead');
  else {
    const rows = (column: number): string => rangeName({ ...body, left: column, right: column });
    const [plan, answer, change] = [CHECK_LIST_PLACES.plan, CHECK_LIST_PLACES.answer, CHECK_LIST_PLACES.change].map(rows);
    const [yes, no] = [sheet.quoted(ITEM_ANSWERS.identified), sheet.quoted(ITEM_ANSWERS['not-identified'])];
    const count = (then: string, now: string, further = ''): string => `COUNTIFS(${plan ?? ''},${then},${answer ?? ''},${now}${further})`;
    const both = (further = ''): string => `${count(yes, no, further)}+${count(no, yes, further)}`;
    const said = `,${change ?? ''},"?*"`;
    const formula = [
      `=${labelText(sheet, LABELS.compared)}&${count('"?*"', '"?*"')}`,
      `" · "&${labelText(sheet, LABELS.changed)}&(${both()})`,
      `" · "&${labelText(sheet, LABELS.unexplained)}&(${both()}-(${both(said)}))`,
    ].join('&');
    sheet.span(FIRST_COLUMN, LAST_PRINTED_COLUMN, { kind: 'formula', formula, value }, 'lead');
  }
  sheet.atLeast(20);
  sheet.next();
}

function labelText(sheet: SheetBuilder, label: Words): string {
  return `${sheet.quoted(label)}&": "`;
}
