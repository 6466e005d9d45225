import { LAST_COLUMN } from '../../excel-limits';

/** The key under which a sheet keeps what belongs to one cell. */
export const cellKey = (row: number, column: number): number => row * LAST_COLUMN + (column - 1);
export const rowOfKey = (key: number): number => Math.floor(key / LAST_COLUMN);
export const columnOfKey = (key: number): number => (key % LAST_COLUMN) + 1;
export const cellOfKey = (key: number): { row: number; column: number } => ({ row: rowOfKey(key), column: columnOfKey(key) });
