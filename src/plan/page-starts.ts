import type { SectionStart } from './sheet-builder';

/**
 * What Excel prints on a sheet of A4, landscape, fitted to its width: with our margins (0.5 inch at the sides, 0.6 above and below) 10.69 by
 * 7.07 inches. A digit of the default font is 7 pixels wide, a row without a height of its own 15 points high.
 */
const PAPER = { width: 10.69 * 72, height: 7.07 * 72 } as const;
const DIGIT = 7 * 0.75;
const COLUMN_MARGIN = 5 * 0.75;
const DEFAULT_ROW = 15;
/** Printers and programs measure text a little differently. */
const SAFETY = 0.96;
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
  readonly heights: ReadonlyMap<number, number>;
  /** Of the printed columns, in digits. */
  readonly widths: readonly number[];
  /** Repeated at the top of every page. */
  readonly repeated: { readonly top: number; readonly bottom: number };
}

/** The rows that begin a printed page: a section goes to the next one when it does not fit and little of the page is left. */
export function pageStarts({ sections, end, heights, widths, repeated }: PrintedSheet): readonly number[] {
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heights.get(row) ?? DEFAULT_ROW;
    return sum;
  };
  const scale = Math.min(1, PAPER.width / widths.reduce((sum, width) => sum + width * DIGIT + COLUMN_MARGIN, 0));
  const page = (PAPER.height / scale) * SAFETY;
  const titles = between(repeated.top, repeated.bottom + 1);
  const starts: number[] = [];
  let used = between(1, sections[0]?.row ?? end);
  sections.forEach(({ row, beginsPage, runsOn = false }, index) => {
    const height = between(row, sections[index + 1]?.row ?? end);
    const fits = used + height <= page;
    const isLong = titles + height > page;
    const roomy = page - used >= (runsOn ? LEAST_LEFT : ENOUGH_LEFT) * page;
    const maySplit = isLong || (runsOn && height > SHORT * page);
    if (beginsPage || !(fits || (maySplit && roomy))) {
      starts.push(row);
      used = titles;
    }
    used += height;
    // The rest of a long section stands on pages of its own, each with the titles.
    while (used > page) used = titles + (used - page);
  });
  return starts;
}
