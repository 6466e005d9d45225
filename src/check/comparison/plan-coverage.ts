import type { CalculationSheet, InputRow, IsoDate, NumberReading, Period, ReportedRow, Unit } from '../../extract/extraction';
import { looseText } from '../../extract/plain-text';
import { withoutTime } from '../../extract/unit';
import type { CellAddress } from '../../workbook';
import { isExpectedUnit } from '../units/base-units';
import { daysBetween, monthsBetween, yearsBetween } from '../periods/days-of';
import { grouped } from '../inputs/measured-rows';
import type { CheckSettings } from '../settings';
import { remembered, rememberedOf } from '../../remembered';

/** What time an ex-ante estimate is for. */
export type PlanSpan =
  | { readonly kind: 'year' | 'month' | 'day' | 'hour' }
  | { readonly kind: 'years'; readonly years: number }
  /** A period as long as the report's. */
  | { readonly kind: 'monitoring-period' }
  /** An estimate for each calendar month. */
  | { readonly kind: 'calendar-months' }
  /** The dates that stand beside it; `isElsewhere`: they are not those of the report, and only the rate counts. */
  | { readonly kind: 'dates'; readonly isElsewhere: boolean }
  /** The whole crediting period, without a word how long that is. */
  | { readonly kind: 'crediting-period' };

/** How that is known. `nearer`: nothing says it, and of a year and the report's own period the one that fits better was taken. */
export type CoverageSource = 'settings' | 'unit' | 'words' | 'months' | 'dates' | 'table-3' | 'nearer';

export interface Coverage {
  readonly span: PlanSpan;
  readonly because: CoverageSource;
}

/** A figure of the plan with all that tells what time it is for. */
export interface Estimate {
  /** In MWh or tCO2; a rate in time counts per that time. */
  readonly base: number;
  readonly at: CellAddress;
  readonly perTime?: Unit['perTime'];
  readonly dates?: Dates;
  /** 1 to 12, where the row names a month. */
  readonly month?: number;
  readonly words: string;
  /** A row of a Table 3 that is split by years. */
  readonly isInTable3?: true;
}

export interface Dates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function isOfElectricity({ unit }: InputRow): boolean {
  return (withoutTime(unit) ?? unit).dimension === 'electricity';
}

/** Undefined where the row has no number, or measures something else. */
export const estimateOfRow = rememberedOf((row: InputRow): Estimate | undefined => {
  const { value, unit, period, parameter, description = '', comment = '', point = '' } = row;
  const measured = withoutTime(unit) ?? unit;
  if (value.value.kind !== 'number' || !isOfElectricity(row)) return undefined;
  const month = monthIn([point, description, comment]);
  return {
    base: value.value.value * measured.toBase,
    at: value.at,
    ...(unit.perTime === undefined ? {} : { perTime: unit.perTime }),
    ...datesOf(period),
    ...(month === undefined ? {} : { month }),
    words: `${looseText(description)} ${looseText(comment)}${indexOf(parameter)}`,
  };
});

export function estimateOfReading({ symbol, value, unit, at, label }: NumberReading, plan: CalculationSheet): Estimate | undefined {
  const measured = withoutTime(unit) ?? unit;
  if (measured.dimension !== 'absent' && !isExpectedUnit(symbol, measured)) return undefined;
  return {
    base: value * measured.toBase,
    at,
    ...(unit.perTime === undefined ? {} : { perTime: unit.perTime }),
    // Of a Table 3 in several rows the first one's dates are not those of a figure of the calculation sheet.
    ...((plan.reportedRows?.length ?? 0) > 1 ? {} : datesOf(plan.period)),
    words: looseText(label),
  };
}

/**
 * The rows of a plan's Table 3 that are about days of the report's period; undefined where they are not all numbers with dates of their
 * own, and where a day of the period is in none of them or in two.
 */
