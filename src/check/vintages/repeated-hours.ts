import { contentIn, type CellSource } from '../../formula/cell-source';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { daysBetween } from '../periods/days-of';
import type { DatedCell } from './dates-at-heads';
import type { RepeatedDate } from './log-faults';
import type { Dates } from './shares-of';

/**
 * The hours that stand twice, by the day, in a log whose heads are dates with times: a day that was pasted twice. Many of them are rows of
 * several meters, and an hour alone is the one when clocks go back.
 */
export function repeatedHours(
  log: readonly (readonly DatedCell[])[],
  period: Dates,
  source: CellSource,
  oddShare: number,
): readonly RepeatedDate[] {
  const days = log.map((rows) => groupsBy(rows, ({ head }) => timeAt(head, source)));
  const ofTimes = days.flat();
  const repeated = ofTimes.filter((rows) => rows.length > 1);
  const hasTimes = ofTimes.length > log.length && ofTimes.every(([row]) => row !== undefined && timeAt(row.head, source) !== '');
  if (!hasTimes || repeated.length === 0 || repeated.length > ofTimes.length * oddShare) return [];
  const usual = days.map((times) => times.length).toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? 1;
  const isExtra = ofTimes.length >= usual * daysBetween(period.from, period.to);
  return days.flatMap((all) => {
    const twice = all.filter((rows) => rows.length > 1);
    const times = twice.flatMap(([row]) => (row === undefined ? [] : [timeAt(row.head, source)])).toSorted();
    const [first, last] = [times[0] ?? '', times.at(-1) ?? ''];
    const day = twice[0]?.[0]?.days;
    if (day === undefined || first.slice(0, 2) === last.slice(0, 2)) return [];
    const heads = twice.flat().map(({ head }) => head);
    return [
      { days: day, times: `${first}–${last}`, heads, further: twice.flatMap(([, ...others]) => others.map(({ at }) => at)), isExtra },
    ];
  });
}

/** `09:30`; empty where the head has none. Seconds are kept where a text or number has them. */
function timeAt(head: CellAddress, source: CellSource): string {
  const content = contentIn(source, head);
  if (content.kind === 'number') {
    const seconds = Math.round((content.value - Math.floor(content.value)) * 86_400);
    return new Date(seconds * 1000).toISOString().slice(11, 19).replace(/:00$/, '');
  }
  const [, hour, rest = '', half = ''] =
    /(\d{1,2})(:\d{2}(?::\d{2})?) ?([ap]m)?/i.exec(content.kind === 'text' ? content.value.normalize('NFKC') : '') ?? [];
  if (hour === undefined) return '';
  const inDay = half === '' ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${String(inDay).padStart(2, '0')}${rest.replace(/(:\d{2}):00$/, '$1')}`;
}
