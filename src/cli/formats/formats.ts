import type { CheckFormat, FormatOptions } from './check-format';
import { jsonFormat } from './json-format';
import { textFormat } from './text-format';

/** The formats of `check`, by their names on the command line. */
export const FORMATS = { text: textFormat, json: jsonFormat } as const satisfies Record<string, (options: FormatOptions) => CheckFormat>;

export type FormatName = keyof typeof FORMATS;