export function estimatesInTable3({ reportedRows = [] }: CalculationSheet, period: Dates | undefined): readonly Estimate[] | undefined {
  const rows = reportedRows.map((row) => estimateInTable3(row));
  const known = rows.filter((row) => row !== undefined);
  if (period === undefined || known.length === 0 || known.length < rows.length) return undefined;
  const days = known.map(({ dates }) => (dates ? commonDays(dates, period) : 0));
  if (days.reduce((sum, common) => sum + common, 0) !== daysBetween(period.from, period.to)) return undefined;
  return known.filter((_, index) => (days[index] ?? 0) > 0);
}

function estimateInTable3({ reading, period }: ReportedRow): Estimate | undefined {
  const { dates } = datesOf(period);
  if (reading.kind !== 'number' || dates === undefined) return undefined;
  const measured = withoutTime(reading.unit) ?? reading.unit;
  const { perTime } = reading.unit;
  // `tCO2/year` in the row of a year is that year's.
  const isOfItsDates = perTime === undefined || (perTime === 'year' && yearsBetween(dates.from, dates.to) === 1);
  if (!isOfItsDates || !isExpectedUnit('ER_p', measured)) return undefined;
  return { base: reading.value * measured.toBase, at: reading.at, dates, words: '', isInTable3: true };
}

function datesOf(period: Period | undefined): { readonly dates?: Dates } {
  return period?.kind === 'dates' && period.from <= period.to ? { dates: { from: period.from, to: period.to } } : {};
}

/** `EG_i,y`: the index of a year. */
function indexOf(parameter: string): string {
  return /[_,]y$/i.test(parameter.trim()) ? ' per year' : '';
}

const MONTH_NAMES = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthIn(texts: readonly string[]): number | undefined {
  return texts.map(monthNamed).find((month) => month !== undefined);
}

const monthNamed = remembered((text): number | undefined => {
  const loose = looseText(text);
  const named = MONTH_NAMES.exec(loose)?.[1];
  const numbered = /(?<!\d)(1[0-2]|[1-9]) ?月/.exec(loose)?.[1];
  if (named !== undefined) return MONTHS.indexOf(named) + 1;
  return numbered === undefined ? undefined : Number(numbered);
});

/** What the estimates of one point (or one figure) say of their time; undefined where nothing says it. `period`: the report's. */
export function coverageOf(estimates: readonly Estimate[], { planCovers }: CheckSettings, period: Dates | undefined): Coverage | undefined {
  if (planCovers !== undefined) return { span: settledSpan(planCovers), because: 'settings' };
  const [first] = estimates;
  if (first === undefined) return undefined;
  const isSameTime = estimates.every(({ perTime }) => perTime === first.perTime);
  if (first.perTime !== undefined && isSameTime) return { span: { kind: first.perTime }, because: 'unit' };
  if (isYearOfMonths(estimates)) return { span: { kind: 'calendar-months' }, because: 'months' };
  if (estimates.every(({ dates }) => dates !== undefined)) {
    return {
      span: { kind: 'dates', isElsewhere: period !== undefined && isElsewhere(estimates, period) },
      because: estimates.every(({ isInTable3 }) => isInTable3) ? 'table-3' : 'dates',
    };
  }
  const spans = estimates.map(({ words }) => spanInWords(words));
  const [said] = spans;
  return said !== undefined && spans.every((span) => span?.kind === said.kind) ? { span: said, because: 'words' } : undefined;
}

function settledSpan(planCovers: NonNullable<CheckSettings['planCovers']>): PlanSpan {
  if (planCovers === 'monitoring-period') return { kind: 'monitoring-period' };
  return planCovers === 1 ? { kind: 'year' } : { kind: 'years', years: planCovers };
}

/** Twelve rows that name the months, or are dated by them. */
function isYearOfMonths(estimates: readonly Estimate[]): boolean {
  return estimates.length === 12 && new Set(estimates.map(monthOf)).size === 12 && !estimates.some((one) => monthOf(one) === undefined);
}

