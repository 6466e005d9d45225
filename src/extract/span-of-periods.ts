import type { Period } from './extraction';

/**
 * The period that several rows cover together, from the earliest first day to the latest last day; its text and cell are those of the
 * row that begins first, with the text of the row that ends last behind it. One period that cannot be read leaves the whole unreadable,
 * and is the one shown: a span of the others would look complete without being so. Undefined where no row has a period.
 */
export function spanOfPeriods(periods: readonly Period[]): Period | undefined {
  const stated = periods.filter((period) => period.kind !== 'missing');
  const unreadable = stated.find((period) => period.kind === 'unreadable');
  if (unreadable) return unreadable;
  const dated = stated.filter((period) => period.kind === 'dates');
  const [start] = dated;
  if (!start) return undefined;
  const first = dated.reduce((earliest, period) => (period.from < earliest.from ? period : earliest), start);
  const last = dated.reduce((latest, period) => (period.to > latest.to ? period : latest), first);
  const text = last.text === first.text ? first.text : `${first.text} … ${last.text}`;
  return { ...first, to: last.to, text };
}
