import { daysOfQuarter, namedQuarter, type NamedQuarter } from '../../extract/named-quarter';
import type { Dates } from '../../extract/parse-period';
import type { CellContent } from '../../workbook';

/**
 * The days of quarters at the heads of a log. Whose year `Q1 2023` is of nobody says: they are calendar quarters (of Japanese fiscal years
 * where 年度 stands) only where all heads are quarters and these reach from the first day of the period to its last, and no further.
 */
export function quartersOfHeads(heads: readonly CellContent[], period: Dates): readonly Dates[] | undefined {
  let before: NamedQuarter | undefined;
  const found = heads.map((head) => {
    before = head.kind === 'empty' ? before : head.kind === 'text' ? following(namedQuarter(head.value), before) : undefined;
    return before?.year === undefined ? undefined : daysOfQuarter({ ...before, year: before.year });
  });
  const days = found.filter((one) => one !== undefined);
  const reaches = (day: string): boolean => days.some(({ from, to }) => from <= day && to >= day);
  const isAllInside = days.length === heads.length && days.every(({ from, to }) => from <= period.to && to >= period.from);
  return isAllInside && reaches(period.from) && reaches(period.to) ? days : undefined;
}

/** The year stands once, at the first of its quarters: `2023年度第1四半期`, `第2四半期`. */
function following(quarter: NamedQuarter | undefined, before: NamedQuarter | undefined): NamedQuarter | undefined {
  if (quarter === undefined || quarter.year !== undefined || before?.year === undefined || quarter.quarter <= before.quarter)
    return quarter;
  return { ...before, quarter: quarter.quarter };
}
