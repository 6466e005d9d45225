import type { Cell } from '../../workbook';
import { isDateFormat, isoFromSerial } from '../period';
import { textOf } from '../plain-text';

/**
 * What somebody entered in a cell, as they see it: a number, or a text for everything a number alone would not show again (a date, a
 * percentage, TRUE, an error). A formula gives its result; one without a result gives its own text, which is never a formula again.
 * Undefined for a cell that shows nothing.
 */
export function typedContent(cell: Cell | undefined, dateSystem: 1900 | 1904): string | number | undefined {
  if (!cell) return undefined;
  const { content, formula, numberFormat } = cell;
  switch (content.kind) {
    case 'empty':
      return undefined;
    case 'number':
      return typedNumber(content.value, numberFormat, dateSystem);
    case 'text': {
      const text = textOf(content);
      return text === undefined ? undefined : withAddress(text, formula);
    }
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return formula ?? content.code;
    case 'uncomputed':
      return formula;
  }
}

function typedNumber(value: number, format: string, dateSystem: 1900 | 1904): string | number {
  if (isDateFormat(format)) return dateText(value, format, dateSystem) ?? value;
  // Twelve digits: 0.07 as a percentage is 7, not 7.000000000000001.
  if (isPercentFormat(format)) return `${Number((value * 100).toPrecision(12))}%`;
  return value;
}

function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, '').includes('%');
}

const MINUTES_A_DAY = 1440;

/** `2023-05-01`, `2023-05-01 14:30`, `14:30`; a duration (`[h]:mm`) counts its hours on. */
function dateText(serial: number, format: string, dateSystem: 1900 | 1904): string | undefined {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  if (minutes < 0) return undefined;
  if (/\[[hms]+\]/i.test(format) || (minutes < MINUTES_A_DAY && !/[yd]/i.test(format))) return clock(minutes);
  const date = isoFromSerial(Math.floor(minutes / MINUTES_A_DAY), dateSystem);
  const ofDay = minutes % MINUTES_A_DAY;
  return date === undefined || ofDay === 0 ? date : `${date} ${clock(ofDay)}`;
}

function clock(minutes: number): string {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * The formula behind a result that somebody sees, as its text: the result is what goes on, the formula goes with the sheet. Undefined for a
 * link, whose address is told, and where the text of the formula already stands for the result that is not there.
 */
export function formulaBehind({ content, formula }: Cell): string | undefined {
  const isShown = content.kind === 'number' || content.kind === 'text' || content.kind === 'boolean';
  return formula === undefined || !isShown || ADDRESS.test(formula) ? undefined : formula;
}

const ADDRESS = /^=HYPERLINK\("([^"]+)"/i;

/** The address of a link is worth as much as its words where evidence is named. */
function withAddress(text: string, formula: string | undefined): string {
  const address = ADDRESS.exec(formula ?? '')?.[1];
  return address === undefined || address === text ? text : `${text} (${address})`;
}
