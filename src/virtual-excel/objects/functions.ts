import { HostError } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';
import { dateSerial } from '../model/date-serial';

/** Of the worksheet functions only DATE, which tells a script the workbook's date system: Office.js has no property for it. */
const FUNCTIONS: ObjectType<Book> = {
  name: 'Functions',
  methods: {
    Date(book, args) {
      const serial = dateSerial(args.integer(0), args.integer(1), args.integer(2));
      if (serial === undefined)
        throw new HostError('NotImplemented', 'Functions.date of a date that overflows is not known to the virtual Excel');
      return present(FUNCTION_RESULT, book.dateSystem === 1904 ? serial - 1462 : serial);
    },
  },
};

const FUNCTION_RESULT: ObjectType<number> = {
  name: 'FunctionResult',
  properties: { Value: { get: (value) => value }, Error: { get: () => null } },
};

export const functions = (book: Book): HostObject => present(FUNCTIONS, book);
