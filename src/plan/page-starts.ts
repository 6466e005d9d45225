import type { KeptHead } from './kept-heads';
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
 * What printers and programs get on a page, as shares of what we measure, and how much a page counts there. They measure text a little differently. Where another font
 * is the default one, columns are measured by its digits, a wider sheet is printed smaller, and more rows get on a page: Yu Gothic and MS PGothic in a Japanese Excel,
 * and DejaVu Sans, which LibreOffice takes where Calibri is not there.
 */
const MEASURES = [
  ...[0.96, 0.97, 0.98, 0.99, 1, 1.01].map((share) => ({ share, weight: 0.5 })),
  ...[1.12, 1.13, 1.14].map((share) => ({ share, weight: 0.15 })),
  ...[1.3, 1.31, 1.32].map((share) => ({ share, weight: 0.1 })),
];
/** Rows of a section without a table that are kept together: the space above the title, the title, and what stands below it. */
const ROWS_OF_TEXT = 4;
/** How many pages more are worth it that a title does not stand alone, whatever the measure. */
const ALONE = 4;
/** That a section which fits on a page is not on two. */
const SPLIT = 2.5;
/** That one which is longer, or runs on, does not begin at the foot. */
const AT_FOOT = 0.4;
/** That a page ends where it is full. */
const BREAK = 0.02;
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
  readonly heads: readonly KeptHead[];
  readonly heights: ReadonlyMap<number, number>;
  /** Of the printed columns, in digits. */
  readonly widths: readonly number[];
  /** Repeated at the top of every page. */
  readonly repeated: { readonly top: number; readonly bottom: number };
}

/** Where a page may begin: at a section, or at the head of a further table in it. */
interface Place {
  readonly row: number;
  readonly beginsPage: boolean;
  /** Its first rows: where they do not fit, the place is on the next page by itself. */
  readonly opening: number;
  /** The rows to be kept together: a title, the head of its table and the row below it. */
  readonly together: number;
  readonly section?: { readonly height: number; readonly runsOn: boolean };
}

interface Pages {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** The rows that begin a printed page, so that most is gained over all measures. */
export function pageStarts(printed: PrintedSheet): readonly number[] {
  const { end, widths, repeated } = printed;
  const heightOf = (row: number): number => printed.heights.get(row) ?? DEFAULT_ROW;
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heightOf(row);
    return sum;
  };
  const scale = Math.min(1, PAPER.width / widths.reduce((sum, width) => sum + width * DIGIT + COLUMN_MARGIN, 0));
  const titles = between(repeated.top, repeated.bottom + 1);
  const places = placesOf(printed, between);

  /** What the pages from a place on cost up to each place after it, as long as no page has to begin between. */
  const costsFrom = (from: number): readonly number[] => {
    const costs: number[] = [];
    for (const { share, weight } of MEASURES) {
      const page = (PAPER.height / scale) * share;
      let used = from === 0 ? 0 : titles;
      let cost = weight;
      for (let at = from; at < places.length && (at === from || places[at]?.beginsPage !== true); at += 1) {
        const place = places[at];
        if (!place) break;
        if (at > from) cost += costOf(place, { page, titles, used, weight });
        // A row that does not fit goes to the next page whole, below the titles.
        for (let row = place.row; row < (places[at + 1]?.row ?? end); row += 1) {
          const isFull = used + heightOf(row) > page;
          if (isFull) cost += weight;
          used = (isFull ? titles : used) + heightOf(row);
        }
        costs[at + 1] = (costs[at + 1] ?? 0) + cost;
      }
    }
    return costs;
  };

  const best: Pages[] = [];
  for (let from = places.length - 1; from >= 0; from -= 1) {
    best[from] = costsFrom(from).reduce<Pages>(
      (least, cost, to) => {
        const after = best[to];
        const row = places[to]?.row;
        const all = cost + (after ? BREAK + after.cost : 0);
        if (all > least.cost) return least;
        return { cost: all, starts: after && row !== undefined ? [row, ...after.starts] : [] };
      },
      { cost: Infinity, starts: [] },
    );
  }
  return best[0]?.starts ?? [];
}

function placesOf({ sections, end, heads }: PrintedSheet, between: (from: number, to: number) => number): readonly Place[] {
  const top: Place = { row: 1, beginsPage: false, opening: 0, together: 0 };
  const all = sections.flatMap(({ row, beginsPage, runsOn = false }, index): readonly Place[] => {
    const next = sections[index + 1]?.row ?? end;
    const [first, ...others] = heads.filter((head) => head.top > row && head.top < next);
    const below = (head: KeptHead): number => Math.min(head.bottom + 1, next);
    const section = { height: between(row, next), runsOn };
    return [
      {
        row,
        beginsPage,
        opening: between(row, Math.min(row + 2, next)),
        together: between(row, first ? below(first) : Math.min(row + ROWS_OF_TEXT, next)),
        section,
      },
      ...others.map((head) => ({
        row: head.top,
        beginsPage: false,
        opening: between(head.top, head.top + 1),
        together: between(head.top, below(head)),
      })),
    ];
  });
  return [top, ...all.filter(({ row }) => row > top.row)];
}

interface Standing {
  readonly page: number;
  readonly titles: number;
  readonly used: number;
  readonly weight: number;
}

/** What it costs that no page begins at a place. */
function costOf({ opening, together, section }: Place, { page, titles, used, weight }: Standing): number {
  const left = page - used;
  if (opening > left) return 0;
  if (together > left) return ALONE;
  if (!section || section.height <= left) return 0;
  const maySplit = titles + section.height > page || (section.runsOn && section.height > SHORT * page);
  if (!maySplit) return SPLIT * weight;
  return left < (section.runsOn ? LEAST_LEFT : ENOUGH_LEFT) * page ? AT_FOOT * weight : 0;
}
