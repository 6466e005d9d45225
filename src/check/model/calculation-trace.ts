import { CellMap } from '../../formula/cell-map';
import { SYMBOLS, type CalculationSheet, type InputRow, type Reading } from '../../extract/extraction';
import type { TraceNode } from '../../formula/trace';
import type { Words } from '../../language';
import type { CellAddress, CellContent } from '../../workbook';

/** What stands in a cell of the calculation, and what it is called. */
export interface NamedCell {
  /** `RE_p`, `EG_i,p (2)`. */
  readonly name: string;
  /** As on the sheet; '' where none is written. */
  readonly unit: string;
}

/** A figure and what it is computed from, with names and units: what the pane shows as a tree and the command line as text. */
export interface CalculationNode {
  readonly at: CellAddress;
  readonly content: CellContent;
  readonly formula?: string;
  readonly named?: NamedCell;
  readonly below: readonly CalculationNode[];
  /** Shown with what is below it elsewhere in the tree. */
  readonly isRepeated: boolean;
  /** More cells lie below than are listed. */
  readonly isCut: boolean;
}

/** The cells of a report that have a name: its figures, its monitored values, its default values. */
export function namedCells(sheet: CalculationSheet): CellMap<NamedCell> {
  const names = new CellMap<NamedCell>();
  const add = (at: CellAddress, name: string, unit: string): void => {
    if (!names.has(at)) names.set(at, { name, unit });
  };
  const addReading = (reading: Reading): void => {
    if (reading.kind === 'number' || reading.kind === 'unusable') add(reading.at, reading.symbol, reading.unit.text);
  };
  for (const symbol of SYMBOLS) addReading(sheet.readings[symbol]);
  sheet.furtherFactors.forEach(addReading);
  const rows = sheet.inputs?.rows ?? [];
  const once = soleParameters(rows);
  for (const { parameter, point, value, unit } of rows) {
    add(value.at, point === undefined || once.has(parameter) ? parameter : `${parameter} ${point}`, unit.text);
  }
  for (const { notation, at, unit } of sheet.otherFigures ?? []) add(at, notation, unit);
  for (const { label, value, unit } of sheet.defaults ?? []) add(value.at, label, unit.text);
  return names;
}

/** Parameters of one row: the number of the monitoring point tells nothing apart. */
function soleParameters(rows: readonly InputRow[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { parameter } of rows) (once.has(parameter) ? again : once).add(parameter);
  return new Set([...once].filter((parameter) => !again.has(parameter)));
}

/** The tree below ER_p; undefined where ER_p is no number. */
export function calculationTrace(sheet: CalculationSheet): CalculationNode | undefined {
  const { ER_p } = sheet.readings;
  if (ER_p.kind !== 'number') return undefined;
  const names = namedCells(sheet);
  return nodeOf(ER_p.trace, names, 0);
}

/** A running total over a log is thousands of levels deep; nobody reads that far. */
const DEEPEST = 60;

function nodeOf(node: TraceNode, names: CellMap<NamedCell>, level: number): CalculationNode {
  const named = names.get(node.at);
  const isTooDeep = level >= DEEPEST && node.precedents.length > 0;
  return {
    at: node.at,
    content: node.content,
    ...(node.formula === undefined ? {} : { formula: node.formula }),
    ...(named === undefined ? {} : { named }),
    below: isTooDeep ? [] : node.precedents.map((below) => nodeOf(below, names, level + 1)),
    isRepeated: node.repeated === true,
    isCut: node.truncated === true || isTooDeep,
  };
}

/** What is said below the cells that are listed, where they are not all. */
export function wordCut({ below }: { readonly below: readonly unknown[] }): Words {
  return below.length === 0
    ? { en: '… cells that are not followed', ja: '… たどれないセルがあります' }
    : { en: '… more cells than are listed', ja: '… 一覧に収まらないセルがあります' };
}
