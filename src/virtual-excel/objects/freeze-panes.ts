import { present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';
import { rangeOf } from './range';

const FREEZE_PANES: ObjectType<BookSheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt(sheet, args) {
      const frozen = rangeOf(args.object(0));
      sheet.frozenRows = frozen.isWholeColumns ? 0 : frozen.bottom;
      sheet.frozenColumns = frozen.isWholeRows ? 0 : frozen.right;
    },
    FreezeColumns(sheet, args) {
      sheet.frozenColumns = args.integer(0, 1);
    },
    FreezeRows(sheet, args) {
      sheet.frozenRows = args.integer(0, 1);
    },
    Unfreeze(sheet) {
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
    },
  },
};

export const freezePanes = (sheet: BookSheet): HostObject => present(FREEZE_PANES, sheet);
