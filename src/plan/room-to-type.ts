/** Rows that people write in are never lower than this, in points. */
export const ROOM_TO_TYPE = 20;
