import type { IsoDate } from '../../extract/extraction';
import type { CellContent } from '../../workbook';

/** Excel's numbers for the days from 1982 to 2064: what stands at the head of a row of a log. */
export function isDate(content: CellContent | undefined): content is CellContent & { kind: 'number' } {
  return content?.kind === 'number' && content.value > 30_000 && content.value < 60_000;
}

export function dayAtHead(content: CellContent | undefined, dateSystem: 1900 | 1904): IsoDate | undefined {
  if (!isDate(content)) return undefined;
  const epoch = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(content.value) * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
