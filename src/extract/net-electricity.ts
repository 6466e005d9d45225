import type { TraceNode } from '../formula/trace';
import type { CellAddress } from '../workbook';
import type { InputRow, InputTable, Reading } from './extraction';
import type { SheetTexts } from './sheet-texts';

const NET = /(?<![a-z])net(?![a-z])|純発電|送電端|正味/i;
const GROSS = /(?<![a-z])gross(?![a-z])|発電端|グロス/i;
/** What lies between the two. */
const OWN_USE = /auxiliar|(?<![a-z])aux(?![a-z])|own[ -](use|consumption)|parasitic|所内|補機/i;

/** Whether texts (a label, a notation such as `EG_net,p`) speak of net electricity or of gross; of both, what comes first. */
export function netOrGross(...texts: readonly string[]): 'net' | 'gross' | undefined {
  const text = texts.join(' ');
  const [net, gross] = [NET, GROSS].map((pattern) => text.search(pattern));
  if (net === undefined || gross === undefined || (net < 0 && gross < 0)) return undefined;
  return gross < 0 || (net >= 0 && net < gross) ? 'net' : 'gross';
}

/**
 * Table 1 with its rows of gross electricity marked, where EG on the calculation sheet is the net figure: EG is then not their sum. Gross
 * is a row that says so, or says nothing where gross electricity stands beside, or EG takes the plant's own use off.
 */
export function withGrossRows(table: InputTable, EG: Reading, calculation: SheetTexts): InputTable {
  if (EG.kind !== 'number' && EG.kind !== 'unusable') return table;
  if (netOrGross(EG.label, ...textsOfRow(calculation, EG.at.row)) !== 'net') return table;
  const isBeside = calculation.all.some(({ row, phrase }) => row !== EG.at.row && GROSS.test(phrase.content.value));
  const ownUse = table.rows.filter((row) => row.symbol === undefined && OWN_USE.test(wordsOfRow(row).join(' ')));
  const hasOwnUse = ownUse.some(({ value }) => EG.trace !== undefined && reaches(EG.trace, value.at));
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

function wordsOfRow({ parameter, point = '', description = '' }: InputRow): readonly string[] {
  return [parameter, description, point];
}
