import { remembered } from '../remembered';
import type { Dates } from './parse-period';
import { firstDay, lastDay, readDate } from './date-notations';
import { looseText } from './plain-text';

/** A quarter as the head of a column or row names it. */
export interface NamedQuarter {
  /** 1 to 4. */
  readonly quarter: number;
  /** Absent where a head before it says the year. */
  readonly year?: number;
  /** Of a Japanese fiscal year (`2023年度`), which begins in April. */
  readonly isFiscal: boolean;
}

const QUARTER = String.raw`(?:q ?[1-4]|[1-4] ?q|[1-4](?:st|nd|rd|th) (?:quarter|qtr\.?)|(?:first|second|third|fourth) quarter|quarter [1-4]|第? ?[1-4一二三四] ?四半期)`;
const YEAR = String.raw`(?:20\d{2}|'\d{2}|(?:20\d{2}|(?:令和|平成) ?(?:\d{1,2}|元)) ?年度?)`;
const GAP = String.raw`(?: of |, | ?[-/の] ?| ?)`;
const ONLY = new RegExp(`^(?:(${YEAR})${GAP})?(${QUARTER})$|^(${QUARTER})${GAP}(${YEAR})$`);
const WORDS: readonly RegExp[] = [/1|first|一/, /2|second|二/, /3|third|三/, /4|fourth|(?:^|第) ?四 ?四半期/];

/** `Q2 2023`, `2023 2Q`, `2nd quarter of 2023`, `2023年度第2四半期`, `第3四半期`; undefined for anything else, a half-year or `FY23 Q1`, say. */
export const namedQuarter = remembered((text): NamedQuarter | undefined => {
  const [, before, first, second, behind] = ONLY.exec(looseText(text)) ?? [];
  const name = first ?? second;
  if (name === undefined) return undefined;
  const quarter = WORDS.findIndex((word) => word.test(name)) + 1;
  const written = before ?? behind;
  return written === undefined ? { quarter, isFiscal: false } : { quarter, year: yearOf(written), isFiscal: written.includes('年度') };
});

function yearOf(written: string): number {
  const year = readDate(written, 'year').year ?? 0;
  return year < 100 ? year + 2000 : year;
}

export function daysOfQuarter({ quarter, year, isFiscal }: NamedQuarter & { readonly year: number }): Dates | undefined {
  const last = quarter * 3 + (isFiscal ? 3 : 0);
  const inYear = (month: number) => ({ year: month > 12 ? year + 1 : year, month: month > 12 ? month - 12 : month });
  const [from, to] = [firstDay(inYear(last - 2)), lastDay(inYear(last))];
  return from === undefined || to === undefined ? undefined : { from, to };
}
