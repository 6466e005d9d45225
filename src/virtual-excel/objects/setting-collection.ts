import { itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';

const SETTING_COLLECTION: ObjectType<Book> = {
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => setting(book, key)),
  item(book, args) {
    if (!book.settings.has(args.text(0))) throw itemNotFound(`setting ${args.text(0)}`);
    return setting(book, args.text(0));
  },
  methods: {
    Add(book, args) {
      book.settings.set(args.text(0), args.raw(1));
      return setting(book, args.text(0));
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, args) => (book.settings.has(args.text(0)) ? setting(book, args.text(0)) : null),
  },
};

const SETTING: ObjectType<{ readonly book: Book; readonly key: string }> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => book.settings.get(key), set: ({ book, key }, value) => void book.settings.set(key, value) },
  },
  methods: { Delete: ({ book, key }) => void book.settings.delete(key) },
};

const setting = (book: Book, key: string): HostObject => present(SETTING, { book, key });

export const settings = (book: Book): HostObject => present(SETTING_COLLECTION, book);
