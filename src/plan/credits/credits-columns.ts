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

export const FIELD_PLACES: Readonly<Record<FieldColumn, number>> = { field: 2, value: 3, source: 4, check: 5, note: 7, key: 14 };

export const AUTHORIZATION_PLACES: Readonly<Record<AuthorizationColumn, number>> = {
  party: 2,
  stage: 3,
  id: 4,
  status: 5,
  date: 6,
  version: 7,
  lastChange: 8,
  effective: 9,
  check: 12,
  note: 13,
  key: 14,
};

/** In digits of the default font. */
export const CREDITS_WIDTHS: readonly number[] = [1, 38, 34, 20, 18, 18, 28, 22, 13, 18, 18, 26, 26, 18];

/** What stands right of it is for reading the sheet back, and is not printed. */
export const LAST_CREDITS_COLUMN = ISSUED_PLACES.note;
