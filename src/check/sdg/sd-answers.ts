import type { Extraction } from '../../extract/extraction';
import type { EarlierItemAnswer } from '../../extract/our-sheet/earlier-answers';
import type { SdCheckListSheet, SdFormItem } from '../../extract/sd-check-list/sd-check-list-sheet';
import { looseText } from '../../extract/plain-text';
import { itemLike } from '../../extract/sd-check-list/item-like';
import type { Words } from '../../language';
import type { ItemAnswer } from '../../map/sdg-profile';
import { answerIn, wordings } from '../../our-sheets/wordings';
import { ITEM_ANSWERS } from '../../our-sheets/sdg-sheet';
import type { CellAddress } from '../../workbook';
import { shortened } from '../numbers/word-figure';

/** What an item says: one of the form's two answers, both, none, or words that are neither. */
export type ItemState = ItemAnswer | 'both' | 'open' | 'unknown';

export interface SdItem {
  readonly number: string;
  /** In `looseText`; '' where the sheet does not show it. */
  readonly item: string;
  /** Where the answer stands, or should. */
  readonly at: CellAddress;
  readonly state: ItemState;
  /** What stands in place of an answer. */
  readonly typed: string;
  readonly isDescribed: boolean;
  /** At registration; `open` where the list does not say. */
  readonly plan: ItemState;
  /** Whether something says why the answer is another than at registration. */
  readonly isChangeExplained: boolean;
}

/** A check list of sustainable development: that of our sheet, or one of a form in the workbook. */
export interface SdList {
  readonly sheet: string;
  readonly kind: 'ours' | SdCheckListSheet['kind'];
  readonly items: readonly SdItem[];
}

/** At registration (SD implementation plan), at monitoring (SD implementation report). */
export type SdStage = 'plan' | 'report';

/** What a list answers at one stage. */
export interface StageAnswers {
  readonly list: SdList;
  readonly stage: SdStage;
  /** `state`: at this stage. */
  readonly items: readonly SdItem[];
  /** What the form says it is for. */
  readonly period?: SdCheckListSheet['period'];
}

/** Every list of the workbook with what it answers at each stage that it knows; ours knows both. */
export function answersByStage({ earlierAnswers, sdCheckLists = [], ...rest }: Extraction): readonly StageAnswers[] {
  const [ours] = earlierAnswers ? sdLists({ ...rest, earlierAnswers }) : [];
  const onForms = sdCheckLists.map(({ sheet, kind, items, period }): StageAnswers => {
    const list = { sheet, kind, items: items.map((item) => itemOfForm(item, [])) };
    return { list, stage: kind, items: list.items, ...(period ? { period } : {}) };
  });
  if (ours === undefined) return onForms;
  const atRegistration = ours.items.map((item) => ({ ...item, state: item.plan }));
  return [{ list: ours, stage: 'plan', items: atRegistration }, { list: ours, stage: 'report', items: ours.items }, ...onForms];
}

export function isAnswered(state: ItemState): state is ItemAnswer {
  return state === 'identified' || state === 'not-identified';
}

/** The lists to judge: ours where there is one, for it takes over what the forms say; else those of the forms. */
export function sdLists({ earlierAnswers, sdCheckLists = [] }: Extraction): readonly SdList[] {
  const ours = Object.entries(earlierAnswers?.checkList ?? {});
  if (earlierAnswers && ours.length > 0) {
    const items = ours.map(([number, answer]) => itemOfOurs(number, answer)).sort((a, b) => a.at.row - b.at.row);
    return [{ sheet: earlierAnswers.sheet, kind: 'ours', items }];
  }
  return formLists(sdCheckLists);
}

/** Those of the forms in the workbook, whether there is a sheet of ours or not. */
export function formLists(sheets: readonly SdCheckListSheet[]): readonly SdList[] {
  const plans = sheets.filter(({ kind }) => kind === 'plan').flatMap(({ items }) => items);
  return sheets.map(({ sheet, kind, items }) => ({
    sheet,
    kind,
    items: items.map((item) => itemOfForm(item, kind === 'report' ? plans : [])),
  }));
}

