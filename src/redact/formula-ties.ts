/** Which cells each formula draws on, and what else it needs: all that decides whether it may go on living in the copy. */
import { LAST_COLUMN, LAST_ROW } from '../excel-limits';
import { partsOf, type FormulaTree } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import { precedentsOf, type SheetRange } from '../formula/precedents-of';
import { nameFor } from '../formula/references';
import { findSheet, type Cell, type CellAddress, type DefinedName, type Workbook } from '../workbook';

export interface FormulaTie {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** All cells it names, by itself or through names and tables. */
  readonly ranges: readonly SheetRange[];
  /** Those whose contents its result tells something of: not what COUNT or ISBLANK look at. */
  readonly told: readonly SheetRange[];
  /** It may draw on cells that only computing shows, or it cannot be read. */
  readonly isOpen: boolean;
  readonly needsOtherWorkbook: boolean;
  readonly needsGoneSheet: boolean;
  /** In lower case: defined names and tables. */
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

export interface TableArea extends SheetRange {
  readonly name: string;
}

/** They say that something stands there, or what kind of thing. */
export const ONLY_PRESENCE = new Set(
  'COUNT COUNTA COUNTBLANK ROWS COLUMNS ROW COLUMN ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISFORMULA ISREF SHEET SHEETS'.split(
    ' ',
  ),
);
const OPEN_FUNCTIONS = new Set(['INDIRECT', 'OFFSET', 'FORMULATEXT', 'GETPIVOTDATA', 'CELL']);

export function* formulaTies(workbook: Workbook, tables: readonly TableArea[]): Generator<FormulaTie> {
  const known = new Map<string, Omit<FormulaTie, 'at' | 'cell'>>();
  for (const { name: sheet, cells } of workbook.sheets) {
    for (const cell of cells) {
      if (cell.formula === undefined) continue;
      // An array formula stands in each of its cells.
      const key = `${sheet}\n${cell.formula}`;
      const tie = known.get(key) ?? tieOf(cell.formula, sheet, workbook, tables);
      if (known.size < MOST_KNOWN) known.set(key, tie);
      yield { at: { sheet, row: cell.row, column: cell.column }, cell, ...tie };
    }
  }
}

const MOST_KNOWN = 10_000;

function tieOf(formula: string, sheet: string, workbook: Workbook, tables: readonly TableArea[]): Omit<FormulaTie, 'at' | 'cell'> {
  const words = wordsOf(formula);
  const named = tables.filter(({ name }) => words.has(name.toLowerCase()));
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') {
    // Structured references (`Log[kWh]`) are read no further than the table; anything else may lead anywhere.
    const ranges = [...named, ...spelledRanges(formula, sheet, workbook)];
    const isOpen = named.length === 0 || tree.name !== 'structured reference' || callsOpen(words);
    const facts = { needsOtherWorkbook: /\[[^\]]+\][^!\]]*!/.test(formula), needsGoneSheet: false };
    return { ranges, told: ranges, isOpen, words, numbers: spelledNumbers(formula), texts: spelledTexts(formula), ...facts };
  }
  const parts = [...partsOf(tree)];
  const presence = new Set(parts.flatMap((part) => (part.kind === 'call' && ONLY_PRESENCE.has(part.name) ? [...partsOf(part)] : [])));
  const told = parts.filter((part) => (part.kind === 'reference' || part.kind === 'name') && !presence.has(part));
  const names = namesMet(parts, sheet, workbook);
  const all = [...parts, ...names.flatMap(({ parts: inside }) => inside)];
  return {
    ranges: [...precedentsOf(tree, sheet, workbook), ...named],
    told: [...told.flatMap((part) => precedentsOf(part, sheet, workbook)), ...named],
    isOpen: all.some((part) => part.kind === 'call' && OPEN_FUNCTIONS.has(part.name)) || names.some(({ isRead }) => !isRead),
    needsOtherWorkbook: all.some((part) => (part.kind === 'reference' || part.kind === 'name') && part.workbook !== undefined),
    needsGoneSheet: all.some((part) => part.kind === 'reference' && part.sheet !== undefined && !findSheet(workbook, part.sheet)),
    words: new Set([...words, ...names.map(({ name }) => name.name.toLowerCase())]),
    numbers: all.flatMap((part) => (part.kind === 'number' ? [part.value] : [])),
    texts: all.flatMap((part) => (part.kind === 'text' ? [part.value] : [])),
  };
}

interface NameMet {
  readonly name: DefinedName;
  readonly parts: readonly FormulaTree[];
  readonly isRead: boolean;
}

/** The names a formula uses and those that they use. */
function namesMet(parts: readonly FormulaTree[], sheet: string, workbook: Workbook): readonly NameMet[] {
  const met = new Map<DefinedName, NameMet>();
  const open = [{ parts, sheet }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const part of next.parts) {
      if (part.kind !== 'name' || part.workbook !== undefined) continue;
      const name = nameFor(part.name, part.sheet ?? next.sheet, workbook.names);
      if (name === undefined || met.has(name)) continue;
      const tree = parseFormula(name.formula);
      const inside = tree.kind === 'failure' ? [] : [...partsOf(tree)];
      met.set(name, { name, parts: inside, isRead: tree.kind !== 'failure' });
      open.push({ parts: inside, sheet: name.sheet ?? next.sheet });
    }
  }
  return [...met.values()];
}

const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\?]*)/gu;

/** Everything in a formula that may be a name; in lower case. */
export function wordsOf(formula: string): ReadonlySet<string> {
  return new Set([...formula.matchAll(WORD)].flatMap(([, word]) => (word === undefined ? [] : [word.toLowerCase()])));
}

function callsOpen(words: ReadonlySet<string>): boolean {
  return [...OPEN_FUNCTIONS].some((name) => words.has(name.toLowerCase()));
}

const SPELLED = /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/giu;

/** The addresses in a formula that has no tree, such as `A1:INDEX(B:B,3)`. */
function spelledRanges(formula: string, sheet: string, workbook: Workbook): readonly SheetRange[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(SPELLED)].flatMap(([text, quoted, bare]) => {
    const named = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
    const target = findSheet(workbook, named)?.name;
    const tree = parseFormula(text);
    if (target === undefined || tree.kind !== 'reference') return [];
    const { top, left, bottom, right } = tree.range;
    return bottom > LAST_ROW || right > LAST_COLUMN ? [] : [{ sheet: target, range: { top, left, bottom, right } }];
  });
}

function spelledNumbers(formula: string): readonly number[] {
  const numbers = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu) ?? [];
  return numbers.map(Number);
}

function spelledTexts(formula: string): readonly string[] {
  return (formula.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"'));
}
