import type { CellSource } from '../../formula/cell-source';
import { LAST_COLUMN } from '../../excel-limits';
import type { CellAddress } from '../../workbook';
import type { DatedCell } from './dates-at-heads';

/**
 * Whether rows of one date are parts of what belongs to it, as where a meter was exchanged within a month: together they are like the rows
 * before and after, or one of them says so.
 */
export function arePartsOfOne(rows: readonly DatedCell[], neighbours: readonly DatedCell[], source: CellSource): boolean {
  const values = rows.map(({ at }) => valueAt(at, source));
  const most = Math.max(...neighbours.map(({ at }) => valueAt(at, source)));
  const sum = values.reduce((total, value) => total + value, 0);
  const isLikeOne = sum > 0 && sum <= most * MOST && values.every((value) => value >= 0);
  return isLikeOne || rows.some(({ head }) => saysExchanged(head, source));
}

/** A share of the larger neighbour: a month counted twice is twice as much. */
const MOST = 1.4;

function valueAt({ sheet, row, column }: CellAddress, source: CellSource): number {
  const content = source.cell(sheet, row, column)?.content;
  return content?.kind === 'number' ? content.value : 0;
}

function saysExchanged({ sheet, row }: CellAddress, source: CellSource): boolean {
  const range = { top: row, bottom: row, left: 1, right: LAST_COLUMN };
  return [...source.cellsIn(sheet, range)].some(
    ({ content }) => content.kind === 'text' && EXCHANGED.test(content.value.normalize('NFKC')),
  );
}

const EXCHANGED =
  /exchang|replac|swap|(?:new|old|changed?) meter|meter changed?|交換|取替|取り替え|[新旧](?:電力量|計量)?(?:メーター?|計器|電力計)/i;
