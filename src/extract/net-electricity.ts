import type { TraceNode } from '../formula/trace';
import type { CellAddress } from '../workbook';
import type { InputRow, InputTable, Reading } from './extraction';
import type { SheetTexts } from './sheet-texts';

/** Also within a subscript read flat: `EGNET,p`, `ECAUX,p`. */
const NET = /(?<![a-z])(?:EG)?netp?(?![a-z])|純発電|送電端|正味/i;
const GROSS = /(?<![a-z])(?:EG)?grossp?(?![a-z])|発電端|グロス/i;
/** What lies between the two. */
const OWN_USE =
  /auxiliar|(?<![a-z])(?:E[CLG])?auxp?(?![a-z])|own[ -](use|consumption)|(consumed|consumption|used) by .{1,60} itself|parasitic|所内|補機/i;

/** Whether texts (a label, a notation such as `EG_net,p`) speak of net electricity or of gross; of both, what comes first. */
export function netOrGross(...texts: readonly string[]): 'net' | 'gross' | undefined {
  const text = texts.join(' ');
  const [net, gross] = [NET, GROSS].map((pattern) => text.search(pattern));
  if (net === undefined || gross === undefined || (net < 0 && gross < 0)) return undefined;
  return gross < 0 || (net >= 0 && net < gross) ? 'net' : 'gross';
}

/** Whether a row of Table 1 is of what the plant itself uses. */
export function isOwnUse(row: InputRow): boolean {
  return row.symbol === undefined && row.unit.dimension === 'electricity' && OWN_USE.test(wordsOfRow(row).join(' '));
}

/** Whether a row of Table 1 is of electricity measured behind the plant's own use. */
export function isNetRow(row: InputRow): boolean {
  return netOrGross(...wordsOfRow(row)) === 'net';
}

/**
 * Table 1 with its rows of gross electricity marked, where EG on the calculation sheet is the net figure, by its words or since it takes
 * the plant's own use off: EG is then not their sum. Gross is a row that says so, or says nothing where gross electricity stands beside,
 * or EG takes the plant's own use off.
 */
export function withGrossRows(table: InputTable, EG: Reading, calculation: SheetTexts): InputTable {
  if (EG.kind !== 'number' && EG.kind !== 'unusable') return table;
  const hasOwnUse = table.rows.some((row) => isOwnUse(row) && EG.trace !== undefined && reaches(EG.trace, row.value.at));
  if (!hasOwnUse && netOrGross(EG.label, ...textsOfRow(calculation, EG.at.row)) !== 'net') return table;
  const isBeside = calculation.all.some(({ row, phrase }) => row !== EG.at.row && GROSS.test(phrase.content.value));
  const isGross = (row: InputRow): boolean => {
    const kind = row.symbol === 'EG' ? netOrGross(...wordsOfRow(row)) : 'net';
    return kind === 'gross' || (kind === undefined && (isBeside || hasOwnUse));
  };
  return { ...table, rows: table.rows.map((row) => (isGross(row) ? { ...row, isGross: true } : row)) };
}

function reaches(trace: TraceNode, { sheet, row, column }: CellAddress): boolean {
  const waiting = [trace];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.at.sheet === sheet && node.at.row === row && node.at.column === column) return true;
    for (const below of node.precedents) waiting.push(below);
  }
  return false;
}

function textsOfRow(texts: SheetTexts, row: number): readonly string[] {
  return texts.inRow(row).map(({ phrase }) => phrase.content.value);
}

export function wordsOfRow({ parameter, point = '', description = '' }: InputRow): readonly string[] {
  return [parameter, description, point];
}
