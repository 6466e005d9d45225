import { openZip, type Archive, type Inflate } from '../../opc/zip';
import { writeFailed } from '../refusals';
import { keyOf } from './package-edit';

/** Opens what was written and compares every part that was not meant to change with the original. Throws UserError `write-failed`. */
export function requireNothingElseChanged(original: Archive, written: Uint8Array, touched: ReadonlySet<string>, inflate?: Inflate): void {
  const result = openZip(written, inflate);
  const after = new Map(result.entries.map((entry) => [keyOf(entry.name), entry]));
  for (const before of original.entries) {
    if (touched.has(keyOf(before.name))) continue;
    const now = after.get(keyOf(before.name));
    if (now?.crc !== before.crc || now.size !== before.size || !sameBytes(now.data, before.data)) throw writeFailed(before.name);
  }
  // What we wrote must be readable again; this unpacks it and compares checksums.
  for (const key of touched) if (after.has(key)) result.part(key);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
