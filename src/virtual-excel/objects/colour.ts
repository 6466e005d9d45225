import { invalidArgument } from '../host-error';

/** Excel takes `#RRGGBB` or a colour's HTML name and gives `#RRGGBB` back; an empty string clears. Of the names only the plain ones. */
export function colourSetter(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(what);
  if (value === '') return '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1] ?? NAMED[value.toLowerCase()];
  if (!hex) throw invalidArgument(`${what}: ${value}`);
  return `#${hex.toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
  orange: 'FFA500',
  purple: '800080',
};
