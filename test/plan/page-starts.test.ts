import { describe, expect, test } from '@jest/globals';
import type { Words } from '../../src/language';
import { pageStarts } from '../../src/plan/page-starts';
import type { SectionStart } from '../../src/plan/sheet-builder';

const title: Words = { en: '', ja: '' };
/** 136 digits in 12 columns fit the paper at full size: a page holds 509 points, of which we count on 488. */
const WIDTHS = Array.from({ length: 12 }, () => 11);

/** Sections of so many rows of 20 points, below two rows of titles. */
function startsOf(...lengths: readonly (number | 'page')[]): readonly number[] {
  const sections: SectionStart[] = [];
  let row = 3;
  let beginsPage = false;
  for (const length of lengths) {
    if (length === 'page') {
      beginsPage = true;
      continue;
    }
    sections.push({ title, row, beginsPage });
    row += length;
    beginsPage = false;
  }
  const heights = new Map(Array.from({ length: row }, (_, index) => [index + 1, 20]));
  return pageStarts({ sections, end: row, heads: [], heights, widths: WIDTHS, repeated: { top: 1, bottom: 2 } });
}

describe('where pages begin', () => {
  test('nowhere, as long as all fits on one', () => {
    expect(startsOf(10, 12)).toEqual([]);
  });

  test('at a section that does not fit on the rest of the page but on one of its own', () => {
    expect(startsOf(10, 13)).toEqual([13]);
    expect(startsOf(10, 11, 3)).toEqual([24]);
  });

  test('not at a section longer than a page, unless it would stand at the foot', () => {
    expect(startsOf(10, 40)).toEqual([]);
    expect(startsOf(17, 40)).toEqual([20]);
  });

  test('after a long section where it ends: its pages have the titles too', () => {
    // 10 rows and 12 of the long section on the first page, 20 on the second, where 2 are left.
    expect(startsOf(10, 32, 2)).toEqual([]);
    expect(startsOf(10, 32, 3)).toEqual([45]);
  });

  test('at a title whose table would begin on the next page', () => {
    const heights = new Map(Array.from({ length: 60 }, (_, index) => [index + 1, 20]));
    const withHeadIn = (head: number): readonly number[] => {
      const sections = [
        { title, row: 3, beginsPage: false },
        { title, row: 18, beginsPage: false, runsOn: true },
      ];
      return pageStarts({
        sections,
        end: 50,
        heads: [{ top: head, bottom: head + 1 }],
        heights,
        widths: WIDTHS,
        repeated: { top: 1, bottom: 2 },
      });
    };
    // Rows up to 24 fit on the first page.
    expect([withHeadIn(23), withHeadIn(24), withHeadIn(10)]).toEqual([[], [18], []]);
  });

  /** Below a section of so many rows, one that runs on: a table of 5 rows, then a further one with its head in row `head`. */
  const withFurtherTable = (head: number, rows: number): readonly number[] => {
    const heights = new Map(Array.from({ length: 80 }, (_, index) => [index + 1, 20]));
    const sections = [{ title, row: 3, beginsPage: false, runsOn: true }];
    const heads = [
      { top: 5, bottom: 6 },
      { top: head, bottom: head + 1 },
    ];
    return pageStarts({ sections, end: 3 + rows, heads, heights, widths: WIDTHS, repeated: { top: 1, bottom: 2 } });
  };

  test('at a further table in a section, whose head would stand alone at the foot', () => {
    expect([withFurtherTable(20, 30), withFurtherTable(24, 30), withFurtherTable(25, 30)]).toEqual([[], [24], [25]]);
  });

  test('at a title that would stand alone only where another font is the default one', () => {
    // With DejaVu Sans, 33 rows get on a page; with Calibri row 33 stands in the middle of the second page.
    expect([withFurtherTable(32, 40), withFurtherTable(33, 40), withFurtherTable(34, 40)]).toEqual([[], [33], []]);
  });

  test('at as few pages as can be, when one must begin early', () => {
    // What follows the first stands below it: it would begin a third page if that went on at the foot.
    expect(startsOf(20, 8, 14)).toEqual([23]);
  });

  test('at a section that runs on only where its head would stand alone at the foot', () => {
    const heights = new Map(Array.from({ length: 60 }, (_, index) => [index + 1, 20]));
    const after = (rows: number): readonly number[] => {
      const sections = [
        { title, row: 3, beginsPage: false },
        { title, row: 3 + rows, beginsPage: false, runsOn: true },
      ];
      return pageStarts({ sections, end: 43, heads: [], heights, widths: WIDTHS, repeated: { top: 1, bottom: 2 } });
    };
    expect([after(17), after(19)]).toEqual([[], [22]]);
  });

  test('at a short section, though it may run on', () => {
    const heights = new Map(Array.from({ length: 60 }, (_, index) => [index + 1, 20]));
    const ofRows = (rows: number): readonly number[] => {
      const sections = [
        { title, row: 3, beginsPage: false },
        { title, row: 20, beginsPage: false, runsOn: true },
      ];
      return pageStarts({ sections, end: 20 + rows, heads: [], heights, widths: WIDTHS, repeated: { top: 1, bottom: 2 } });
    };
    // 5 rows are left on the page.
    expect([ofRows(5), ofRows(8), ofRows(12)]).toEqual([[], [20], []]);
  });

  test('at a section that asks for it', () => {
    expect(startsOf(3, 'page', 3, 3)).toEqual([6]);
  });

  test('later on a wider sheet, which is printed smaller', () => {
    const sections = [
      { title, row: 3, beginsPage: false },
      { title, row: 13, beginsPage: false },
    ];
    const heights = new Map(Array.from({ length: 30 }, (_, index) => [index + 1, 20]));
    const wide = { sections, end: 27, heads: [], heights, widths: [...WIDTHS, ...WIDTHS], repeated: { top: 1, bottom: 2 } };
    expect(pageStarts(wide)).toEqual([]);
    expect(pageStarts({ ...wide, widths: WIDTHS })).toEqual([13]);
  });
});
