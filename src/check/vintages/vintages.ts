/** Emission reductions by calendar year: what credits are issued for. */
import { ruleTitles } from '../rule-title';
import { addressText } from '../../address';
import type { CalculationSheet, Extraction, IsoDate, NumberReading } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { inBase, whyNotComparable } from '../units/base-units';
import { calculationSource } from '../model/calculation-source';
import { usualDates } from '../periods/periods-of-points';
import type { CheckSettings } from '../settings';
import { reversedDates, spanOf, statedDates } from '../periods/stated-dates';
import { whyNoNumber } from '../why-no-number';
import { tidy } from '../numbers/word-number';
import { wordPeriodFault } from '../periods/word-period-fault';
import { inARow } from '../in-a-row';
import { slicesOf, type Slice } from './slices-of';
import { inTonnes, type Split, type VintageBasis, type VintagePart } from './split';
import { splitByDays } from './split-by-days';
import { logFaults } from './log-faults';
import { splitByMonitoredValues, type MonitoredSplit } from './split-by-monitored-values';
import { splitInTable3 } from './split-in-table-3';
import { wordLogFaults } from './word-log-faults';
import { roundedTonnes, WHOLE_TONNES, type WholeTonnes } from './whole-tonnes';
import { rememberedOf } from '../../remembered';

export interface Vintage extends Slice, VintagePart {
  /** As `rounding` has it. */
  readonly rounded: number;
}

export interface KnownVintages {
  readonly kind: 'known';
  readonly basis: VintageBasis;
  /** Some of it is a guess by days: never show such a figure without saying so. */
  readonly isEstimate: boolean;
  readonly how: Words;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** ER_p in tCO2. The vintages add up to it, but for `table-3`, where each year may have been rounded down. */
  readonly total: number;
  readonly at: CellAddress;
  /** In the order of time, without a gap and without a day in two of them. */
  readonly vintages: readonly Vintage[];
  readonly rounding: WholeTonnes;
  /** What each way of rounding gives in sum, to show the difference. */
  readonly sums: Readonly<Record<WholeTonnes, number>>;
  /** The first day of vintages that are ITMOs. */
  readonly cut: IsoDate;
}

export interface UnknownVintages {
  readonly kind: 'unknown';
  readonly reason: Words;
  /** Where the period is known and the figure is not. */
  readonly slices?: readonly Slice[];
}

export type Vintages = KnownVintages | UnknownVintages;

/** The vintages of one report. A monitoring period across the years is shared out by the best that the workbook has. */
export const vintagesOf = rememberedOf((sheet: CalculationSheet, settings: CheckSettings, workbook: Extraction): Vintages => {
  const figure = sheet.readings.ER_p;
  const period = periodOf(sheet);
  const slices = period.kind === 'dates' ? slicesOf(period, settings.vintageCut) : [];
  if (figure.kind !== 'number') return unknown(whyNoNumber(figure), slices);
  const obstacle = whyNotComparable([figure]);
  if (obstacle !== undefined) return unknown(obstacle, slices);
  if (period.kind === 'unknown') return period;
  const split = splitOf(sheet, figure, slices, settings, workbook);
  const tonnes = slices.map((slice, index) => ({ isItmo: slice.isItmo, tonnes: tidy(split.parts[index]?.tonnes ?? 0) }));
  const rounding = settings.wholeTonnes;
  const rounded = roundedTonnes(tonnes, rounding);
  const sums = Object.fromEntries(WHOLE_TONNES.map((way) => [way, tidy(sum(roundedTonnes(tonnes, way)))]));
  return {
    kind: 'known',
    basis: split.basis,
    isEstimate: split.isEstimate,
    how: split.how,
    from: period.from,
    to: period.to,
    total: figure.unit.toBase === 1 ? figure.value : tidy(inBase(figure)),
    at: figure.at,
    vintages: slices.flatMap((slice, index) => {
      const part = split.parts[index];
      return part === undefined ? [] : [{ ...slice, ...part, tonnes: tidy(part.tonnes), rounded: rounded[index] ?? part.tonnes }];
    }),
    rounding,
    sums: { 'per-vintage': sums['per-vintage'] ?? 0, 'in-total': sums['in-total'] ?? 0, none: sums['none'] ?? 0 },
    cut: settings.vintageCut,
  };
});

