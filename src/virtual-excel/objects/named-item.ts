import { parseRangeName } from '../../address';
import { HostError } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book, BookName } from '../model/book';
import { SheetRange } from '../model/sheet-range';
import { range } from './range';
import { worksheet } from './worksheet';

const NAMED_ITEM: ObjectType<{ readonly book: Book; readonly name: BookName }> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula },
    Scope: { get: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook') },
    Comment: { get: ({ name }) => name.comment },
    Visible: { get: ({ name }) => name.visible },
    Type: { get: ({ book, name }) => (rangeNamed(book, name) ? 'Range' : constantType(name.formula)) },
    Value: { get: ({ book, name }) => rangeNamed(book, name)?.address ?? name.formula.slice(1) },
  },
  objects: {
    WorksheetOrNullObject: ({ book, name }) => (name.sheet ? worksheet(book, name.sheet) : null),
  },
  methods: {
    Delete({ book, name }) {
      book.names = book.names.filter((other) => other !== name);
    },
    GetRange({ book, name }) {
      const named = rangeNamed(book, name);
      if (!named) throw new HostError('InvalidReference', `The name ${name.name} is not one range of cells.`);
      return range(named);
    },
    GetRangeOrNullObject({ book, name }) {
      const named = rangeNamed(book, name);
      return named ? range(named) : null;
    },
  },
};

function rangeNamed(book: Book, name: BookName): SheetRange | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z\d:]+)$/.exec(name.formula);
  const sheet = match ? book.findSheet((match[1] ?? match[2] ?? '').replaceAll("''", "'")) : undefined;
  const cells = match?.[3] === undefined ? undefined : parseRangeName(match[3]);
  return sheet && cells ? SheetRange.of(sheet, cells) : undefined;
}

function constantType(formula: string): string {
  const text = formula.slice(1);
  if (/^"/.test(text)) return 'String';
  if (/^[+-]?\d+$/.test(text)) return 'Integer';
  if (/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text)) return 'Double';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  return text.includes('#REF!') ? 'Error' : 'Range';
}

export const namedItem = (book: Book, name: BookName): HostObject => present(NAMED_ITEM, { book, name });
