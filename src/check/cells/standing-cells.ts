import { SYMBOLS, type CalculationSheet, type Reading, type SymbolName, type Unit } from '../../extract/extraction';
import type { CellAddress, CellContent } from '../../workbook';

/** A cell in which a figure belongs, with what stands there. */
export interface StandingCell {
  /** What the figure is, in the form's words: `EG`, `EF_RE`, `EG_i,p (1)`. */
  readonly name: string;
  readonly symbol?: SymbolName;
  readonly at: CellAddress;
  readonly content: CellContent;
  /** Of a value cell of Table 1 that has one. */
  readonly formula?: string;
  readonly unit: Unit;
}

/** The cells of the calculation sheet's figures: the symbols in the order in which they are computed, then the further EF_RE. */
export function figureCells(sheet: CalculationSheet): readonly StandingCell[] {
  return [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors].flatMap(standing);
}

function standing(reading: Reading): StandingCell[] {
  const { symbol } = reading;
  switch (reading.kind) {
    case 'number':
      return [{ name: symbol, symbol, at: reading.at, content: { kind: 'number', value: reading.value }, unit: reading.unit }];
    case 'unusable':
      return [{ name: symbol, symbol, at: reading.at, content: reading.content, unit: reading.unit }];
    default:
      return [];
  }
}

/** The value cells of Table 1, top to bottom. */
export function inputCells(sheet: CalculationSheet): readonly StandingCell[] {
  return (sheet.inputs?.rows ?? []).map((row) => ({
    name: row.point === undefined ? row.parameter : `${row.parameter} ${row.point}`,
    ...(row.symbol === undefined ? {} : { symbol: row.symbol }),
    at: row.value.at,
    content: row.value.value,
    ...(row.valueFormula === undefined ? {} : { formula: row.valueFormula }),
    unit: row.unit,
  }));
}

/** The value cells of the list of default values. */
export function defaultCells(sheet: CalculationSheet): readonly StandingCell[] {
  return (sheet.defaults ?? []).map((entry) => ({
    name: entry.label,
    at: entry.value.at,
    content: entry.value.value,
    unit: entry.unit,
  }));
}
