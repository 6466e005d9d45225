import type { CHECK_FORMATS } from '../format-names';
import type { CheckFormat, FormatOptions } from './check-format';
import { csvFormat } from './csv-format';
import { htmlFormat } from './html/html-format';
import { jsonFormat } from './json-format';
import { sarifFormat } from './sarif-format';
import { textFormat } from './text-format';

/** The formats of `check`, by their names on the command line. */
export const FORMATS = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  html: htmlFormat,
  csv: csvFormat,
} as const satisfies Record<(typeof CHECK_FORMATS)[number], (options: FormatOptions) => CheckFormat>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
