const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel's serial number of a date in the 1900 system; undefined for a date that does not exist. Correct from 1 March 1900 on. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return undefined;
  return (date.getTime() - DAY_ZERO) / DAY;
}

export function dateOfSerial(serial: number, system: 1900 | 1904): Date {
  // The 1904 system starts 1,462 days later.
  return new Date(DAY_ZERO + (serial + (system === 1904 ? 1462 : 0)) * DAY);
}
