/**
 * A number as its cell shows it, for the shells: the part of Excel's format codes that monitoring spreadsheets use (digits, thousands,
 * percent, exponent, sections, quoted text, dates). Codes outside that part are shown as General: a true figure in plain clothes.
 */

/** `(765.7595, '#,##0.0')` → `765.8`. `dateSystem` is the workbook's. */
export function numberText(value: number, format: string, dateSystem: 1900 | 1904 = 1900): string {
  const { code, shown } = section(value, format);
  const bare = code.replace(/\[[^\]]*\]/g, '');
  if (/^general$/i.test(bare.trim()) || bare.trim() === '' || bare.trim() === '@') return generalText(value);
  const placeholders = bare.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/[ymdhs]/i.test(placeholders)) return dateText(value, placeholders, dateSystem);
  return /[0#?]/.test(placeholders) ? digitsText(shown, bare) : literal(bare);
}

/** Full precision, as Excel's formula bar shows a number: at most 15 significant digits. */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  return size !== 0 && (size >= 1e21 || size < 1e-9) ? rounded.toExponential().toUpperCase() : String(rounded);
}

/** Positive;negative;zero. A negative section brings its own sign. */
function section(value: number, format: string): { code: string; shown: number } {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? ['General'];
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { code: negative, shown: -value };
  if (value === 0 && zero !== undefined) return { code: zero, shown: 0 };
  return { code: positive, shown: value };
}

const DIGITS = /[0#?,.]*[0#?][0#?,.]*(?:E[+-]0+)?/;

function digitsText(value: number, code: string): string {
  const pattern = DIGITS.exec(code.replace(/"[^"]*"|\\./g, (quoted) => '\u0000'.repeat(quoted.length)))?.[0] ?? '0';
  const start = code.indexOf(pattern);
  const before = literal(code.slice(0, start));
  const after = literal(code.slice(start + pattern.length));
  const scaled = code.includes('%') ? value * 100 : value;
  return `${scaled < 0 ? '-' : ''}${before}${patternText(Math.abs(scaled), pattern)}${after}`;
}

function patternText(value: number, pattern: string): string {
  const [mantissa = '0', exponent] = pattern.split(/E[+-]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const most = (fraction.match(/[0#?]/g) ?? []).length;
  const least = (fraction.match(/0/g) ?? []).length;
  if (exponent !== undefined) return exponential(value, most, exponent.length);
  const digits = new Intl.NumberFormat('en', {
    minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
    minimumFractionDigits: Math.min(least, 20),
    maximumFractionDigits: Math.min(most, 20),
    useGrouping: /[0#?],[0#?]/.test(whole),
  });
  // A comma at the end of the whole part divides by a thousand.
  return digits.format(value / 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0));
}

function exponential(value: number, decimals: number, width: number): string {
  const [digits = '0', power = '+0'] = value.toExponential(decimals).split('e');
  return `${digits}E${power.charAt(0)}${power.slice(1).padStart(width, '0')}`;
}

/** Text of a format code between its digits: quotes and escapes taken off, padding (`_x`) a space, filling (`*x`) nothing. */
function literal(code: string): string {
  return code.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (match, quoted?: string, escaped?: string) => quoted ?? escaped ?? (match.startsWith('_') ? ' ' : ''),
  );
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function dateText(serial: number, code: string, dateSystem: 1900 | 1904): string {
  // 25569 and 24107 are 1970-01-01 in the two systems.
  const date = new Date(Math.round((serial - (dateSystem === 1900 ? 25_569 : 24_107)) * 86_400_000));
  if (Number.isNaN(date.getTime())) return generalText(serial);
  const pad = (number: number): string => String(number).padStart(2, '0');
  let afterHours = false;
  return code.replace(/y+|m+|d+|h+|s+/gi, (token) => {
    const kind = token.charAt(0).toLowerCase();
    const isMinutes = kind === 'm' && afterHours;
    afterHours = kind === 'h';
    if (isMinutes) return pad(date.getUTCMinutes());
    switch (kind) {
      case 'y':
        return token.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100);
      case 'm':
        return monthText(date.getUTCMonth(), token.length);
      case 'd':
        return token.length > 1 ? pad(date.getUTCDate()) : String(date.getUTCDate());
      case 'h':
        return token.length > 1 ? pad(date.getUTCHours()) : String(date.getUTCHours());
      default:
        return pad(date.getUTCSeconds());
    }
  });
}

function monthText(month: number, width: number): string {
  if (width <= 2) return width === 2 ? String(month + 1).padStart(2, '0') : String(month + 1);
  const name = MONTHS[month] ?? '';
  return width === 3 ? name.slice(0, 3) : name;
}
