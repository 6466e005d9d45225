import type { SectionStart } from './sheet-builder';

/**
 * What Excel prints on a sheet of A4, landscape, fitted to its width: with our margins (0.5 inch at the sides, 0.6 above and below) 10.69 by
 * 7.07 inches. A digit of the default font is 7 pixels wide, a row without a height of its own 15 points high.
 */
const PAPER = { width: 10.69 * 72, height: 7.07 * 72 } as const;
const DIGIT = 7 * 0.75;
const COLUMN_MARGIN = 5 * 0.75;
const DEFAULT_ROW = 15;
/**
 * Printers and programs measure text a little differently: what they get on a page, as shares of what we measure. Over the pages of a long
 * section that adds up, so that the next begins a page where it would have to on any of these.
 */
const MEASURES = [0.96, 0.98, 1] as const;
/** A section longer than a page may begin where this share of a page is left. */
const ENOUGH_LEFT = 0.28;
/** One that runs on, where this share is: its title, its head and a row or two. */
const LEAST_LEFT = 0.2;
/** One that is shorter than this share is kept together, though it may run on: its title on one page and two rows on the next help nobody. */
const SHORT = 0.35;

export interface PrintedSheet {
  readonly sections: readonly SectionStart[];
  /** The row after the last. */
  readonly end: number;
  /** The rows of the heads of tables. */
  readonly heads: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** Of the printed columns, in digits. */
  readonly widths: readonly number[];
  /** Repeated at the top of every page. */
  readonly repeated: { readonly top: number; readonly bottom: number };
}

/** The rows that begin a printed page: a section goes to the next one when it does not fit and little of the page is left. */
export function pageStarts({ sections, end, heads, heights, widths, repeated }: PrintedSheet): readonly number[] {
  const heightOf = (row: number): number => heights.get(row) ?? DEFAULT_ROW;
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heightOf(row);
    return sum;
  };
  const scale = Math.min(1, PAPER.width / widths.reduce((sum, width) => sum + width * DIGIT + COLUMN_MARGIN, 0));
  const titles = between(repeated.top, repeated.bottom + 1);
  /** What is used of a page after these rows. A row that does not fit goes to the next page whole, below the titles. */
  const usedAfter = (used: number, page: number, from: number, to: number): number => {
    let sum = used;
    for (let row = from; row < to; row += 1) sum = (sum + heightOf(row) > page ? titles : sum) + heightOf(row);
    return sum;
  };
  const starts: number[] = [];
  const above = between(1, sections[0]?.row ?? end);
  let pages = MEASURES.map((measure) => ({ page: (PAPER.height / scale) * measure, used: above }));
  sections.forEach(({ row, beginsPage, runsOn = false }, index) => {
    const next = sections[index + 1]?.row ?? end;
    const height = between(row, next);
    const head = heads.find((each) => each > row && each < next);
    // The title, the head of its table and the row below it.
    const together = head === undefined ? 0 : between(row, Math.min(head + 2, next));
    const isStranded = pages.some(({ page, used }) => {
      const maySplit = titles + height > page || (runsOn && height > SHORT * page);
      const roomy = page - used >= Math.max(together, (runsOn ? LEAST_LEFT : ENOUGH_LEFT) * page);
      return used + height > page && !(maySplit && roomy);
    });
    const begins = beginsPage || isStranded;
    if (begins) starts.push(row);
    pages = pages.map(({ page, used }) => ({ page, used: usedAfter(begins ? titles : used, page, row, next) }));
  });
  return starts;
}
