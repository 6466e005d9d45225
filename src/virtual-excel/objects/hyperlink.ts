import { invalidArgument } from '../host-error';
import type { Property } from '../object-type';
import { cellKey, type SheetLink } from '../model/book-sheet';
import type { SheetRange } from '../model/sheet-range';
import { assertUnlocked } from './range-changes';

/** `{address | documentReference, screenTip, textToDisplay}` of the range's first cell. Excel dresses the cell as a link. */
export const HYPERLINK: Property<SheetRange> = {
  get(range) {
    const link = range.sheet.links.get(cellKey(range.top, range.left));
    const { content } = range.sheet.cell(range.top, range.left);
    return link ? { ...link, textToDisplay: content.kind === 'text' ? content.value : '' } : null;
  },
  set(range, value) {
    assertUnlocked(range);
    const link = linkOf(value);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        range.sheet.links.set(cellKey(row, column), link.target);
        if (link.text !== undefined) range.sheet.write(row, column, { content: { kind: 'text', value: link.text } });
      }
    }
    range.sheet.setFormat(range, { font: { color: '#0563C1', underline: 'Single' } });
  },
};

function linkOf(value: unknown): { readonly target: SheetLink; readonly text: string | undefined } {
  if (typeof value !== 'object' || value === null) throw invalidArgument('Range.hyperlink');
  const part = (name: string): string | undefined => {
    const text: unknown = Reflect.get(value, name);
    if (text === undefined || text === null) return undefined;
    if (typeof text !== 'string') throw invalidArgument(`Range.hyperlink.${name}`);
    return text;
  };
  const [address, documentReference, screenTip] = [part('address'), part('documentReference'), part('screenTip')];
  if (address === undefined && documentReference === undefined) throw invalidArgument('Range.hyperlink');
  const target: SheetLink = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  return { target, text: part('textToDisplay') };
}
