import { addressText } from '../../address';
import type { CalculationSheet, InputRow, NumberReading, Reading, SymbolName, Unit } from '../../extract/extraction';
import { SYMBOLS } from '../../extract/extraction';
import { isSameButCounts, type Measure } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import type { Words } from '../../language';
import type { CellAddress, CellContent } from '../../workbook';
import { measureOfSymbol } from '../methodologies/balance';
import { evaluateEquation, isEquation, parseEquation, type Equation, type SymbolValue } from '../methodologies/equation';
import type { Methodology, MethodologySymbol } from '../methodologies/methodology';
import { shortened } from '../numbers/word-figure';
import { figuresOfPoints } from './figures-of-points';
import { sameNotation } from './same-notation';

/** A cell of the sheet that stands for a symbol of the methodology. */
export interface SymbolCell {
  readonly symbol: string;
  /** In the sheet's words: `EG_i,p (2)`, `EF_RE`. */
  readonly name: string;
  readonly at: CellAddress;
  readonly content: CellContent;
  readonly formula?: string;
  /** As the sheet writes it; '' where there is none, and then the methodology's own is meant. */
  readonly unit: string;
  /** Multiply by this to get base units (`extract/measure.ts`). */
  readonly toBase: number;
}

/** A methodology with the cells that its symbols stand in. */
export interface BoundMethodology {
  /** In the order in which they are computed. */
  readonly equations: readonly Equation[];
  /** Of symbols that no equation computes: one cell, or one for each monitoring point. */
  readonly inputs: ReadonlyMap<string, readonly SymbolCell[]>;
  /** Of symbols that an equation computes and that stand on the sheet. */
  readonly figures: ReadonlyMap<string, SymbolCell>;
}

export type Binding = { readonly bound: BoundMethodology; readonly because?: never } | { readonly bound?: never; readonly because: Words };

/**
 * Finds the cells of a methodology's symbols on a report. Not bound, with the reason, where a symbol is nowhere on the sheets or its unit
 * measures something else. A sheet that has the total of a symbol but no rows to add up is taken from the total.
 */
export function bindSymbols(methodology: Methodology, sheet: CalculationSheet): Binding {
  const equations = methodology.equations.map(parseEquation).filter(isEquation);
  const rowsOf = new Map(methodology.symbols.map((symbol) => [symbol.name, cellsOf(symbol, sheet)] as const));
  const given = withoutSumsOfNothing(equations, rowsOf);
  const results = new Set(given.map(({ result }) => result));
  const inputs = new Map<string, readonly SymbolCell[]>();
  const figures = new Map<string, SymbolCell>();
  for (const symbol of methodology.symbols) {
    const isUsed = given.some(({ symbols, result }) => result === symbol.name || symbols.includes(symbol.name));
    if (!isUsed) continue;
    const cells = rowsOf.get(symbol.name) ?? [];
    const odd = cells.find((cell) => measuresOther(cell, symbol));
    if (odd !== undefined) return { because: oddUnit(odd) };
    const [first] = cells;
    if (!results.has(symbol.name)) {
      if (first === undefined) return { because: notFound(symbol) };
      inputs.set(symbol.name, cells);
    } else if (first !== undefined) {
      figures.set(symbol.name, first);
    }
  }
  const unequal = given.find((equation) => !isPaired(equation, rowsOf));
  return unequal === undefined ? { bound: { equations: given, inputs, figures } } : { because: unequalNumbers(unequal, inputs) };
}

/** What is multiplied point by point must have as many rows as points, or one for all of them. */
function isPaired(equation: Equation, rowsOf: ReadonlyMap<string, readonly SymbolCell[]>): boolean {
  const ones = (symbol: string): SymbolValue => {
    const { length } = rowsOf.get(symbol) ?? [];
    return length > 1 ? Array.from({ length }, () => 1) : 1;
  };
  return evaluateEquation(equation, ones) !== undefined;
}

/** `EG = SUM(EG_i)` says nothing where no row of EG is on the sheets: EG is then what the sheet says. */
function withoutSumsOfNothing(equations: readonly Equation[], rowsOf: ReadonlyMap<string, readonly SymbolCell[]>): readonly Equation[] {
  return equations.filter(({ result, symbols, right }) => {
    const isSum = right.kind === 'call' && right.name === 'SUM' && symbols.length === 1;
    const isEmpty = symbols.every((symbol) => (rowsOf.get(symbol) ?? []).length === 0);
    return !(isSum && isEmpty && (rowsOf.get(result) ?? []).length > 0);
  });
}

