import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';

const WORKBOOK_PROTECTION: ObjectType<Book> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect(book) {
      book.assertStructure();
      book.isStructureProtected = true;
    },
    Unprotect(book) {
      book.isStructureProtected = false;
    },
  },
};

export const workbookProtection = (book: Book): HostObject => present(WORKBOOK_PROTECTION, book);
