import { expect, test } from '@jest/globals';
import { keptHeads } from '../../src/plan/kept-heads';
import type { SheetStyle } from '../../src/plan/sheet-styles';

const inRows = (styles: Readonly<Record<number, SheetStyle>>): Parameters<typeof keptHeads>[0] =>
  Object.entries(styles).map(([row, style]) => ({ row: Number(row), column: 2, style, content: { kind: 'blank' } }));

test('a head is kept with the words above it up to an empty row, and the row below it', () => {
  expect(keptHeads(inRows({ 2: 'section', 4: 'lead', 5: 'head', 6: 'cell', 8: 'headRight', 9: 'cell' }))).toEqual([
    { top: 4, bottom: 6 },
    { top: 8, bottom: 9 },
  ]);
});

test('a row of totals in the look of a head is none', () => {
  expect(keptHeads(inRows({ 2: 'head', 3: 'cell', 4: 'head' }))).toEqual([{ top: 2, bottom: 3 }]);
});
