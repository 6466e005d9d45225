import type { CalculationSheet, StatedDuration } from '../../extract/extraction';
import type { Dates } from '../../extract/parse-period';
import { daysBetween } from './days-of';
import { groupsBy } from '../groups-by';
import type { Graded } from '../outcomes';
import type { Finding } from '../rule';
import { spanOf, statedDates, wordDates } from './stated-dates';
import { shortened } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

/**
 * Days and hours of the period that are more than it has: 366 days of 365. Fewer are ordinary, a plant stands still. Days are an error;
 * hours a warning, for they may be those of several devices together.
 */
export function overlongDurations(sheet: CalculationSheet): readonly Graded[] {
  const overlong = (sheet.durations ?? []).flatMap((stated) => overlongIn(stated, sheet));
  // The calculation sheet repeats what Table 1 has.
  const alike = groupsBy(overlong, ({ stated, dates }) => JSON.stringify([stated.value, stated.toHours, wordDates(dates)]));
  return alike.flatMap((same): Graded[] => {
    const typedFirst = [...same].sort((a, b) => Number(a.stated.isFormula) - Number(b.stated.isFormula));
    const [first] = typedFirst;
    if (first === undefined) return [];
    return [{ findings: [finding(first, typedFirst)], severity: first.stated.toHours === HOURS_OF_DAY ? 'error' : 'warning' }];
  });
}

interface Overlong {
  readonly stated: StatedDuration;
  /** In the unit of the figure. */
  readonly most: number;
  readonly dates: Dates;
}

const HOURS_OF_DAY = 24;

function overlongIn(stated: StatedDuration, sheet: CalculationSheet): readonly Overlong[] {
  const dates = datesOf(stated, sheet);
  if (dates === undefined) return [];
  const most = (daysBetween(dates.from, dates.to) * HOURS_OF_DAY) / stated.toHours;
  return tidy(stated.value) > most ? [{ stated, most, dates }] : [];
}

/** A row of Table 1 may be that of a quarter. */
function datesOf({ at }: StatedDuration, sheet: CalculationSheet): Dates | undefined {
  const row = sheet.inputs?.rows.find(({ value }) => value.at.sheet === at.sheet && value.at.row === at.row);
  const period = row?.period ?? sheet.period;
  return period.kind === 'dates' && period.from <= period.to ? period : spanOf(statedDates(sheet));
}

function finding({ stated: { label, value, unit }, most, dates }: Overlong, all: readonly Overlong[]): Finding {
  const at = all.map(({ stated }) => stated.at);
  const [name, amount] = [shortened(label), shortened(unit)];
  const places = wordRanges(at);
  return {
    at,
    expected: most,
    found: value,
    message: {
      en: `Expected at most ${wordNumber(most)} ${amount} for “${name}” in ${places.en}, as the period ${wordDates(dates)} has, found ${wordNumber(value)}.`,
      ja: `${places.ja} の「${name}」は期間 ${wordDates(dates)} の ${wordNumber(most)} ${amount} 以下のはずですが、${wordNumber(value)} です。`,
    },
  };
}
