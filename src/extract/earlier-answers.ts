import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, type CheckListColumn, type IndicatorColumn } from '../sdg-sheet-layout';
import type { Cell } from '../workbook';
import type { EarlierAnswers, EarlierIndicatorAnswer, EarlierItemAnswer } from './extraction';
import { looseText, textOf, wordsOf } from './plain-text';
import type { SheetTexts } from './sheet-texts';

/**
 * What people typed on a sheet of ours, found by the words of the header rows in either language, so that moved or inserted rows and
 * columns do no harm. Cells with formulas are ours, not theirs.
 */
export function readEarlierAnswers(texts: SheetTexts): EarlierAnswers {
  const indicators: Record<string, EarlierIndicatorAnswer> = {};
  const checkList: Record<string, EarlierItemAnswer> = {};
  for (const table of tablesOf(texts)) {
    for (let row = table.row + 1; row < table.end; row += 1) {
      if (table.kind === 'indicators') addIndicator(indicators, texts, row, table.columns);
      else addItem(checkList, texts, row, table.columns);
    }
  }
  return { sheet: texts.sheet.name, checkList, indicators };
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
    if (indicators.has('key') && indicators.size > 2) return [{ row, kind: 'indicators' as const, columns: indicators }];
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

/** An indicator's id: the target and a slug, `7.2/re-electricity`. */
const KEY = /^\d{1,2}\.[0-9a-z]{1,3}\/\S{1,80}$/i;

function addIndicator(
  into: Record<string, EarlierIndicatorAnswer>,
  texts: SheetTexts,
  row: number,
  columns: Columns<IndicatorColumn>,
): void {
  const key = wordsIn(texts, row, columns.get('key'));
  if (key === undefined || !KEY.test(key) || Object.hasOwn(into, key)) return;
  const value = valueIn(texts, row, columns.get('value'));
  const evidence = wordsIn(texts, row, columns.get('evidence'));
  const note = wordsIn(texts, row, columns.get('note'));
  if (value === undefined && evidence === undefined && note === undefined) return;
  into[key] = {
    ...(value === undefined ? {} : { value }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
}

function addItem(into: Record<string, EarlierItemAnswer>, texts: SheetTexts, row: number, columns: Columns<CheckListColumn>): void {
  const number = wordsIn(texts, row, columns.get('number'));
  if (number === undefined || !/^[0-9A-Za-z.()-]{1,12}$/.test(number) || number === '__proto__' || Object.hasOwn(into, number)) return;
  const answer = wordsIn(texts, row, columns.get('answer'));
  const description = wordsIn(texts, row, columns.get('description'));
  if (answer === undefined && description === undefined) return;
  into[number] = { ...(answer === undefined ? {} : { answer }), ...(description === undefined ? {} : { description }) };
}

function typedIn(texts: SheetTexts, row: number, column: number | undefined): Cell | undefined {
  const cell = column === undefined ? undefined : texts.sheet.cells.at(row, column);
  return cell?.formula === undefined ? cell : undefined;
}

function wordsIn(texts: SheetTexts, row: number, column: number | undefined): string | undefined {
  const cell = typedIn(texts, row, column);
  return cell && wordsOf(cell.content);
}

function valueIn(texts: SheetTexts, row: number, column: number | undefined): string | number | undefined {
  const cell = typedIn(texts, row, column);
  if (!cell) return undefined;
  return cell.content.kind === 'number' ? cell.content.value : textOf(cell.content);
}
