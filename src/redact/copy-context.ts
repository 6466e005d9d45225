import { decodeEscapes, decodeXml } from '../opc/xml-text';
import type { CellAddress, CellRange } from '../workbook';
import { escaped } from '../write/xlsx/xml-text';
import type { SheetFate } from './copy-cells';
import { wordsOf } from './formula-ties';
import type { ClearedKind } from './redaction';
import type { Secrets } from './secrets';

/** What every part is copied with. */
export interface CopyContext {
  readonly secrets: Secrets;
  readonly fateOf: (sheet: string) => SheetFate;
  /** Whether a range of a sheet holds a redacted cell. */
  readonly touches: (sheet: string, range: CellRange) => boolean;
  /** Defined names and tables that do not stand in the copy, in lower case. */
  readonly gone: ReadonlySet<string>;
  readonly cleared: (kind: ClearedKind, where: string) => void;
}

/** What a stretch of XML means. */
export function meaning(written: string): string {
  return decodeEscapes(decodeXml(written));
}

/** A stretch of XML text or an attribute's value with XXX in the place of secrets; the same string where there is none. */
export function withoutSecrets(written: string, secrets: Secrets): string {
  const said = meaning(written);
  const cleared = secrets.without(said);
  return cleared === said ? written : escaped(cleared);
}

/** A start or end tag, whose quoted values may hold `>`; or text. */
const PIECE = /<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;
const VALUE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Values of which every number is an address, a place in a list or a look. */
const STRUCTURAL = /^(sqref|ref|r|s|id|uid|count|priority|dxfId|xmlns|idx|.*:id|xmlns:.*)$/;

/** All that an element and what is in it say. */
function saidIn(fragment: string): readonly string[] {
  return (fragment.match(PIECE) ?? []).flatMap((piece) => {
    if (!piece.startsWith('<')) return piece.trim() === '' ? [] : [meaning(piece)];
    return [...piece.matchAll(VALUE)].flatMap(([, name = '', double, single]) =>
      STRUCTURAL.test(name) ? [] : [meaning(double ?? single ?? '')],
    );
  });
}

/** The cells that an element gives away. Addresses in its formulas are no numbers. */
export function secretsIn(fragment: string, secrets: Secrets): readonly CellAddress[] {
  return saidIn(fragment).flatMap((text) => secrets.in(withoutAddresses(text)).flatMap(({ of }) => of));
}

/** For texts that may be formulas: cells and the sheets they stand on are no words of the workbook. */
export function withoutAddresses(text: string): string {
  return text.replace(
    /'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*!|\$[A-Za-z]{1,3}\$?\d+|(?<![\p{L}\p{N}])[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}.,])/gu,
    '#',
  );
}

/** Whether a rule's formulas need what the copy has not. */
export function needsGone(fragment: string, gone: ReadonlySet<string>): boolean {
  return saidIn(fragment).some((text) => /\[\d+\]/.test(text) || [...wordsOf(text)].some((word) => gone.has(word)));
}
