/** No word of a printed head is broken or cut: Excel breaks a word that is wider than its column in the middle. */
import { expect, test } from '@jest/globals';
import { SHEET_STYLES, type SheetStyle } from '../../src/plan/sheet-styles';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { textLength } from '../../src/text-height';
import { assessed, planned } from '../check-log/log-book';
import { credited, th014 } from '../credits/th014';
import { paperPlan } from '../working-paper/paper-book';

const REPORT = th014();
/** In points: widths are counted in digits of this size. */
const DEFAULT_SIZE = 11;

test.each(['en', 'ja', 'both'] as const)('on the Check log, the working paper and the Credits sheet: %s', async (language) => {
  const bytes = await REPORT;
  const assessment = assessed(bytes);
  const plans = [planned(assessment, [], language), paperPlan(assessment, language), credited(bytes, {}, language).plan];
  expect(plans.flatMap(brokenWords)).toEqual([]);
});

function brokenWords({ name, cells, merges, columnWidths, print }: SheetPlan): readonly string[] {
  return cells.flatMap(({ row, column, style, content }) => {
    if (content.kind !== 'text' || (style !== 'head' && style !== 'headRight') || column > (print?.area?.right ?? 0)) return [];
    const right = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
    const room = roomIn(columnWidths.slice(column - 1, right), style);
    // Japanese breaks anywhere.
    const words = content.text.match(/[\u0021-\u2fff]+/gu) ?? [];
    return words.filter((word) => textLength(word) > room).map((word) => `${name}: ${word}`);
  });
}

/** In digits, less what Excel keeps free. */
function roomIn(widths: readonly number[], style: SheetStyle): number {
  const { font = {}, indent = 0 } = SHEET_STYLES[style] ?? {};
  const width = widths.reduce((sum, one) => sum + one, 0) - 1.5 * indent - 1;
  return (width * DEFAULT_SIZE) / (font.size ?? DEFAULT_SIZE) / (font.bold ? 1.1 : 1);
}
