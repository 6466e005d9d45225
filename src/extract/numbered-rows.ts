import type { InputRow, InputTable, Reading } from './extraction';
import { isOwnUse, wordsOfRow } from './net-electricity';
import { pointOfElectricity } from './symbol-notation';

/** Electricity that comes from somebody else. */
const BOUGHT = /(?<![a-z])import(s|ed)?(?![a-z])|purchas|bought|from the (national )?grid|購入|買電|受電|系統から/i;

/**
 * Table 1 with its rows `EG_1,p`, `EG_2,p` marked as those of EG, where it has none that are: two or more of electricity, each number
 * once. What else they may be is not known, nor where the sheet has no EG for them.
 */
export function withNumberedRows(table: InputTable, EG: Reading): InputTable {
  const numbered = table.rows.filter(({ parameter }) => pointOfElectricity(parameter) !== undefined);
  const numbers = new Set(numbered.map(({ parameter }) => pointOfElectricity(parameter)));
  const isOfEg = EG.kind !== 'missing' && !table.rows.some(({ symbol }) => symbol === 'EG') && numbered.every(isGenerated);
  if (!isOfEg || numbered.length < 2 || numbers.size < numbered.length) return table;
  return { ...table, rows: table.rows.map((row) => (numbered.includes(row) ? { ...row, symbol: 'EG' } : row)) };
}

function isGenerated(row: InputRow): boolean {
  const { dimension } = row.unit;
  return (dimension === 'electricity' || dimension === 'absent') && !isOwnUse(row) && !BOUGHT.test(wordsOfRow(row).join(' '));
}
