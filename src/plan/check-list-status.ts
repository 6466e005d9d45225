import { cellName } from '../address';
import type { Words } from '../language';
import type { ItemStatus } from '../map/item-status';
import { ITEM_ANSWERS } from '../our-sheets/sdg-sheet';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';

export const STATUS_WORDS: Readonly<Record<ItemStatus, Words>> = {
  open: WORDS.statusOpen,
  unclear: WORDS.statusUnclear,
  describe: WORDS.statusDescribe,
  changed: WORDS.statusChanged,
  done: WORDS.statusDone,
};

/** Of one row. */
export interface StatusColumns {
  readonly number: number;
  readonly item: number;
  readonly plan: number;
  readonly answer: number;
  readonly description: number;
  readonly change: number;
}

/** The same as `statusOf`, so that the sheet goes on telling the truth while somebody fills it in. Nothing in a row that nobody uses. */
export function statusFormula(sheet: SheetBuilder, columns: StatusColumns): string {
  const at = (column: number): string => cellName(sheet.row, column);
  const { number, item, plan, answer, description, change } = columns;
  const status = (name: ItemStatus): string => sheet.quoted(STATUS_WORDS[name]);
  const [yes, no] = [sheet.quoted(ITEM_ANSWERS.identified), sheet.quoted(ITEM_ANSWERS['not-identified'])];
  const isNeither = (column: number): string => `AND(${at(column)}<>${yes},${at(column)}<>${no})`;
  const isChanged = `AND(TRIM(${at(plan)})<>"",${at(plan)}<>${at(answer)},TRIM(${at(change)})="")`;
  const whole = `IF(AND(${at(answer)}=${yes},TRIM(${at(description)})=""),${status('describe')},IF(${isChanged},${status('changed')},${status('done')}))`;
  const isUnclear = `OR(${isNeither(answer)},AND(TRIM(${at(plan)})<>"",${isNeither(plan)}))`;
  const used = `IF(TRIM(${at(answer)})="",${status('open')},IF(${isUnclear},${status('unclear')},${whole}))`;
  return `=IF(AND(${at(number)}="",TRIM(${at(item)})="",TRIM(${at(answer)})=""),"",${used})`;
}
