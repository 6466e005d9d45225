/**
 * A reference number as it is compared: `MN999` for `MN 999`, `mn-999`, `ＭＮ９９９` and `No. MN999`. What is not of the form of the JCM (the
 * country's two capitals and three digits) stays as it is, but for spaces.
 */
export function plainReference(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const [, country, number] = /^(?:NO\.?:?|JCM[-_]?)?([A-Z]{2})[-_.‐‑–—−]?(\d{3})$/.exec(plain) ?? [];
  return country === undefined || number === undefined ? plain : `${country}${number}`;
}
