import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { isHostObject, present, type HostObject, type ObjectType } from '../object-type';
import type { Book, BookName } from '../model/book';
import type { BookSheet } from '../model/book-sheet';
import { absoluteAddress } from '../model/sheet-range';
import { namedItem } from './named-item';
import { rangeOf } from './range';

/** The names of the workbook, or of one sheet. As in Excel, neither lists the other's. */
export interface NameScope {
  readonly book: Book;
  readonly sheet?: BookSheet;
}

const NAMED_ITEM_COLLECTION: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => namesIn(scope).map((name) => namedItem(scope.book, name)),
  item(scope, args) {
    const name = find(scope, args.text(0));
    if (!name) throw itemNotFound(`name ${args.text(0)}`);
    return namedItem(scope.book, name);
  },
  methods: {
    Add(scope, args) {
      const reference = args.raw(1);
      const formula = isHostObject(reference) ? `=${absoluteAddress(rangeOf(reference))}` : reference;
      if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('NamedItemCollection.add');
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) || name.length > 255) throw invalidArgument(`NamedItemCollection.add: ${name}`);
      if (find(scope, name)) throw new HostError('ItemAlreadyExists', `The name ${name} already exists.`);
      const added: BookName = {
        name,
        formula,
        comment: args.optionalText(2) ?? '',
        visible: true,
        ...(scope.sheet ? { sheet: scope.sheet } : {}),
      };
      scope.book.names.push(added);
      return namedItem(scope.book, added);
    },
    GetCount: (scope) => namesIn(scope).length,
    GetItemOrNullObject(scope, args) {
      const name = find(scope, args.text(0));
      return name ? namedItem(scope.book, name) : null;
    },
  },
};

const namesIn = ({ book, sheet }: NameScope): readonly BookName[] => book.names.filter((name) => name.sheet === sheet);

const find = (scope: NameScope, wanted: string): BookName | undefined =>
  namesIn(scope).find((name) => name.name.toLowerCase() === wanted.toLowerCase());

export const namedItems = (scope: NameScope): HostObject => present(NAMED_ITEM_COLLECTION, scope);