/** The same item on another list, by its number and loosely by its words. */
export function sameItem<Item extends Pick<SdItem, 'number' | 'item'>>(
  { number, item }: Pick<SdItem, 'number' | 'item'>,
  others: readonly Item[],
): Item | undefined {
  const known = others.map((other) => ({ number: other.number, item: { en: other.item, ja: other.item }, other }));
  return itemLike(number, item, known)?.other;
}

function itemOfOurs(number: string, { at, plan, answer, description, descriptionLink, change, item }: EarlierItemAnswer): SdItem {
  return {
    number,
    item: looseText(item ?? ''),
    at,
    state: stateOf(answer),
    typed: answer ?? '',
    isDescribed: saysSomething(description) || descriptionLink !== undefined,
    plan: stateOf(plan),
    isChangeExplained: saysSomething(change),
  };
}

function itemOfForm(row: SdFormItem, plans: readonly SdFormItem[]): SdItem {
  const { number, item, notIdentified, identified, description } = row;
  const plan = sameItem(row, plans);
  return {
    number,
    item: looseText(item),
    at: identified.value && !notIdentified.value ? identified.at : notIdentified.at,
    state: stateOfBoxes(notIdentified.value, identified.value),
    typed: '',
    isDescribed: saysSomething(description),
    plan: plan ? stateOfBoxes(plan.notIdentified.value, plan.identified.value) : 'open',
    isChangeExplained: saysSomething(description),
  };
}

function stateOfBoxes(isNotIdentified: boolean, isIdentified: boolean): ItemState {
  if (isNotIdentified && isIdentified) return 'both';
  if (isIdentified) return 'identified';
  return isNotIdentified ? 'not-identified' : 'open';
}

function stateOf(typed: string | undefined): ItemState {
  if (typed === undefined || looseText(typed) === '') return 'open';
  return answerIn(ITEM_ANSWERS, typed) ?? (namesBoth(typed) ? 'both' : 'unknown');
}

/** `Not identified + Identified`, as our sheet takes over two ticked boxes, and what people write to that effect. */
function namesBoth(typed: string): boolean {
  const loose = looseText(typed);
  if (/^(both|両方|どちらも)/.test(loose)) return true;
  const rest = wordsFor('not-identified').reduce((text, words) => text.replaceAll(words, ''), loose);
  return rest !== loose && wordsFor('identified').some((words) => rest.includes(words));
}

function wordsFor(answer: ItemAnswer): readonly string[] {
  return wordings(ITEM_ANSWERS[answer]).map(looseText);
}

/** A dash or a dot is no word. */
export function saysSomething(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}

/** `items 1 to 4 and 7 of the SD check list on “SDG”`, to begin a sentence with in Japanese. */
export function wordItems(items: readonly SdItem[], { sheet, kind }: SdList): Words {
  const numbers = runsOf(items.map(({ number }) => number));
  const name = shortened(sheet);
  const list =
    kind === 'plan' ? { en: 'SD check list (plan)', ja: 'SD チェックリスト（計画）' } : { en: 'SD check list', ja: 'SD チェックリスト' };
  return {
    en: `${items.length === 1 ? 'item' : 'items'} ${inEnglish(numbers)} of the ${list.en} on the sheet “${name}”`,
    ja: `シート「${name}」の${list.ja}の項目 ${numbers.map(([first, last]) => (first === last ? first : `${first}～${last}`)).join('、')}`,
  };
}

type Run = readonly [first: string, last: string];

/** Numbers that follow each other, as they stand in the list. */
function runsOf(numbers: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const [first, last] = runs.at(-1) ?? [];
    if (first !== undefined && Number(number) === Number(last) + 1) runs[runs.length - 1] = [first, number];
    else runs.push([number, number]);
  }
  // Two are two, not a run.
  return runs.flatMap(([first, last]): Run[] =>
    Number(last) === Number(first) + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

function inEnglish(runs: readonly Run[]): string {
  const words = runs.map(([first, last]) => (first === last ? first : `${first} to ${last}`));
  const end = words.at(-1) ?? '';
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} and ${end}`;
}
