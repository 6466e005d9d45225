import type { Words } from '../../language';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetStyle } from '../sheet-styles';

/** The header row of a table, each word in its column. */
export function tableHead<Column extends string>(
  sheet: SheetBuilder,
  headers: Readonly<Record<Column, Words>>,
  places: Readonly<Record<Column, number>>,
  style: (column: Column) => SheetStyle = () => 'head',
): void {
  for (const column of Object.keys(headers) as Column[]) sheet.text(places[column], sheet.word(headers[column]), style(column));
  sheet.atLeast(28);
  sheet.next();
}

/** The table from its header row to the row just written. */
export function endTable<Column extends string>(
  sheet: SheetBuilder,
  name: string,
  top: number,
  places: Readonly<Record<Column, number>>,
): void {
  const columns = Object.values<number>(places);
  sheet.tables.push({ name, range: { top, left: Math.min(...columns), bottom: sheet.row - 1, right: Math.max(...columns) } });
}

/** A drop-down list over the rows of one column. */
export function choicesIn(sheet: SheetBuilder, column: number, top: number, options: readonly string[]): void {
  sheet.choices.push({ range: { top, left: column, bottom: sheet.row - 1, right: column }, options });
}
