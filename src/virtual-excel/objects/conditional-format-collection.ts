import { HostError, itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { ConditionalHighlight } from '../model/sheet-looks';
import type { SheetRange } from '../model/sheet-range';
import { conditionalFormat } from './conditional-format';
import { assertUnlocked } from './range-changes';

/** Those of the kind `Custom`, by scripts or from the file; a file's others (colour scales, data bars …) are not read. */
const CONDITIONAL_FORMAT_COLLECTION: ObjectType<SheetRange> = {
  name: 'ConditionalFormatCollection',
  items: (range) => inside(range).map((highlight) => conditionalFormat(range.sheet, highlight)),
  item(range, args) {
    const found = inside(range).find((highlight) => highlight.id === args.text(0));
    if (!found) throw itemNotFound('conditional format');
    return conditionalFormat(range.sheet, found);
  },
  methods: {
    Add(range, args, host) {
      assertUnlocked(range);
      if (args.text(0) !== 'Custom') {
        throw new HostError('NotImplemented', `Conditional formats of the kind ${args.text(0)} are not known to the virtual Excel`);
      }
      const { top, left, bottom, right } = range;
      const highlight = { id: host.book.newId(), range: { top, left, bottom, right }, formula: '' };
      range.sheet.looks.highlights.push(highlight);
      return conditionalFormat(range.sheet, highlight);
    },
    ClearAll(range) {
      range.sheet.looks.highlights = range.sheet.looks.highlights.filter((old) => !range.intersection(old.range));
    },
    GetCount: (range) => inside(range).length,
  },
};

const inside = (range: SheetRange): readonly ConditionalHighlight[] =>
  range.sheet.looks.highlights.filter((highlight) => range.intersection(highlight.range));

export const conditionalFormats = (range: SheetRange): HostObject => present(CONDITIONAL_FORMAT_COLLECTION, range);
