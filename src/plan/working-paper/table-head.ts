import type { Words } from '../../language';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetStyle } from '../sheet-styles';
import type { Span } from './paper-columns';

/** The header row of a table, each word over its columns. */
export function tableHead<Column extends string>(
  sheet: SheetBuilder,
  headers: Readonly<Record<Column, Words>>,
  places: Readonly<Record<Column, Span>>,
  style: (column: Column) => SheetStyle = () => 'head',
): void {
  for (const column of Object.keys(headers) as Column[]) {
    const [left, right] = places[column];
    sheet.spanText(left, right, sheet.word(headers[column]), style(column));
  }
  sheet.atLeast(28);
  sheet.next();
}

/** A drop-down list over the rows of one column. */
export function choicesIn(sheet: SheetBuilder, column: number, top: number, options: readonly string[]): void {
  sheet.choices.push({ range: { top, left: column, bottom: sheet.row - 1, right: column }, options });
}
