import { typedText } from '../../typed-text';
import type { Cell } from '../../workbook';
import { dateOfSerial } from './date-serial';

/**
 * The text a cell shows: General, digits with groups, decimals, per cent and exponents, and dates. Of a format with several sections
 * the one for the number's sign is used; colours and conditions are left out. Not a whole `TEXT` function: a format code beyond this is
 * shown as General would show it.
 */
export function displayedText(cell: Cell, system: 1900 | 1904): string {
  const { content } = cell;
  if (content.kind === 'number') return numberText(content.value, cell.numberFormat, system);
  return content.kind === 'uncomputed' ? '#BUSY!' : typedText(content);
}

function numberText(value: number, format: string, system: 1900 | 1904): string {
  if (format === 'General' || format === '@') return generalText(value);
  const sections = format.split(';');
  const negative = value < 0 && sections.length > 1;
  const section = (negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? format;
  const bare = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
  if (/[ymdhs]/i.test(unquoted(bare)) && !/[0#?]/.test(unquoted(bare))) return dateText(value, bare, system);
  return digitsText(negative ? -value : value, bare) ?? generalText(value);
}

function generalText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const digits = Math.abs(Number(exponent)).toString().padStart(2, '0');
    return `${String(Number(mantissa))}E${Number(exponent) < 0 ? '-' : '+'}${digits}`;
  }
  return String(Number(value.toPrecision(10)));
}

function digitsText(value: number, format: string): string | undefined {
  const match = /^((?:[^0#?."]|"[^"]*")*)([#0?,]*)(?:\.([0#?]+))?(E[+-]0+)?((?:[^0#?."]|"[^"]*")*)$/i.exec(format);
  if (!match) return undefined;
  const [, before = '', whole = '', decimals = '', exponent, after = ''] = match;
  const literal = (text: string): string => text.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  const scaled = format.includes('%') ? value * 100 : value;
  if (exponent) return literal(before) + exponentText(scaled, decimals.length, exponent) + literal(after);
  const fixed = Math.abs(scaled).toFixed(decimals.length);
  const [integer = '0', rest = ''] = fixed.split('.');
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = /[#0],[#0]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const optional = (decimals.match(/[#?]+$/) ?? [''])[0].length;
  const fraction = rest.replace(new RegExp(`0{0,${optional}}$`), '');
  return `${scaled < 0 && Number(fixed) !== 0 ? '-' : ''}${literal(before)}${grouped}${fraction ? `.${fraction}` : ''}${literal(after)}`;
}

function exponentText(value: number, decimals: number, pattern: string): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const sign = Number(exponent) < 0 ? '-' : pattern.includes('+') ? '+' : '';
  return `${mantissa}E${sign}${String(Math.abs(Number(exponent))).padStart(pattern.length - 2, '0')}`;
}

function dateText(serial: number, format: string, system: 1900 | 1904): string {
  const date = dateOfSerial(Math.round(serial * 86_400) / 86_400, system);
  const twelve = /am\/pm/i.test(format);
  const hours = date.getUTCHours();
  const two = (number: number): string => String(number).padStart(2, '0');
  let afterHours = false;
  return format.replace(/"([^"]*)"|\\(.)|am\/pm|y+|m+|d+|h+|s+/gi, (part: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    const kind = part.charAt(0).toLowerCase();
    const long = part.length > 1;
    if (kind === 'a') return hours < 12 ? 'AM' : 'PM';
    if (kind === 'y') return part.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    if (kind === 'd') return part.length > 2 ? weekday(date, part.length) : long ? two(date.getUTCDate()) : String(date.getUTCDate());
    if (kind === 's') return long ? two(date.getUTCSeconds()) : String(date.getUTCSeconds());
    if (kind === 'h') {
      afterHours = true;
      const hour = twelve ? hours % 12 || 12 : hours;
      return long ? two(hour) : String(hour);
    }
    // m after h means minutes.
    if (afterHours && part.length <= 2) {
      afterHours = false;
      return two(date.getUTCMinutes());
    }
    return monthText(date, part.length);
  });
}

function monthText(date: Date, length: number): string {
  const month = date.getUTCMonth() + 1;
  if (length > 2) return date.toLocaleString('en-US', { month: length === 3 ? 'short' : 'long', timeZone: 'UTC' });
  return length === 2 ? String(month).padStart(2, '0') : String(month);
}

function weekday(date: Date, length: number): string {
  return date.toLocaleString('en-US', { weekday: length === 3 ? 'short' : 'long', timeZone: 'UTC' });
}

function unquoted(format: string): string {
  return format.replace(/"[^"]*"|\\./g, '');
}
