/** How `Sheet.links` writes where a link leads: an address, a place in this workbook behind `#`, or both. Undefined for a link to nowhere. */
export function linkTarget(address: string | undefined, place: string | undefined): string | undefined {
  const target = `${address ?? ''}${place === undefined || place === '' ? '' : `#${place}`}`;
  return target === '' ? undefined : target;
}
