const COLUMNS = 16_384;

/** The key under which a sheet keeps what belongs to one cell. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + (column - 1);
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number): number => (key % COLUMNS) + 1;
export const cellOfKey = (key: number): { row: number; column: number } => ({ row: rowOfKey(key), column: columnOfKey(key) });
