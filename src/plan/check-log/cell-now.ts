import { addressText } from '../../address';
import type { Extraction } from '../../extract/extraction';
import { findSheet, type CellAddress, type CellContent } from '../../workbook';
import type { PlannedContent } from '../sheet-plan';

/** What stands in a cell, by a formula that Excel moves with inserted rows. An empty cell shows nothing, since it is not 0. */
export function cellNow({ book }: Extraction, at: CellAddress): PlannedContent {
  const cell = addressText(at);
  const content = book && findSheet(book, at.sheet)?.cells.at(at.row, at.column)?.content;
  return { kind: 'formula', formula: `=IF(ISBLANK(${cell}),"",${cell})`, value: content ? shown(content) : '' };
}

function shown(content: CellContent): number | string {
  switch (content.kind) {
    case 'number':
    case 'text':
      return content.value;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'empty':
    case 'uncomputed':
      return '';
  }
}
