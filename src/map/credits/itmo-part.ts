import type { CreditEntry, CreditsProfile } from './credits-profile';
import { fieldOf } from './credits-profile';
import { isDay } from './typed-day';
import { vintageDays, vintageRows, type VintageRow } from './whole-tonnes';

/** What of the reports may be asked for as ITMOs: the vintages from the cut on. */
export type ItmoPart =
  { readonly kind: 'none' } | { readonly kind: 'some'; readonly quantity?: number; readonly from?: CreditEntry; readonly to?: CreditEntry };

export function itmoPart(credits: CreditsProfile): ItmoPart {
  const rows = vintageRows(credits.vintages);
  if (rows === undefined) return unsharedPart(credits);
  const itmos = rows.filter(({ isItmo }) => isItmo);
  const [first, last] = [itmos[0], itmos.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'none' };
  const quantity = issuable(itmos);
  const [begin, end] = [ofIssuance(credits, 'from', first.from), ofIssuance(credits, 'to', last.to)];
  return {
    kind: 'some',
    ...(begin === undefined ? {} : { from: begin < first.from ? first.from : begin }),
    ...(end === undefined ? {} : { to: end > last.to ? last.to : end }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** Reports over a gap have no day of their own for it: it is the one that somebody typed. */
function ofIssuance({ fields }: CreditsProfile, id: 'from' | 'to', ofVintages: string): string | undefined {
  const row = fields.find(({ key }) => key === id);
  if (row?.known['value'] !== undefined) return ofVintages;
  const day = row?.typed['value'];
  return isDay(day) ? day : undefined;
}

/** Without vintages only the period can be given, where all of it lies on the side of ITMOs. */
function unsharedPart(credits: CreditsProfile): ItmoPart {
  const [from, to] = [fieldOf(credits, 'from'), fieldOf(credits, 'to')];
  if (isDay(to) && to < credits.itmosFrom) return { kind: 'none' };
  if (isDay(from) && from < credits.itmosFrom) return { kind: 'some' };
  return { kind: 'some', ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
}

/** Credits are whole tonnes, and none are issued for less than one. */
function issuable(rows: readonly VintageRow[]): number | undefined {
  const amounts = rows.map(({ quantity }) => Number(quantity.value));
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return sum > 0 && amounts.every((amount) => amount >= 0 && Number.isInteger(amount)) ? sum : undefined;
}

/** Vintages of the reports that are no ITMOs, by the key of their row. */
export function keysBeforeItmos({ vintages, issued, itmosFrom }: CreditsProfile): ReadonlySet<string> {
  const days = vintageDays(vintages);
  // Without a period the key alone says when: a year, or the day on which its part of one begins.
  const before = days?.filter(({ isItmo }) => !isItmo) ?? issued.filter(({ key }) => `${key}-12-31`.slice(0, 10) < itmosFrom);
  return new Set(before.map(({ key }) => key));
}
