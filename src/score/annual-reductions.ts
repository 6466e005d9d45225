import { dayBeside, daysOf } from '../check/periods/days-of';
import type { CalculationSheet, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { CellAddress } from '../workbook';

/** The reductions of a year, from a report's ER_p. */
export interface AnnualReductions {
  /** `year`: the monitoring period is one, and its ER_p is taken as it is. `estimate`: pro rata by days. */
  readonly kind: 'year' | 'estimate';
  /** In tCO2 a year. */
  readonly value: number;
  /** ER_p of the period, in tCO2, and its cell. */
  readonly tonnes: number;
  readonly at: CellAddress;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}

const DAYS_A_YEAR = 365;

/** A leap day makes a year no longer: a year's report counts as it is. Otherwise ER_p pro rata; or the reason why there is neither. */
export function annualReductions({ readings, period }: CalculationSheet): AnnualReductions | Words {
  const { ER_p } = readings;
  if (ER_p.kind !== 'number' || ER_p.unit.dimension !== 'emissions') return NO_FIGURE;
  const days = daysOf(period);
  if (period.kind !== 'dates' || days === undefined) return NO_PERIOD;
  const tonnes = ER_p.value * ER_p.unit.toBase;
  if (tonnes < 0) return NEGATIVE;
  const facts = { tonnes, at: ER_p.at, from: period.from, to: period.to, days };
  if (isOneYear(period)) return { kind: 'year', value: tonnes, ...facts };
  return { kind: 'estimate', value: (tonnes * DAYS_A_YEAR) / days, ...facts };
}

/** The day after it is the same day of the next year. */
function isOneYear({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): boolean {
  const [after, next] = [dayBeside(to, 1), Number(from.slice(0, 4)) + 1];
  return after === `${next}${from.slice(4)}`;
}

const NO_FIGURE: Words = {
  en: 'The report has no ER_p in a unit of emissions.',
  ja: '報告書に排出量の単位の ER_p がありません。',
};
const NO_PERIOD: Words = {
  en: 'The monitoring period of the report could not be read.',
  ja: '報告書のモニタリング期間を読み取れません。',
};
const NEGATIVE: Words = { en: 'ER_p of the report is below zero.', ja: '報告書の ER_p が負の値です。' };
