import { addressText } from '../../address';
import type { Extraction } from '../../extract/extraction';
import { typedText } from '../../typed-text';
import { findSheet, type CellAddress } from '../../workbook';
import type { PlannedContent } from '../sheet-plan';

/** What stands in a cell, by a formula that Excel moves with inserted rows. An empty cell shows nothing, since it is not 0. */
export function cellNow({ book }: Extraction, at: CellAddress): PlannedContent {
  const cell = addressText(at);
  const content = book && findSheet(book, at.sheet)?.cells.at(at.row, at.column)?.content;
  const value = content?.kind === 'number' ? content.value : content ? typedText(content) : '';
  return { kind: 'formula', formula: `=IF(ISBLANK(${cell}),"",${cell})`, value };
}
