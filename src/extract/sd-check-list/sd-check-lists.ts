import type { SdCheckListSheet } from './sd-check-list-sheet';
import { labelledPeriod } from '../labelled-period';
import { textOf } from '../plain-text';
import type { SheetTexts, TextCell } from '../sheet-texts';
import { formItems } from './form-items';
import { formTitle, type FormTitle } from './form-words';
import { listHeads, type ListHead } from './list-head';

/**
 * The check lists of the SD implementation plan and report forms on a sheet, by their title and a header row with both boxes, never by tab
 * name or address. Two where both stages stand on it. Pages of a list with the same title are joined.
 */
export function sdCheckLists(texts: SheetTexts, dateSystem: 1900 | 1904): readonly SdCheckListSheet[] {
  const heads = listHeads(texts);
  const titles = heads.length === 0 ? [] : titlesOn(texts);
  const period = heads.length === 0 ? undefined : labelledPeriod(texts, dateSystem);
  const dated = period && period.kind !== 'missing' ? { period } : {};
  const lists: SdCheckListSheet[] = [];
  heads.forEach((head, index) => {
    const title = titleOver(head, titles);
    if (!title && !head.number) return;
    for (const boxes of head.boxes) {
      const items = formItems(texts.sheet, head, boxes, heads[index + 1]?.row ?? Infinity);
      if (items.length > 0) add(lists, { ...describe(texts, title, boxes.stage), ...dated, items });
    }
  });
  return lists;
}

type TitleCell = FormTitle & { readonly cell: TextCell };

function titlesOn({ all }: SheetTexts): readonly TitleCell[] {
  return all.flatMap((cell) => {
    const title = formTitle(cell.phrase.loose);
    return title ? [{ ...title, cell }] : [];
  });
}

/** The nearest name of a form above the head, else anywhere on the sheet, else the heading of the list. */
function titleOver({ row }: ListHead, titles: readonly TitleCell[]): TitleCell | undefined {
  const documents = titles.filter(({ isDocument }) => isDocument);
  return documents.findLast(({ cell }) => cell.row <= row) ?? documents[0] ?? titles.findLast(({ cell }) => cell.row <= row) ?? titles[0];
}

function describe(texts: SheetTexts, title: TitleCell | undefined, stage: 'plan' | 'report' | undefined): Omit<SdCheckListSheet, 'items'> {
  return {
    sheet: texts.sheet.name,
    kind: stage ?? title?.kind ?? 'report',
    title: (title && textOf(title.cell.phrase.content)) ?? '',
  };
}

function add(lists: SdCheckListSheet[], list: SdCheckListSheet): void {
  const index = lists.findIndex((other) => other.kind === list.kind && other.title === list.title);
  const former = lists[index];
  if (former) lists[index] = { ...former, items: [...former.items, ...list.items] };
  else lists.push(list);
}
