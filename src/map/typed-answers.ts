/**
 * Answers that a shell's user typed and that are not on the SDG sheet yet. They lie over what the workbook says: what was typed last wins.
 * Every field is a text as typed, and as it would stand in the sheet's cell (`Identified`, `Claimed`, `1,200`); an empty text clears the field,
 * an absent one leaves it as it is.
 */
import type { EarlierAnswers, EarlierIndicatorAnswer, EarlierIssuance, UnkeyedAnswer } from '../extract/our-sheet/earlier-answers';
import type { CellAddress } from '../workbook';
import { cellOf } from './answer-check-list';
import { tonnesOrText } from './credits/typed-tonnes';
import type { CheckList, CheckListItem } from './sdg-profile';
import { figureOrText } from './typed-figure';

type Texts<Name extends string> = Readonly<Partial<Record<Name, string>>>;

export type TypedIndicator = Texts<'value' | 'unit' | 'evidence' | 'date' | 'note'>;
export type TypedItem = Texts<'plan' | 'answer' | 'description' | 'change'>;
export type TypedIssuance = Texts<'decision' | 'tonnes' | 'vintage' | 'evidence' | 'date' | 'note'>;
export type TypedClaim = Texts<'target' | 'label' | 'value' | 'unit' | 'evidence' | 'date' | 'note'>;

export interface TypedAnswers {
  /** By the indicator's id. */
  readonly indicators?: Readonly<Record<string, TypedIndicator>>;
  /** By the form's id, then the item's number: item 3 of one country is not item 3 of the next. */
  readonly checkLists?: Readonly<Record<string, Readonly<Record<string, TypedItem>>>>;
  /** New records and claims, which stand below those of the sheet; by a key of the shell's, in its order. */
  readonly issuance?: Readonly<Record<string, TypedIssuance>>;
  readonly ownClaims?: Readonly<Record<string, TypedClaim>>;
}

/** What the sheet says, with the records and claims that were added. Without a single word a row adds nothing. */
export function withTypedRows<Former extends EarlierAnswers>(former: Former, { issuance = {}, ownClaims = {} }: TypedAnswers): Former {
  const at = nowhere(former.sheet);
  const records = Object.values(issuance).flatMap((typed): EarlierIssuance[] => {
    const { tonnes, ...words } = filledTexts(typed);
    const record = { ...words, ...(tonnes === undefined ? {} : { tonnes: tonnesOrText(tonnes) }) };
    return Object.keys(record).length > 0 ? [{ at, ...record }] : [];
  });
  const claims = Object.values(ownClaims).flatMap((typed): UnkeyedAnswer[] => {
    const { value, ...words } = filledTexts(typed);
    const claim = { ...words, ...(value === undefined ? {} : { value: figureOrText(value) }) };
    return Object.keys(claim).length > 0 ? [{ at, ...claim }] : [];
  });
  return {
    ...former,
    ...(records.length > 0 ? { issuance: [...(former.issuance ?? []), ...records] } : {}),
    ...(claims.length > 0 ? { unkeyed: [...(former.unkeyed ?? []), ...claims] } : {}),
  };
}

type IndicatorAnswers = Readonly<Record<string, EarlierIndicatorAnswer>>;

export function withTypedIndicators(earlier: IndicatorAnswers, { indicators = {} }: TypedAnswers, sheet: string): IndicatorAnswers {
  const laid = Object.entries(indicators).map(
    ([id, typed]) => [id, withTypedFields(earlier[id] ?? { at: nowhere(sheet) }, typed)] as const,
  );
  return { ...earlier, ...Object.fromEntries(laid) };
}

function withTypedFields(answer: EarlierIndicatorAnswer, typed: TypedIndicator): EarlierIndicatorAnswer {
  const { evidenceLink, value, ...rest } = answer;
  const number = typed.value === undefined ? value : figureOrText(typed.value);
  const isOtherEvidence = typed.evidence !== undefined && typed.evidence !== answer.evidence;
  return withoutEmpty({
    ...rest,
    ...typed,
    ...(number === undefined ? {} : { value: number }),
    // A link leads where the words that were replaced said.
    ...(evidenceLink === undefined || isOtherEvidence ? {} : { evidenceLink }),
  });
}

