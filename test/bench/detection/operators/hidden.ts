import type { Style } from 'exceljs';
import { quotedSheetName } from '../../../../src/address';
import type { Operator } from '../operator';
import type { Desk } from '../desk';
import { everywhere, having } from './suits';

/** What cannot be seen on the sheet and counts all the same. */
const WHITE = { argb: 'FFFFFFFF' };

export const HIDDEN_OPERATORS: readonly Operator[] = [
  {
    id: 'hidden-row-that-counts',
    says: 'A row of Table 1 is hidden, and its electricity counts.',
    expects: ['hidden-content'],
    suits: everywhere,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      desk.sheet(value.sheet).getRow(value.row).hidden = true;
      return [value];
    },
  },
  {
    id: 'hidden-column-of-values',
    says: 'The column of the monitored values is hidden.',
    expects: ['hidden-content'],
    suits: everywhere,
    make: (desk) => {
      const { value } = desk.point(0);
      desk.sheet(value.sheet).getColumn(value.column).hidden = true;
      return [value];
    },
  },
  {
    id: 'hidden-row-of-the-calculation',
    says: 'The row of the project emissions is hidden.',
    expects: ['hidden-content'],
    suits: everywhere,
    make: (desk) => {
      const { value } = desk.report.calculation.rows.PE_p;
      desk.sheet(value.sheet).getRow(value.row).hidden = true;
      return [value];
    },
  },
  {
    id: 'hidden-sheet-with-inputs',
    says: 'A monitored value comes from a hidden sheet.',
    expects: ['hidden-content'],
    mayAlso: ['foreign-reference', 'constant-over-formula'],
    suits: having('typed'),
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      const hidden = desk.book.addWorksheet('work', { state: 'hidden' });
      hidden.getCell('A1').value = 'adjusted';
      hidden.getCell('B1').value = desk.number(value);
      return [desk.enter(value, `${quotedSheetName('work')}!B1`)];
    },
  },
  {
    id: 'very-hidden-sheet-in-the-calculation',
    says: 'ER_p takes a figure from a sheet that Excel’s menus do not even offer to show.',
    expects: ['hidden-content', 'foreign-reference', 'model-mismatch'],
    mayAlso: ['emission-reductions-mismatch', 'number-in-formula', 'plan-deviation'],
    suits: everywhere,
    make: (desk) => {
      const at = desk.report.calculation.rows.ER_p.value;
      const hidden = desk.book.addWorksheet('x', { state: 'veryHidden' });
      hidden.getCell('A1').value = 120;
      return [desk.enter(at, `${desk.formula(at)}+${quotedSheetName('x')}!A1`)];
    },
  },
  {
    id: 'hidden-input-sheet',
    says: 'The report’s input sheet is hidden.',
    expects: ['hidden-content'],
    suits: everywhere,
    make: (desk) => {
      desk.sheet(desk.report.input.sheet).state = 'hidden';
      return [];
    },
  },
  {
    id: 'white-text',
    says: 'A monitored value is written in white on white.',
    expects: ['invisible-text'],
    suits: everywhere,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      restyle(desk, value, { font: { ...desk.cell(value).font, color: WHITE }, fill: { type: 'pattern', pattern: 'none' } });
      return [value];
    },
  },
  {
    id: 'format-that-shows-nothing',
    says: 'A number format of ;;; makes a monitored value invisible.',
    expects: ['invisible-text'],
    suits: everywhere,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      restyle(desk, value, { numFmt: ';;;' });
      return [value];
    },
  },
  {
    id: 'project-emissions-made-invisible',
    says: 'The project emissions are not zero, and their format shows nothing.',
    expects: ['invisible-text', 'unexpected-project-emissions'],
    mayAlso: ['plan-deviation', 'reported-total-mismatch'],
    suits: having('displaced'),
    make: (desk) => {
      const { value } = desk.report.calculation.rows.PE_p;
      desk.type(value, 3.2);
      restyle(desk, value, { numFmt: ';;;' });
      return [value];
    },
  },
];

function restyle(desk: Desk, at: Parameters<Desk['cell']>[0], style: Partial<Style>): void {
  const cell = desk.cell(at);
  cell.style = { ...cell.style, ...style };
}