/** The best that the workbook has: dated values before a split that somebody made, and that before a guess by days. */
function splitOf(
  sheet: CalculationSheet,
  figure: NumberReading,
  slices: readonly Slice[],
  settings: CheckSettings,
  workbook: Extraction,
): Split {
  if (slices.length === 1) return oneVintage(figure);
  const monitored = heedLogFaults(
    splitByMonitoredValues(sheet, figure, slices, workbook),
    slices,
    calculationSource(sheet, workbook),
    settings,
  );
  if (monitored.split !== undefined && !monitored.split.isEstimate) return monitored.split;
  const table3 = splitInTable3(sheet, figure, slices);
  if (table3.split !== undefined) return table3.split;
  const { split } = monitored;
  return split === undefined
    ? splitByDays(figure, slices, inARow(monitored.because, table3.because))
    : { ...split, how: inARow(split.how, table3.because) };
}

/** Nobody can say which vintage a reading with another one's date belongs to, nor where the days without a reading are counted. */
function heedLogFaults(monitored: MonitoredSplit, slices: readonly Slice[], source: CellSource, settings: CheckSettings): MonitoredSplit {
  if (monitored.split === undefined) return monitored;
  const { split, lines } = monitored;
  const period = { from: slices[0]?.from ?? '', to: slices.at(-1)?.to ?? '' };
  const faults = logFaults(lines, period, source, settings);
  const { repeated, scanty } = faults;
  const missing = faults.missing.filter(({ isSeason }) => !isSeason);
  if (repeated.length + missing.length + scanty.length === 0) return monitored;
  return { lines, split: { ...split, isEstimate: true, how: inARow(split.how, wordLogFaults({ repeated, missing, scanty })) } };
}

function oneVintage(figure: NumberReading): Split {
  const at = addressText(figure.at);
  return {
    basis: 'one-vintage',
    isEstimate: false,
    how: {
      en: `The whole monitoring period lies in one vintage: all of ER_p (${at}) belongs to it.`,
      ja: `モニタリング期間の全体が一つのビンテージに含まれるため、ER_p（${at}）の全量がこのビンテージに属します。`,
    },
    parts: [{ tonnes: inBase(figure), cells: [figure.at], formula: `=${inTonnes(figure)}` }],
  };
}

/** From the first day to the last; one statement that cannot be read leaves the whole unknown. */
function periodOf(sheet: CalculationSheet): { readonly kind: 'dates'; readonly from: IsoDate; readonly to: IsoDate } | UnknownVintages {
  const unreadable = sheet.statedPeriods?.find(({ period }) => period.kind === 'unreadable') ?? sheet;
  if (unreadable.period.kind === 'unreadable') {
    const at = addressText(unreadable.period.at);
    const why = wordPeriodFault(unreadable.period.because);
    const rule = ruleTitles(['unreadable-period']);
    return unknown({
      en: `The monitoring period in ${at} cannot be read as two dates (see ${rule.en}).${why.en}`,
      ja: `${at} のモニタリング期間を二つの日付として読み取れません（${rule.ja}を参照）。${why.ja}`,
    });
  }
  if (reversedDates(sheet).length > 0) {
    const rule = ruleTitles(['reversed-period']);
    return unknown({
      en: `The monitoring period ends before it begins (see ${rule.en}).`,
      ja: `モニタリング期間の終わりが始まりより前です（${rule.ja}を参照）。`,
    });
  }
  const span = spanOf(usualDates(sheet)) ?? spanOf(statedDates(sheet));
  if (span === undefined) return unknown(NO_PERIOD);
  return { kind: 'dates', ...span };
}

const NO_PERIOD: Words = {
  en: 'No monitoring period was found, so nobody can say which year the reductions belong to.',
  ja: 'モニタリング期間が見つからないため、排出削減量がどの年のものか分かりません。',
};

function unknown(reason: Words = NO_PERIOD, slices: readonly Slice[] = []): UnknownVintages {
  return { kind: 'unknown', reason, ...(slices.length === 0 ? {} : { slices }) };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
