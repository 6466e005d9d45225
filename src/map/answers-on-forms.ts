import type { SdCheckListSheet, SdFormItem } from '../extract/sd-check-list/sd-check-list-sheet';
import { looseText } from '../extract/plain-text';
import type { Words } from '../language';
import { BOTH_TICKED } from '../our-sheets/sdg-sheet';
import { itemLike } from '../extract/sd-check-list/item-like';
import { hasChanged } from './answer-changes';
import type { AnsweredCell, CheckList, CheckListItem } from './sdg-profile';
import { uniqueNumber } from './unique-number';

export interface AnswersOnForms extends Pick<CheckList, 'items' | 'readFrom'> {
  readonly remarks: readonly Words[];
}

/**
 * The check list with the answers of SD check list sheets of the workbook where it has none: a plan form answers for the registration,
 * a report form for the monitoring. What it says already wins, and a remark tells where a sheet says something else. Items that it does not have
 * are added below, where they are answered.
 */
export function withAnswersOnForms(list: readonly CheckListItem[], sheets: readonly SdCheckListSheet[]): AnswersOnForms {
  return sheets.reduce<AnswersOnForms>(
    ({ items, readFrom, remarks }, sheet) => {
      const read = withAnswersOn(items, sheet);
      return {
        items: read.items,
        readFrom: read.isReadFrom ? [...readFrom, sheet.sheet] : readFrom,
        remarks: [
          ...remarks,
          ...(read.differing.length > 0 ? [differsWords(sheet, read.differing)] : []),
          ...(read.lacking.length > 0 ? [lacksWords(sheet, read.lacking)] : []),
        ],
      };
    },
    { items: list, readFrom: [], remarks: [] },
  );
}

interface ReadSheet {
  readonly items: readonly CheckListItem[];
  readonly isReadFrom: boolean;
  /** Numbers of the items that the sheet answers otherwise. */
  readonly differing: readonly string[];
  /** Numbers of the items that are described, or whose change is explained, on the list alone. */
  readonly lacking: readonly string[];
}

function withAnswersOn(list: readonly CheckListItem[], { kind, items: rows }: SdCheckListSheet): ReadSheet {
  const merged = new Map<CheckListItem, MergedItem>();
  const added: CheckListItem[] = [];
  const taken = new Set(list.map((item) => item.number));
  for (const row of rows) {
    const answer = answerOn(row, kind);
    if (isSilent(answer)) continue;
    const free = list.filter((item) => !merged.has(item));
    const item = itemLike(row.number, row.item, free);
    if (item) merged.set(item, merge(withPlace(item, row, kind), answer, kind));
    else added.push(merge(withPlace(addedItem(row, taken), row, kind), answer, kind).item);
  }
  const all = [...merged.values()];
  return {
    items: [...list.map((item) => merged.get(item)?.item ?? item), ...added],
    isReadFrom: added.length > 0 || all.some(({ agrees }) => agrees),
    differing: all.filter(({ differs: isOther }) => isOther).map(({ item }) => item.number),
    lacking: all.filter(({ isBare }) => isBare).map(({ item }) => item.number),
  };
}

/** Where the form answers it; what an earlier form said of the same stage stays. */
function withPlace(
  item: CheckListItem,
  { notIdentified, identified, description }: SdFormItem,
  kind: SdCheckListSheet['kind'],
): CheckListItem {
  const { at } = identified.value && !notIdentified.value ? identified : notIdentified;
  const place = { at, ...(description === undefined ? {} : { description }) };
  return { ...item, onForms: { [kind]: place, ...item.onForms } };
}

interface RowAnswer {
  readonly cell: AnsweredCell;
  readonly description?: string;
}

function answerOn({ notIdentified, identified, description = '' }: SdFormItem, kind: SdCheckListSheet['kind']): RowAnswer {
  const cell = cellOf(notIdentified.value, identified.value);
  // What was written at registration does not describe what the monitoring found.
  return kind === 'report' && description.trim() !== '' ? { cell, description } : { cell };
}

function cellOf(isNotIdentified: boolean, isIdentified: boolean): AnsweredCell {
  if (isNotIdentified && isIdentified) return { unknown: BOTH_TICKED.en };
  if (isIdentified) return { answer: 'identified' };
  return isNotIdentified ? { answer: 'not-identified' } : {};
}

function isSilent({ cell, description }: RowAnswer): boolean {
  return isOpen(cell) && description === undefined;
}

function isOpen({ answer, unknown }: AnsweredCell): boolean {
  return answer === undefined && unknown === undefined;
}

interface MergedItem {
  readonly item: CheckListItem;
  /** Something on the sheet is what the list says now. */
  readonly agrees: boolean;
  /** Something on the sheet is not. */
  readonly differs: boolean;
  /** The same answer is described, or its change explained, in the list alone. */
  readonly isBare: boolean;
}

function merge(item: CheckListItem, answer: RowAnswer, kind: SdCheckListSheet['kind']): MergedItem {
  const here = item[kind];
  // What an earlier run took from a form with both boxes ticked is no word of the user's: the form may say one by now.
  const cell = isOpen(here) || (here.unknown === BOTH_TICKED.en && !isOpen(answer.cell)) ? answer.cell : here;
  const isSameCell = cell.answer === answer.cell.answer && cell.unknown === answer.cell.unknown;
  const description = isFilled(item.description) ? item.description : answer.description;
  const isWorded =
    cell.answer === 'identified' ? isFilled(item.description) : hasChanged({ ...item, report: cell }) && isFilled(item.change);
  const isSameText = answer.description === undefined || looseText(description ?? '') === looseText(answer.description);
  return {
    item: { ...item, [kind]: cell, ...(description === undefined ? {} : { description }) },
    agrees: (isSameCell && !isOpen(answer.cell)) || (isSameText && answer.description !== undefined),
    differs: (!isSameCell && !isOpen(answer.cell)) || !isSameText,
    isBare: kind === 'report' && isSameCell && answer.description === undefined && isWorded,
  };
}

function isFilled(text = ''): boolean {
  return text.trim() !== '';
}

function addedItem({ number, category, item }: SdFormItem, taken: Set<string>): CheckListItem {
  return {
    number: uniqueNumber(number, taken),
    category: { en: category, ja: category },
    item: { en: item, ja: item },
    plan: {},
    report: {},
  };
}

function lacksWords({ sheet }: SdCheckListSheet, numbers: readonly string[]): Words {
  const items = numbers.length === 1 ? 'item' : 'items';
  return {
    en: `The check list on "${sheet}" has no word on ${items} ${numbers.join(', ')}, which the SDG sheet describes or gives a reason for. Write it on the form, too.`,
    ja: `シート「${sheet}」のチェックリストの項目${numbers.join('、')}には説明・理由の記入がなく、SDGシートにだけあります。様式にも記入してください。`,
  };
}

function differsWords({ sheet, kind }: SdCheckListSheet, numbers: readonly string[]): Words {
  const stage = kind === 'plan' ? { en: 'at registration', ja: '登録時' } : { en: 'at monitoring', ja: 'モニタリング時' };
  const items = numbers.length === 1 ? 'item' : 'items';
  return {
    en: `The check list on "${sheet}" says something else ${stage.en} under ${items} ${numbers.join(', ')}. What stands on the SDG sheet was kept; make the two agree.`,
    ja: `シート「${sheet}」のチェックリスト（${stage.ja}）と項目${numbers.join('、')}の記入が異なります。SDGシートの記入を残していますので、両者を一致させてください。`,
  };
}
