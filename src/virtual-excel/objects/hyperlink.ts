import { invalidArgument } from '../host-error';
import type { Property } from '../object-type';
import { cellKey } from '../model/cell-key';
import type { SheetLink } from '../model/sheet-looks';
import type { SheetRange } from '../model/sheet-range';
import { assertUnlocked } from './range-changes';

/** `{address | documentReference, screenTip, textToDisplay}` of the range's first cell. Excel dresses the cell as a link. */
export const HYPERLINK: Property<SheetRange> = {
  get: hyperlinkOf,
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

export function hyperlinkOf({ sheet, top, left }: SheetRange): Readonly<Record<string, string>> | null {
  const link = sheet.links.get(cellKey(top, left));
  const { content } = sheet.cell(top, left);
  return link ? { ...link, textToDisplay: content.kind === 'text' ? content.value : '' } : null;
}

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
