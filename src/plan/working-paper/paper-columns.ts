import type { FieldColumn, ItemColumn, OpinionColumn, RequestColumn, TeamColumn } from '../../our-sheets/working-paper';

/** The columns of the working paper. The table of requests sets them; the others stand on the same columns. Widths in digits of the default font. */
export const REQUEST_COLUMNS: Readonly<Record<RequestColumn, number>> = {
  request: 2,
  item: 3,
  place: 4,
  finding: 5,
  asked: 6,
  raised: 7,
  response: 8,
  recheck: 9,
  evidence: 10,
  disposition: 11,
  by: 12,
  on: 13,
  state: 14,
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

export const PAPER_WIDTHS: readonly number[] = [1, 13, 25, 21, 42, 27, 20, 25, 17, 28, 12, 13, 11.5, 19, 12, 20, 8, 12, 8, 20, 20, 20, 10];

/** What stands right of it is for reading the sheet back and for counting, and is not printed. */
export const LAST_PAPER_COLUMN = REQUEST_COLUMNS.state;

export const FIELD_COLUMNS: Readonly<Record<FieldColumn, number>> = { field: 3, source: 4, workbook: 5, entry: 6 };

export const OPINION_COLUMNS: Readonly<Record<OpinionColumn, number>> = { tick: 2, part: 3, opinion: 4, wording: 5, statement: 6 };

export const ITEM_COLUMNS: Readonly<Record<ItemColumn, number>> = {
  box: 2,
  item: 3,
  extent: 4,
  why: 5,
  note: 6,
  cars: 7,
  cls: 8,
  undecided: 9,
};

export const TEAM_COLUMNS: Readonly<Record<TeamColumn, number>> = { member: 3, company: 4, function: 5, note: 6 };

export const NOTE_COLUMNS = { where: 4, text: 5 } as const;

/** Of what nobody types in: these need no table of Excel's and may be merged. */
export const FIGURE_COLUMNS = {
  figure: 2,
  quantity: 3,
  cell: 4,
  basis: 5,
  agreement: 6,
  unit: 7,
  stated: 8,
  recalculated: 9,
  difference: 10,
  now: 11,
} as const;
