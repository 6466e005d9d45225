import type { ReportedPeriod } from './compare-periods';
import { digitsIn, digitsNeeded } from '../numbers/digits-needed';
import { groupsBy } from '../groups-by';
import type { CheckSettings } from '../settings';
import { tidy } from '../numbers/word-number';

/** A figure of a report in MWh. */
export interface PlacedFigure<Place> {
  readonly value: number;
  readonly at: Place;
}

export interface PeriodReadings<Place> extends ReportedPeriod<Place> {
  /** EG, and what is typed in Table 1. */
  readonly readings: readonly PlacedFigure<Place>[];
}

/** Readings of a report that an earlier one of the project has, digit for digit. */
export interface CarriedOver<Place> {
  readonly earlier: PeriodReadings<Place>;
  readonly later: PeriodReadings<Place>;
  readonly same: readonly { readonly reading: PlacedFigure<Place>; readonly before: PlacedFigure<Place> }[];
}

/** Each report beside those of its project that end before it begins: of several that have the same figure, beside the last. */
export function carriedOver<Place>(all: readonly PeriodReadings<Place>[], settings: CheckSettings): readonly CarriedOver<Place>[] {
  return groupsBy(all, ({ project }) => project).flatMap((ofProject) =>
    ofProject.flatMap((later) => {
      const before = ofProject.filter(({ to }) => to < later.from).sort((a, b) => (a.to < b.to ? 1 : -1));
      const found = before.map((earlier) => ({ earlier, later, same: sameReadings(earlier, later, settings) }));
      return found.filter(({ same }) => same.length > 0).slice(0, 1);
    }),
  );
}

function sameReadings<Place>(
  earlier: PeriodReadings<Place>,
  later: PeriodReadings<Place>,
  { duplicateDigits }: CheckSettings,
): CarriedOver<Place>['same'] {
  const least = digitsNeeded(earlier.readings.length * later.readings.length, duplicateDigits);
  const known = new Map(earlier.readings.map((before) => [tidy(before.value), before]));
  return later.readings.flatMap((reading) => {
    const before = known.get(tidy(reading.value));
    return before !== undefined && digitsIn(reading.value) >= least ? [{ reading, before }] : [];
  });
}
