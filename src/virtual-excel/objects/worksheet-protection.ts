import { HostError } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';

const WORKSHEET_PROTECTION: ObjectType<BookSheet> = {
  name: 'WorksheetProtection',
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    Protect(sheet) {
      if (sheet.isProtected) throw new HostError('AccessDenied', 'The worksheet is already protected.');
      sheet.isProtected = true;
    },
    Unprotect(sheet) {
      sheet.isProtected = false;
    },
  },
};

export const worksheetProtection = (sheet: BookSheet): HostObject => present(WORKSHEET_PROTECTION, sheet);
