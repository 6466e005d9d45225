import type { CellAddress } from '../workbook';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, type CheckListColumn, type IndicatorColumn } from '../sdg-sheet-layout';
import type { EarlierAnswers, EarlierIndicatorAnswer, EarlierItemAnswer, UnkeyedAnswer } from './extraction';
import { looseText, wordsOf } from './plain-text';
import type { SheetTexts } from './sheet-texts';
import { typedContent } from './typed-content';

/**
 * What people typed on a sheet of ours, found by the words of the header rows in either language, so that moved, inserted or deleted rows
 * and columns do no harm. Whatever a yellow cell shows counts, be it the result of a formula; a value beside a source cell is the report's.
 */
export function readEarlierAnswers(texts: SheetTexts, dateSystem: 1900 | 1904): EarlierAnswers {
  const indicators: Record<string, EarlierIndicatorAnswer> = {};
  const checkList: Record<string, EarlierItemAnswer> = {};
  const unkeyed: UnkeyedAnswer[] = [];
  for (const table of tablesOf(texts)) {
    for (let row = table.row + 1; row < table.end; row += 1) {
      if (table.kind === 'indicators') addIndicator({ indicators, unkeyed }, new AnswerRow(texts, row, table.columns, dateSystem));
      else addItem(checkList, new AnswerRow(texts, row, table.columns, dateSystem));
    }
  }
  return { sheet: texts.sheet.name, checkList, indicators, ...(unkeyed.length > 0 ? { unkeyed } : {}) };
}

export function hasAnswers({ checkList, indicators, unkeyed = [] }: EarlierAnswers): boolean {
  return Object.keys({ ...checkList, ...indicators }).length + unkeyed.length > 0;
}

type Columns<Name extends string> = ReadonlyMap<Name, number>;
type AnswerHead =
  | { readonly row: number; readonly kind: 'indicators'; readonly columns: Columns<IndicatorColumn> }
  | { readonly row: number; readonly kind: 'checkList'; readonly columns: Columns<CheckListColumn> };
/** `end` is the row after the last that may belong to the table. */
type AnswerTable = AnswerHead & { readonly end: number };

function tablesOf(texts: SheetTexts): AnswerTable[] {
  const rows = [...new Set(texts.all.map((text) => text.row))];
  const heads = rows.flatMap((row): AnswerHead[] => {
    const indicators = columnsOf(texts, row, INDICATOR_HEADERS);
    // The column of the keys looks like something one may delete.
    if ((indicators.has('key') || indicators.has('indicator')) && indicators.size > 2)
      return [{ row, kind: 'indicators' as const, columns: indicators }];
    const checkList = columnsOf(texts, row, CHECK_LIST_HEADERS);
    return checkList.has('number') && checkList.has('answer') ? [{ row, kind: 'checkList' as const, columns: checkList }] : [];
  });
  const last = texts.sheet.cells.extent.rows;
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.row ?? last + 1 }));
}

function columnsOf<Name extends string>(
  texts: SheetTexts,
  row: number,
  headers: Readonly<Record<Name, Readonly<Record<'en' | 'ja', string>>>>,
): Columns<Name> {
  const columns = new Map<Name, number>();
  for (const { phrase, column } of texts.inRow(row)) {
    for (const name of Object.keys(headers) as Name[]) {
      const { en, ja } = headers[name];
      if (!columns.has(name) && (phrase.loose === looseText(en) || phrase.loose === looseText(ja))) columns.set(name, column);
    }
  }
  return columns;
}

/** One row of a table of ours, read by the names of its columns. */
class AnswerRow<Name extends string> {
  constructor(
    private readonly texts: SheetTexts,
    private readonly row: number,
    private readonly columns: Columns<Name>,
    private readonly dateSystem: 1900 | 1904,
  ) {}

  at(name: Name): CellAddress {
    return { sheet: this.texts.sheet.name, row: this.row, column: this.columns.get(name) ?? 1 };
  }

  has(name: Name): boolean {
    return this.columns.has(name);
  }

  typed(name: Name): string | number | undefined {
    const column = this.columns.get(name);
    return column === undefined ? undefined : typedContent(this.texts.sheet.cells.at(this.row, column), this.dateSystem);
  }

  typedWords(name: Name): string | undefined {
    const typed = this.typed(name);
    return typed === undefined ? undefined : String(typed);
  }

  /** What we wrote ourselves: text or number, never a formula's result. */
  ours(name: Name): string | undefined {
    const column = this.columns.get(name);
    const cell = column === undefined ? undefined : this.texts.sheet.cells.at(this.row, column);
    return cell && cell.formula === undefined ? wordsOf(cell.content) : undefined;
  }
}

/** An indicator's id: the target and a slug, `7.2/re-electricity`. */
const KEY = /^\d{1,2}\.[0-9a-z]{1,3}\/\S{1,80}$/i;

interface IndicatorAnswers {
  readonly indicators: Record<string, EarlierIndicatorAnswer>;
  readonly unkeyed: UnkeyedAnswer[];
}

function addIndicator({ indicators, unkeyed }: IndicatorAnswers, row: AnswerRow<IndicatorColumn>): void {
  const key = row.ours('key');
  const isOwnRow = row.has('key') && key === undefined;
  const value = isOwnRow || row.ours('source') === undefined ? row.typed('value') : undefined;
  const evidence = row.typedWords('evidence');
  const note = row.typedWords('note');
  if (value === undefined && evidence === undefined && note === undefined) return;
  const answer: EarlierIndicatorAnswer = {
    at: row.at('value'),
    ...(value === undefined ? {} : { value }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
  if (key !== undefined && KEY.test(key) && !Object.hasOwn(indicators, key)) {
    indicators[key] = answer;
    return;
  }
  const [target, label, unit] = [row.ours('target'), row.ours('indicator'), row.ours('unit')];
  unkeyed.push({
    ...(target === undefined ? {} : { target }),
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    ...answer,
  });
}

function addItem(into: Record<string, EarlierItemAnswer>, row: AnswerRow<CheckListColumn>): void {
  const number = row.ours('number');
  if (number === undefined || !/^[0-9A-Za-z.()-]{1,12}$/.test(number) || number === '__proto__' || Object.hasOwn(into, number)) return;
  const answer = row.typedWords('answer');
  const description = row.typedWords('description');
  if (answer === undefined && description === undefined) return;
  const category = row.ours('category');
  const item = row.ours('item');
  into[number] = {
    at: row.at('answer'),
    ...(answer === undefined ? {} : { answer }),
    ...(description === undefined ? {} : { description }),
    ...(category === undefined ? {} : { category }),
    ...(item === undefined ? {} : { item }),
  };
}