export function withTypedItems({ form, items }: Pick<CheckList, 'form' | 'items'>, { checkLists = {} }: TypedAnswers): CheckList['items'] {
  const typed = checkLists[form.id] ?? {};
  return items.map((item) => withTypedItem(item, typed[item.number] ?? {}));
}

function withTypedItem(item: CheckListItem, { plan, answer, description, change }: TypedItem): CheckListItem {
  const { descriptionLink, ...rest } = item;
  const isOtherText = description !== undefined && description !== item.description;
  return withoutEmpty({
    ...rest,
    ...(plan === undefined ? {} : { plan: cellOf(plan) }),
    ...(answer === undefined ? {} : { report: cellOf(answer) }),
    ...(description === undefined ? {} : { description }),
    ...(descriptionLink === undefined || isOtherText ? {} : { descriptionLink }),
    ...(change === undefined ? {} : { change }),
  });
}

/** Typed before on one, later on the other: the later one's fields win, the rest stays. */
export function layTyped(under: TypedAnswers, over: TypedAnswers): TypedAnswers {
  const forms = new Set([...Object.keys(under.checkLists ?? {}), ...Object.keys(over.checkLists ?? {})]);
  return {
    indicators: layRows(under.indicators, over.indicators),
    checkLists: Object.fromEntries([...forms].map((form) => [form, layRows(under.checkLists?.[form], over.checkLists?.[form])])),
    issuance: layRows(under.issuance, over.issuance),
    ownClaims: layRows(under.ownClaims, over.ownClaims),
  };
}

function layRows<Row extends object>(
  under: Readonly<Record<string, Row>> = {},
  over: Readonly<Record<string, Row>> = {},
): Readonly<Record<string, Row>> {
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([key, row]) => [key, { ...under[key], ...row }])) };
}

export type TypedTable = 'indicators' | 'issuance' | 'ownClaims' | { readonly form: string };

/** The rows of one table, as typed. */
export function typedRows(answers: TypedAnswers, table: TypedTable): Readonly<Record<string, Texts<string>>> {
  return (typeof table === 'string' ? answers[table] : answers.checkLists?.[table.form]) ?? {};
}

/** With a field typed, or (`text` undefined) as it stood again. A row without a typed field is none. */
export function withTypedField(answers: TypedAnswers, table: TypedTable, key: string, field: string, text?: string): TypedAnswers {
  const others = without(typedRows(answers, table)[key] ?? {}, field);
  return withTypedRow(answers, table, key, text === undefined ? others : { ...others, [field]: text });
}

/** With a row as given; an empty one is taken away. */
export function withTypedRow(answers: TypedAnswers, table: TypedTable, key: string, row: Texts<string>): TypedAnswers {
  // In its place: the order of rows is that in which they were added.
  const rows = Object.keys(row).length === 0 ? without(typedRows(answers, table), key) : { ...typedRows(answers, table), [key]: row };
  return typeof table === 'string'
    ? { ...answers, [table]: rows }
    : { ...answers, checkLists: { ...answers.checkLists, [table.form]: rows } };
}

/** How many fields were typed. Clearing what stands counts; an empty field of an added row says nothing. */
export function countTyped({ indicators = {}, checkLists = {}, issuance = {}, ownClaims = {} }: TypedAnswers): number {
  const changed = [indicators, ...Object.values(checkLists)].flatMap((table): object[] => Object.values(table));
  const added = [issuance, ownClaims].flatMap((table): object[] => Object.values(table).map(filledTexts));
  return [...changed, ...added].reduce((sum, row) => sum + Object.keys(row).length, 0);
}

function filledTexts<Name extends string>(typed: Texts<Name>): Texts<Name> {
  return withoutEmpty(typed);
}

function withoutEmpty<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, field]) => typeof field !== 'string' || field.trim() !== '')) as Row;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

/** It stands on no sheet yet. */
function nowhere(sheet: string): CellAddress {
  return { sheet, row: 1, column: 1 };
}
