import type { CalculationSheet, IsoDate, StatedPeriod } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { rememberedOf } from '../../remembered';

/** A statement of the period that could be read as two dates. */
export interface StatedDates {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly text: string;
  readonly at: CellAddress;
  readonly source: StatedPeriod['from'];
}

/** All of them; a reversed one is reported by reversed-period, and nothing can be said of it beyond that. */
export function statedDates(sheet: CalculationSheet): readonly StatedDates[] {
  return allDates(sheet).filter(({ from, to }) => from <= to);
}

export function reversedDates(sheet: CalculationSheet): readonly StatedDates[] {
  return allDates(sheet).filter(({ from, to }) => from > to);
}

const allDates = rememberedOf(({ statedPeriods = [] }: CalculationSheet): readonly StatedDates[] => {
  return statedPeriods.flatMap(({ period, from: source }): StatedDates[] => {
    if (period.kind !== 'dates') return [];
    const { from, to, text, at } = period;
    return [{ from, to, text, at, source }];
  });
});

/** From the earliest first day to the latest last day; undefined without any. */
export function spanOf(dates: readonly { readonly from: IsoDate; readonly to: IsoDate }[]): { from: IsoDate; to: IsoDate } | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  return dates.reduce((span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }), {
    from: first.from,
    to: first.to,
  });
}

/** `2021-01-01 – 2021-12-31`. */
export function wordDates({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): string {
  return `${from} – ${to}`;
}
