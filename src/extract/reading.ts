/** What is read for a symbol of the methodology: a number with its unit and cell, or why there is none. */
import type { TraceNode } from '../formula/trace';
import type { CellAddress, CellContent } from '../workbook';

/** In the order in which the sheet computes them. */
export const SYMBOLS = ['EG', 'EF_RE', 'RE_p', 'PE_p', 'ER_p'] as const;
export type SymbolName = (typeof SYMBOLS)[number];

/** A text and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellAddress;
}

/** A unit as the sheet writes it, and what that means. `toBase` turns a figure into MWh, tCO2 or tCO2/MWh. */
export interface Unit {
  /** As written, sub- and superscripts flattened; '' where the unit cell is empty. */
  readonly text: string;
  readonly at?: CellAddress;
  readonly dimension: 'electricity' | 'emissions' | 'emission-factor' | 'unknown' | 'absent';
  /** Multiply by this to get MWh, tCO2, tCO2/MWh. 1 where the dimension is unknown or absent. */
  readonly toBase: number;
  /** Whether the unit is per period (`/p`). */
  readonly perPeriod: boolean;
  /** Of a rate in time (`MWh/year`): the time. Such a unit is none of ours: its dimension is `unknown`. */
  readonly perTime?: 'year' | 'month' | 'day' | 'hour';
}

/** The base unit of each dimension: what figures are compared and shown in. */
export const BASE_UNITS = { electricity: 'MWh', emissions: 'tCO2', 'emission-factor': 'tCO2/MWh' } as const;

/** What was found for one symbol: a number, or the reason there is none. */
export type Reading = NumberReading | SummedReading | MissingReading | AmbiguousReading | UnusableReading;

export interface NumberReading {
  readonly kind: 'number';
  readonly symbol: SymbolName;
  /** In the sheet's own unit. */
  readonly value: number;
  readonly unit: Unit;
  readonly at: CellAddress;
  /** With the leading `=`; absent for a typed figure. */
  readonly formula?: string;
  /** The row's label, as written. */
  readonly label: string;
  /** Excel's format code of the cell. */
  readonly numberFormat: string;
  /** The tree of cells and formulas below the figure. */
  readonly trace: TraceNode;
  /** A person chose the cell (`CellByHand`); it was not recognised. */
  readonly chosenByHand?: true;
}

/** Monitoring points in rows of their own without a row for their total: RE_p adds up their cells, and Table 1 has the same sum. */
export interface SummedReading {
  readonly kind: 'summed';
  readonly symbol: SymbolName;
  /** Of all cells, in their unit. */
  readonly value: number;
  readonly unit: Unit;
  readonly at: readonly CellAddress[];
  /** Of each cell. */
  readonly traces: readonly TraceNode[];
}

/** The cells of a reading. */
export function cellsOf(reading: Reading): readonly CellAddress[] {
  switch (reading.kind) {
    case 'missing':
      return [];
    case 'summed':
    case 'ambiguous':
      return reading.at;
    case 'number':
    case 'unusable':
      return [reading.at];
  }
}

export interface MissingReading {
  readonly kind: 'missing';
  readonly symbol: SymbolName;
  /** What was looked for, as the form writes it: `ER_p`, `Emission reductions during the period p`. */
  readonly lookedFor: readonly string[];
}

export interface AmbiguousReading {
  readonly kind: 'ambiguous';
  readonly symbol: SymbolName;
  /** The cells of all candidates; one alone where only `because` makes it doubtful. */
  readonly at: readonly CellAddress[];
  /**
   * `contradicting-label`: the label of a row names another symbol than its column Parameter does. `several-factors`: section 2 selects
   * different factors, of the grid and of captive power, say. Absent: several cells carry the symbol.
   */
  readonly because?: 'contradicting-label' | 'several-factors';
}

export interface UnusableReading {
  readonly kind: 'unusable';
  readonly symbol: SymbolName;
  readonly at: CellAddress;
  readonly unit: Unit;
  /** What stands there instead of a number: empty, text, boolean, an error, an uncomputed formula. */
  readonly content: CellContent;
  readonly formula?: string;
  readonly label: string;
  /** What lies below the formula: where an error comes from, or a circle leads. */
  readonly trace?: TraceNode;
  readonly chosenByHand?: true;
}