function monthOf({ month, dates }: Estimate): number | undefined {
  if (dates === undefined) return month;
  const touched = monthsBetween(dates.from, dates.to);
  const [only] = touched;
  return touched.length === 1 && only?.share === 1 ? only.month : undefined;
}

const SPANS: readonly (readonly [RegExp, (match: RegExpExecArray) => PlanSpan])[] = [
  [/\b(?:for|over|in|during) (\d{1,2})[ -]years?\b|(\d{1,2}) ?年間/, ([, en, ja]) => yearsSpan(Number(en ?? ja))],
  [
    /\b(crediting period|project lifetime|lifetime of the project)\b|クレジット期間|事業期間|プロジェクト期間|全期間/,
    () => ({ kind: 'crediting-period' }),
  ],
  [/\b(per|a|each|every) (year|annum)\b|\b(annual(ly)?|yearly)\b|年間|毎年|1 ?年(当たり|あたり)/, () => ({ kind: 'year' })],
  [/\b(per|a|each|every) month\b|\bmonthly\b|月間|毎月/, () => ({ kind: 'month' })],
];

function yearsSpan(years: number): PlanSpan {
  return years === 1 ? { kind: 'year' } : { kind: 'years', years };
}

const spanInWords = remembered((words): PlanSpan | undefined => {
  for (const [pattern, span] of SPANS) {
    const match = pattern.exec(words);
    if (match) return span(match);
  }
  return undefined;
});

/** What the estimates of one point come to in the report's period; undefined where a length is not known that it takes. */
export function proRata(estimates: readonly Estimate[], { span, because }: Coverage, period: Dates | undefined): number | undefined {
  const sum = estimates.reduce((total, { base }) => total + base, 0);
  if (period === undefined) return because === 'nearer' || span.kind === 'monitoring-period' ? sum : undefined;
  const { from, to } = period;
  switch (span.kind) {
    case 'year':
      return sum * yearsBetween(from, to);
    case 'years':
      return (sum / span.years) * yearsBetween(from, to);
    case 'month':
      return sum * monthsBetween(from, to).reduce((months, { share }) => months + share, 0);
    case 'day':
      return sum * daysBetween(from, to);
    case 'hour':
      return sum * daysBetween(from, to) * 24;
    case 'monitoring-period':
      return sum;
    case 'calendar-months':
      return ofCalendarMonths(estimates, period);
    case 'dates':
      return span.isElsewhere ? atTheSameRate(estimates, period) : ofDates(estimates, period);
    case 'crediting-period':
      return undefined;
  }
}

function ofCalendarMonths(estimates: readonly Estimate[], { from, to }: Dates): number {
  const ofMonth = grouped(estimates, (one) => String(monthOf(one)));
  return monthsBetween(from, to).reduce((sum, { month, share }) => {
    const [estimate] = ofMonth.get(String(month)) ?? [];
    return sum + (estimate?.base ?? 0) * share;
  }, 0);
}

function ofDates(estimates: readonly Estimate[], period: Dates): number {
  return estimates.reduce((sum, { base, dates }) => {
    if (dates === undefined) return sum;
    return sum + (base * commonDays(dates, period)) / daysBetween(dates.from, dates.to);
  }, 0);
}

function atTheSameRate(estimates: readonly Estimate[], period: Dates): number {
  const sum = estimates.reduce((total, { base }) => total + base, 0);
  const years = estimates.reduce((total, { dates }) => total + (dates ? yearsBetween(dates.from, dates.to) : 0), 0);
  return (sum / years) * yearsBetween(period.from, period.to);
}

/** The dates of a point leave out days of the report's period. */
function isElsewhere(estimates: readonly Estimate[], period: Dates): boolean {
  const within = estimates.reduce((days, { dates }) => days + (dates ? commonDays(dates, period) : 0), 0);
  return within < daysBetween(period.from, period.to);
}

export function commonDays(one: Dates, other: Dates): number {
  const [from, to] = [one.from > other.from ? one.from : other.from, one.to < other.to ? one.to : other.to];
  return from > to ? 0 : daysBetween(from, to);
}