function cellsOf(symbol: MethodologySymbol, sheet: CalculationSheet): readonly SymbolCell[] {
  // A file may call them as its methodology does: `EG_p`.
  const own = symbol.perPoint ? undefined : SYMBOLS.find((name) => sameNotation(name, symbol));
  if (own !== undefined) return readingCell(symbol, sheet.readings[own]);
  const rows = rowsOfSymbol(symbol, sheet);
  if (rows.length > 0) return rows.map((row) => rowCell(symbol, row, sheet));
  const figures = (sheet.otherFigures ?? []).filter(({ notation }) => sameNotation(notation, symbol));
  const chosen = symbol.perPoint ? figuresOfPoints(figures) : figures.slice(0, 1);
  return chosen.map(({ notation, at, content, unit, formula }) => ({
    symbol: symbol.name,
    name: notation,
    at,
    content,
    ...scaleOf(symbol, unit),
    ...(formula === undefined ? {} : { formula }),
  }));
}

function readingCell(symbol: MethodologySymbol, reading: Reading): readonly SymbolCell[] {
  if (reading.kind !== 'number') return [];
  const { at, value, formula, unit } = reading;
  const content: CellContent = { kind: 'number', value };
  return [
    { symbol: symbol.name, name: reading.symbol, at, content, ...(formula === undefined ? {} : { formula }), ...ourScale(symbol, unit) },
  ];
}

/** The rows of Table 1 for a symbol. Those of a table that nothing draws on are rows all the same: leaving them out is the slip. */
function rowsOfSymbol(symbol: MethodologySymbol, sheet: CalculationSheet): readonly InputRow[] {
  const rows = sheet.inputs?.rows ?? [];
  const own: SymbolName | undefined = symbol.perPoint && sameNotation('EG_i', symbol) ? 'EG' : undefined;
  if (own !== undefined) return rows.filter((row) => row.symbol === own && !row.isGross);
  return rows.filter((row) => row.symbol === undefined && sameNotation(row.parameter, symbol));
}

/** A row without a unit is in that of the total. */
function rowCell(symbol: MethodologySymbol, row: InputRow, sheet: CalculationSheet): SymbolCell {
  const total = sheet.readings.EG;
  const isInherited = row.unit.dimension === 'absent' && row.symbol === 'EG' && total.kind === 'number';
  const unit = isInherited ? total.unit : row.unit;
  return {
    symbol: symbol.name,
    name: row.point === undefined ? row.parameter : `${row.parameter} ${row.point}`,
    at: row.value.at,
    content: row.value.value,
    ...(row.valueFormula === undefined ? {} : { formula: row.valueFormula }),
    ...ourScale(symbol, unit),
  };
}

function ourScale(symbol: MethodologySymbol, unit: Unit): { unit: string; toBase: number } {
  return unit.dimension === 'unknown' || unit.dimension === 'absent'
    ? scaleOf(symbol, unit.text)
    : { unit: unit.text, toBase: unit.toBase };
}

function scaleOf(symbol: MethodologySymbol, unit: string): { unit: string; toBase: number } {
  const measure: Measure = measureOfUnit(unit) ?? measureOfSymbol(symbol.unit);
  return { unit, toBase: measure.scale };
}

/** `-` and an empty unit cell say nothing against a symbol; an unknown unit does. */
function measuresOther({ unit }: SymbolCell, symbol: MethodologySymbol): boolean {
  if (/^[-–—\s]*$/.test(unit)) return false;
  const [measure, wanted] = [measureOfUnit(unit), measureOfSymbol(symbol.unit)];
  // Joules beside electricity are more often another quantity than another unit (see unexpected-unit).
  return measure === undefined || !isSameButCounts(measure, wanted) || measure.isInWattHours !== wanted.isInWattHours;
}

function oddUnit({ name, unit, at }: SymbolCell): Words {
  const place = addressText(at);
  return {
    en: `${shortened(name)} cannot be compared: its unit “${shortened(unit)}” (${place}) measures something else than the methodology’s.`,
    ja: `${shortened(name)} を比較できません（${place} の単位「${shortened(unit)}」が方法論の単位と異なる種類のものです）。`,
  };
}

function notFound({ name, meaning }: MethodologySymbol): Words {
  return {
    en: `${name} (${meaning.en}) was not found on the sheets.`,
    ja: `${name}（${meaning.ja}）がシートに見つかりません。`,
  };
}

function unequalNumbers({ symbols }: Equation, inputs: ReadonlyMap<string, readonly SymbolCell[]>): Words {
  const counts = symbols.flatMap((symbol) => {
    const { length } = inputs.get(symbol) ?? [];
    return length > 1 ? [`${symbol} × ${length}`] : [];
  });
  const list = counts.join(', ');
  return {
    en: `The sheets do not have equally many rows of the symbols that belong together (${list}).`,
    ja: `対応する記号の行数がシート上で一致しません（${list}）。`,
  };
}

/** The readings of the results, as numbers; undefined where one is none. */
export function resultsOf(sheet: CalculationSheet): Readonly<Record<'RE_p' | 'PE_p' | 'ER_p', NumberReading>> | undefined {
  const { RE_p, PE_p, ER_p } = sheet.readings;
  return RE_p.kind === 'number' && PE_p.kind === 'number' && ER_p.kind === 'number' ? { RE_p, PE_p, ER_p } : undefined;
}
