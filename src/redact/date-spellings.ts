const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Excel's date codes outside of quoted literals and colours; `General` has none of them. */
export function isDateFormat(format: string): boolean {
  return /[ymdge]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|[0#?.]E[+-]/gi, ''));
}

/** How texts write the day of a serial number. Whole days only: no text that people type says a fraction. */
export function dateSpellings(serial: number, dateSystem: 1900 | 1904): readonly string[] {
  if (serial < 1 || serial > 2_958_465) return [];
  // Day 60 of the 1900 system is a 29 February that never was (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year").
  const days = dateSystem === 1904 ? serial - 24_107 : serial - 25_569;
  const date = new Date(Math.floor(days) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const name = MONTHS[month - 1] ?? '';
  const short = name.slice(0, 3);
  const two = (value: number): string => String(value).padStart(2, '0');
  const numbers = ['-', '/', '.'].flatMap((mark) => [
    [year, two(month), two(day)].join(mark),
    [year, month, day].join(mark),
    ...[
      [month, day],
      [day, month],
    ].flatMap(([first = 0, second = 0]) => [[two(first), two(second), year].join(mark), [first, second, year].join(mark)]),
  ]);
  const named = [short, name].flatMap((spelled) => [
    ...['-', '/', ' '].flatMap((mark) => [[two(day), spelled, year].join(mark), [day, spelled, year].join(mark)]),
    `${spelled} ${day}, ${year}`,
    `${spelled} ${two(day)}, ${year}`,
  ]);
  return [...new Set([...numbers, ...named, `${year}年${month}月${day}日`, `${year}${two(month)}${two(day)}`])];
}
