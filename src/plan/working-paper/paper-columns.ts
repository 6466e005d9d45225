import type { FieldColumn, ItemColumn, OpinionColumn, RequestColumn, TeamColumn } from '../../our-sheets/working-paper';

/** The columns of the working paper. The table of requests sets them; the others stand on the same columns. */
export const REQUEST_COLUMNS: Readonly<Record<RequestColumn, number>> = {
  request: 2,
  item: 3,
  place: 4,
  finding: 5,
  asked: 6,
  raised: 7,
  response: 8,
  evidence: 9,
  disposition: 10,
  by: 11,
  on: 12,
  state: 13,
  recheck: 14,
  now: 15,
  rule: 16,
  kind: 17,
  itemKey: 18,
  counts: 19,
  key: 20,
  figures: 21,
  closedFigures: 22,
  mark: 23,
};

/** In digits of the default font: as narrow as the requests can be, for a page is printed as small as the sheet is wide. */
export const PAPER_WIDTHS: readonly number[] = [
  1, 12, 14, 20, 29, 15.5, 11, 14, 17, 13.5, 12, 11.5, 12.5, 17, 12, 20, 8, 12, 8, 20, 20, 20, 10,
];

/** What stands right of it is for reading the sheet back and for counting, and is not printed. */
export const LAST_PAPER_COLUMN = REQUEST_COLUMNS.state;

/** The columns from and to which a column of the other tables is merged, so that they are as wide as the sheet. */
export type Span = readonly [left: number, right: number];

export const FIELD_COLUMNS: Readonly<Record<FieldColumn, Span>> = { field: [2, 4], source: [5, 5], workbook: [6, 8], entry: [9, 13] };

export const OPINION_COLUMNS: Readonly<Record<OpinionColumn, Span>> = {
  tick: [2, 2],
  part: [4, 4],
  opinion: [3, 3],
  wording: [5, 7],
  statement: [8, 13],
};

export const ITEM_COLUMNS: Readonly<Record<ItemColumn, Span>> = {
  box: [2, 2],
  item: [3, 4],
  extent: [5, 5],
  why: [6, 7],
  note: [8, 10],
  cars: [11, 11],
  cls: [12, 12],
  undecided: [13, 13],
};

export const TEAM_COLUMNS: Readonly<Record<TeamColumn, Span>> = { member: [2, 4], company: [5, 5], function: [6, 7], note: [8, 13] };

export const NOTE_COLUMNS = { where: 4, text: 5 } as const;

export const FIGURE_COLUMNS = {
  figure: 2,
  quantity: 3,
  cell: 4,
  basis: 5,
  agreement: 6,
  unit: 7,
  stated: 8,
  recalculated: 9,
  difference: [10, 11],
  now: [12, 13],
} as const;

/** The plan's figures beside the report's. */
export const PLAN_COLUMNS = {
  figure: [2, 2],
  unit: [3, 3],
  reportCell: [4, 4],
  planCell: [5, 5],
  covers: [6, 7],
  planned: [8, 8],
  expected: [9, 9],
  reported: [10, 11],
  deviation: [12, 12],
  verdict: [13, 13],
} as const satisfies Record<string, Span>;

/** Capacity factor and yields. */
export const HELD_COLUMNS = {
  figure: [2, 3],
  cell: [4, 4],
  basis: [5, 7],
  value: [8, 8],
  against: [9, 11],
  deviation: [12, 12],
  verdict: [13, 13],
} as const satisfies Record<string, Span>;
