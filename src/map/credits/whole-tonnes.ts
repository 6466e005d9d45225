import { withoutRepetition } from '../../check/vintages/without-repetition';
import type { Slice } from '../../check/vintages/slices-of';
import type { KnownVintages, Vintage } from '../../check/vintages/vintages';
import { tidy } from '../../check/numbers/word-number';
import type { KnownEntry, ReportVintages } from './credits-profile';

/** The days of one vintage of the chosen reports together. */
export interface VintageDays {
  /** Its year; the first day of it where a year is cut in two. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly isItmo: boolean;
}

export interface VintageRow extends VintageDays {
  readonly quantity: KnownEntry;
}

/** The whole tonnes of all vintages, as the setting has them rounded; undefined where a report's vintages are unknown: a part is no total. */
export function wholeTonnes(reports: readonly ReportVintages[]): KnownEntry | undefined {
  const rows = vintageRows(reports);
  return rows && added(rows.map(({ quantity }) => quantity));
}

/** Whether the quantities are whole tonnes: as set, they may keep their fractions. */
export function areRounded(reports: readonly ReportVintages[]): boolean {
  return reports.every(({ vintages }) => vintages.kind !== 'known' || vintages.rounding !== 'none');
}

/** In the order of time, whether the figures are known or not; undefined where a report's period is unknown. */
export function vintageDays(reports: readonly ReportVintages[]): readonly VintageDays[] | undefined {
  const slices = reports.map(({ vintages }) => (vintages.kind === 'known' ? vintages.vintages : vintages.slices));
  if (slices.length === 0 || !slices.every((each) => each !== undefined)) return undefined;
  return byVintage(slices.flatMap((all) => all.map((slice) => daysOf(slice, all)))).map(({ days }) => days);
}

/** In the order of time: what reports say of one vintage, and the days of it that they cover, from the first to the last. */
function byVintage<One extends VintageDays>(all: readonly One[]): readonly { readonly days: VintageDays; readonly same: readonly One[] }[] {
  const keys = [...new Set(all.map(({ key }) => key))].sort();
  return keys.flatMap((key) => {
    const same = all.filter((one) => one.key === key);
    const [from, to] = [
      same.map((one) => one.from).sort()[0],
      same
        .map((one) => one.to)
        .sort()
        .at(-1),
    ];
    return from === undefined || to === undefined ? [] : [{ days: { key, from, to, isItmo: same.every(({ isItmo }) => isItmo) }, same }];
  });
}

function daysOf({ year, from, to, isItmo }: Slice, all: readonly Slice[]): VintageDays {
  const isCut = all.filter((other) => other.year === year).length > 1;
  return { key: isCut ? from : String(year), from, to, isItmo };
}

/** In the order of time; undefined where a report's vintages are unknown. */
export function vintageRows(reports: readonly ReportVintages[]): readonly VintageRow[] | undefined {
  const known = reports.map(({ vintages }) => (vintages.kind === 'known' ? vintages : undefined));
  if (known.length === 0 || !known.every((each) => each !== undefined)) return undefined;
  const rows = known.flatMap((each) => each.vintages.map((vintage, index) => rowOf(each, vintage, index)));
  return byVintage(rows).map(({ days, same }) => ({ ...days, quantity: added(same.map(({ quantity }) => quantity)) }));
}

function rowOf(all: KnownVintages, vintage: Vintage, index: number): VintageRow {
  const { rounded, cells } = vintage;
  const formula = roundedFormula(all, index);
  const quantity = { value: rounded, at: cells, ...(formula === undefined ? {} : { formula: `=${formula}` }) };
  return { ...daysOf(vintage, all.vintages), quantity };
}

/** The arithmetic of `roundedTonnes`, for a cell. */
function roundedFormula({ vintages, rounding }: KnownVintages, index: number): string | undefined {
  const one = vintages[index];
  if (one === undefined) return undefined;
  const before = vintages.slice(0, index).filter(({ isItmo }) => isItmo === one.isItmo);
  const terms = [...before, one].map(({ formula }) => formula?.slice(1));
  if (!terms.every((term) => term !== undefined)) return undefined;
  const own = terms.at(-1) ?? '0';
  switch (rounding) {
    case 'none':
      return own;
    case 'per-vintage':
      return `ROUNDDOWN(${own},0)`;
    case 'in-total': {
      const until = `ROUNDDOWN(${terms.join('+')},0)`;
      return before.length === 0 ? until : `(${until}-ROUNDDOWN(${terms.slice(0, -1).join('+')},0))`;
    }
  }
}

function added(entries: readonly KnownEntry[]): KnownEntry {
  const formulas = entries.map(({ formula }) => formula?.slice(1));
  return {
    value: tidy(entries.reduce((sum, { value }) => sum + Number(value), 0)),
    at: withoutRepetition(entries.flatMap(({ at }) => at)),
    ...(formulas.every((each) => each !== undefined) ? { formula: `=${formulas.join('+')}` } : {}),
  };
}
