import { present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';
import { rangeOf } from './range';

const FREEZE_PANES: ObjectType<BookSheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt(sheet, args) {
      const frozen = rangeOf(args.object(0));
      sheet.looks.frozenRows = frozen.isWholeColumns ? 0 : frozen.bottom;
      sheet.looks.frozenColumns = frozen.isWholeRows ? 0 : frozen.right;
    },
    FreezeColumns(sheet, args) {
      sheet.looks.frozenColumns = args.integer(0, 1);
    },
    FreezeRows(sheet, args) {
      sheet.looks.frozenRows = args.integer(0, 1);
    },
    Unfreeze(sheet) {
      sheet.looks.frozenRows = 0;
      sheet.looks.frozenColumns = 0;
    },
  },
};

export const freezePanes = (sheet: BookSheet): HostObject => present(FREEZE_PANES, sheet);
