/** The names of the copies that `--in-place` leaves beside a workbook. */
import { basename, dirname, extname, join } from 'node:path';

/** `report.backup-20261127-140503.xlsx` beside the file; with a number from the second one of that second on. */
export function backupName(file: string, now: Date, number: number): string {
  const ending = extname(file);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  return join(dirname(file), `${basename(file, ending)}.backup-${day}-${time}${number === 1 ? '' : `-${number}`}${ending}`);
}

const BACKUP = /^(.+)\.backup-\d{8}-\d{6}(?:-\d+)?(\.[^.]+)$/;

/** The workbook that a file is the backup of, by its name; undefined where it is called like none. */
export function originalOf(path: string): string | undefined {
  const [, stem, ending] = BACKUP.exec(basename(path)) ?? [];
  return stem === undefined || ending === undefined ? undefined : join(dirname(path), `${stem}${ending}`);
}
