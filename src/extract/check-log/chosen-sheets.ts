import { addressText } from '../../address';
import type { SymbolName } from '../extraction';
import type { FormSheet, FormSheets } from '../form-sheets';
import { inputsOf, kindOfPair, type Pair } from '../pair-sheets';
import type { CellsInForce } from './cells-in-force';
import type { CellByHand, LostCell } from './earlier-log';

/**
 * With the sheets that are calculation sheets only because a person says so: those named as one, and where none is recognised the sheet
 * on which the chosen cells stand. ER_p, or EG and EF_RE, must be among them: with less there is nothing to check.
 */
export function withChosenSheets(forms: FormSheets, cells: readonly CellByHand[]): FormSheets {
  const named = forms.calculations.length > 0 ? cells.filter(({ report }) => report !== undefined) : cells;
  const groups = new Map<FormSheet, SymbolName[]>();
  for (const { symbol, at, report } of named) {
    const sheet = sheetNamed(forms.all, report) ?? sheetNamed(forms.all, at.sheet);
    if (sheet) groups.set(sheet, [...(groups.get(sheet) ?? []), symbol]);
  }
  const sufficient = [...groups].flatMap(([sheet, symbols]) => (isEnough(symbols) ? [sheet] : []));
  const chosen = sufficient.length > 0 ? sufficient : together(forms, groups);
  if (chosen.length === 0) return forms;
  const calculations = forms.all.filter((sheet) => forms.calculations.includes(sheet) || chosen.includes(sheet));
  return { ...forms, calculations, isRecognised: true };
}

/** Where the symbols stand on several sheets and no calculation sheet is recognised: the one with most of them. */
function together({ calculations }: FormSheets, groups: ReadonlyMap<FormSheet, readonly SymbolName[]>): readonly FormSheet[] {
  if (calculations.length > 0 || !isEnough([...groups.values()].flat())) return [];
  const [most] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return most ? [most[0]] : [];
}

function isEnough(symbols: readonly SymbolName[]): boolean {
  return symbols.includes('ER_p') || (symbols.includes('EG') && symbols.includes('EF_RE'));
}

function sheetNamed(sheets: readonly FormSheet[], name: string | undefined): FormSheet | undefined {
  return name === undefined ? undefined : sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Each cell's calculation sheet: the one it is named for, its own, the one whose input sheet it stands on, else the only report. */
export function assignCells({ cells, lost }: CellsInForce, pairs: readonly Pair[]): ReadonlyMap<Pair, CellsInForce> {
  const assigned = new Map<Pair, { cells: CellByHand[]; lost: LostCell[] }>(pairs.map((pair) => [pair, { cells: [], lost: [] }]));
  const reports = pairs.filter((pair) => kindOfPair(pair) === 'report');
  const first = reports[0] ?? pairs[0];
  const firstLost = first && assigned.get(first)?.lost;
  for (const cell of cells) {
    const pair = pairOf(cell, pairs, reports);
    if (pair) assigned.get(pair)?.cells.push(cell);
    else firstLost?.push(unclear(cell));
  }
  for (const cell of lost) {
    const pair = named(pairs, cell.report) ?? first;
    if (pair) assigned.get(pair)?.lost.push(cell);
  }
  return assigned;
}

function pairOf({ at, report }: CellByHand, pairs: readonly Pair[], reports: readonly Pair[]): Pair | undefined {
  const direct = named(pairs, report) ?? named(pairs, at.sheet);
  if (direct) return direct;
  const fed = pairs.filter((pair) => inputsOf(pair).some(({ name }) => name === at.sheet));
  if (fed.length === 1) return fed[0];
  return reports.length === 1 ? reports[0] : undefined;
}

function named(pairs: readonly Pair[], sheet: string | undefined): Pair | undefined {
  return pairs.find(({ calculation }) => sheet !== undefined && calculation.name.toLowerCase() === sheet.toLowerCase());
}

function unclear({ at, ...cell }: CellByHand): LostCell {
  return { ...cell, because: 'unclear', was: addressText(at) };
}
