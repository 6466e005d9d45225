import { addressList } from '../redact/address-list';
import type { Proposal } from '../redact/redaction';
import { printable } from './formats/terminal-text';
import type { RedactOptions } from './redact-command';

/** A line of more is not read any more. */
const MOST_RANGES = 60;

/** The words of the command that redacts what is proposed. In a text only the value is redacted, which no range can say. */
export function redactLine(file: string, options: RedactOptions, { redacted, reworded }: Proposal): string {
  const all = addressList(redacted);
  const isShort = all.length <= MOST_RANGES;
  const given = (option: string, values: readonly string[] = []): readonly string[] => values.flatMap((value) => [option, inQuotes(value)]);
  return [
    'redact',
    inQuotes(file),
    ...given('--out', [options.out ?? 'public.xlsx']),
    ...given('--range', isShort ? all : options.range),
    ...(isShort && reworded.length === 0 ? [] : ['--also-revealing']),
    ...given('--leave', options.leave),
    ...given('--not-secret', options.notSecret),
    ...(options.withoutPictures === true ? ['--without-pictures'] : []),
    ...(options.replace === true ? ['--replace'] : []),
  ]
    .map(printable)
    .join(' ');
}

/** Double quotes are understood by every shell; what they do not protect is escaped as most of them want it. */
function inQuotes(text: string): string {
  return /^[\p{L}\p{N}_./:-]+$/u.test(text) ? text : `"${text.replace(/["$`]/g, '\\$&')}"`;
}
