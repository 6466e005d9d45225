import { styleUseIn, type StyleUse } from './style-use';
import { child, type XmlElement, type XmlPart } from './xml-part';

/**
 * Takes the styles that only a removed sheet used out of the workbook's, from the end of each list on: what stands before one that is
 * needed keeps its index, and so stays. `gone`: what the removed sheet used; `used`: what everything else uses.
 */
export function trimStyles(styles: XmlPart, gone: StyleUse, used: StyleUse): void {
  const cells = trailing(styles, 'cellXfs', (index) => index > 0 && gone.cells.has(index) && !used.cells.has(index));
  const others = [...entriesOf(styles, 'cellXfs'), ...entriesOf(styles, 'cellStyleXfs')].filter((entry) => !cells.includes(entry));
  const tableStyles = child(styles.root, 'tableStyles');
  const ofTables = styleUseIn(tableStyles ? [styles.source(tableStyles)] : []).highlights;
  const isNeeded = (index: number): boolean => used.highlights.has(index) || ofTables.has(index);
  const highlights = trailing(styles, 'dxfs', (index) => gone.highlights.has(index) && !isNeeded(index));
  const only = (attribute: string): ((index: number) => boolean) => {
    const [theirs, needed] = [indexesIn(cells, attribute), indexesIn(others, attribute)];
    return (index) => theirs.has(index) && !needed.has(index);
  };
  const [font, fill, border, format] = [only('fontId'), only('fillId'), only('borderId'), only('numFmtId')];
  const idOf = (index: number): number => Number(entriesOf(styles, 'numFmts')[index]?.attributes.get('numFmtId'));
  drop(styles, 'cellXfs', cells);
  drop(styles, 'dxfs', highlights);
  for (const [list, isTheirs] of [
    ['fonts', font],
    ['fills', fill],
    ['borders', border],
    ['numFmts', (index: number) => format(idOf(index)) && !used.formats.has(idOf(index))],
  ] as const) {
    drop(styles, list, trailing(styles, list, isTheirs));
  }
}

/** The entries at the end of a list of which this can be said. */
function trailing(styles: XmlPart, list: string, may: (index: number) => boolean): readonly XmlElement[] {
  const entries = entriesOf(styles, list);
  let first = entries.length;
  while (first > 0 && may(first - 1)) first -= 1;
  return entries.slice(first);
}

function drop(styles: XmlPart, list: string, gone: readonly XmlElement[]): void {
  const collection = child(styles.root, list);
  if (!collection || gone.length === 0) return;
  const left = collection.children.length - gone.length;
  if (collection.attributes.has('count')) styles.setAttribute(collection, 'count', String(left));
  if (left === 0) styles.clear(collection);
  else for (const entry of gone) styles.remove(entry);
}

function entriesOf(styles: XmlPart, list: string): readonly XmlElement[] {
  return child(styles.root, list)?.children ?? [];
}

function indexesIn(entries: readonly XmlElement[], attribute: string): ReadonlySet<number> {
  return new Set(entries.map((entry) => Number(entry.attributes.get(attribute) ?? 0)));
}
