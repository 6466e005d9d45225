import type { CalculationMode } from '../../workbook';
import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';

const APPLICATION: ObjectType<Book> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (book) => MODES[book.calculation],
      set(book, value) {
        const mode = Object.entries(MODES).find(([, name]) => name === value)?.[0];
        if (!mode) throw invalidArgument('Application.calculationMode');
        book.calculation = mode as CalculationMode;
      },
    },
  },
  methods: {
    Calculate: (_book, _args, host) => host.calculateNow(),
    CreateWorkbook: (_book, args) => present(WORKBOOK_CREATED, args.optionalText(0)),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** What `Excel.createWorkbook` opens at once. */
const WORKBOOK_CREATED: ObjectType<string | undefined> = {
  name: 'WorkbookCreated',
  methods: { Open: (base64, _args, host) => host.openNewWorkbook(base64) },
};

const MODES: Readonly<Record<CalculationMode, string>> = {
  automatic: 'Automatic',
  'automatic-except-tables': 'AutomaticExceptTables',
  manual: 'Manual',
};

export const application = (book: Book): HostObject => present(APPLICATION, book);
