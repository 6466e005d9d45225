import type { AuthorizationColumn, FieldColumn, IssuedColumn } from '../../our-sheets/credits-sheet';

/** The columns of the Credits sheet. The table of credits sets them; the others stand on the same columns. */
export const ISSUED_PLACES: Readonly<Record<IssuedColumn, number>> = {
  vintage: 2,
  quantity: 3,
  tonnes: 4,
  japan: 5,
  partner: 6,
  authentication: 7,
  decision: 8,
  date: 9,
  firstId: 10,
  lastId: 11,
  check: 12,
  note: 13,
  key: 14,
};

/** The columns from and to which a column of the other tables is merged, so that they are as wide as the sheet. */
type Span = readonly [left: number, right: number];

export const FIELD_PLACES: Readonly<Record<FieldColumn, Span>> = {
  field: [2, 5],
  value: [6, 8],
  source: [9, 10],
  check: [11, 12],
  note: [13, 13],
  key: [14, 14],
};

export const AUTHORIZATION_PLACES: Readonly<Record<AuthorizationColumn, Span>> = {
  party: [2, 2],
  stage: [3, 3],
  id: [4, 5],
  status: [6, 6],
  date: [7, 7],
  version: [8, 8],
  lastChange: [9, 9],
  effective: [10, 10],
  check: [11, 12],
  note: [13, 13],
  key: [14, 14],
};

export const NOTE_PLACES = { where: 6, text: 7 } as const;

/** In digits of the default font: as narrow as the credits can be, for a page is printed as small as the sheet is wide. */
export const CREDITS_WIDTHS: readonly number[] = [1, 16, 14, 12, 12, 15, 18, 14, 11.5, 19, 15, 18, 16, 18];

/** What stands right of it is for reading the sheet back, and is not printed. */
export const LAST_CREDITS_COLUMN = ISSUED_PLACES.note;
