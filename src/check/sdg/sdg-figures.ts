import { addressText } from '../../address';
import { BASE_UNITS, cellsOf, type CalculationSheet, type SymbolName } from '../../extract/extraction';
import type { ShownFigure } from '../../extract/our-sheet/earlier-answers';
import type { CellAddress } from '../../workbook';
import { DIMENSION_OF, inBase } from '../units/base-units';

/** The figure behind an indicator, by the slug of its id, which never changes (`map/guidance`). */
const SYMBOLS: Readonly<Record<string, 'EG' | 'ER_p'>> = { 're-electricity': 'EG', 'co2-reduction': 'ER_p' };

/** The figure of the report that an indicator shows; undefined where it shows none that we know. */
export function symbolOf({ indicator }: ShownFigure): 'EG' | 'ER_p' | undefined {
  const slug = indicator.slice(indicator.indexOf('/') + 1);
  return Object.hasOwn(SYMBOLS, slug) ? SYMBOLS[slug] : undefined;
}

/** The unit in which the sheet shows it. */
export function unitOf(symbol: 'EG' | 'ER_p'): string {
  return BASE_UNITS[DIMENSION_OF[symbol]];
}

export type SourceNow =
  /** In MWh or tCO2, the cells added up. */
  | { readonly kind: 'figure'; readonly value: number }
  /** A source cell is not, or no longer, the reading; `at`: where the readings stand now. */
  | { readonly kind: 'elsewhere'; readonly at: readonly CellAddress[] }
  /** A source cell is the reading and holds nothing that can be shown in this unit. */
  | { readonly kind: 'unusable' };

/** What the source cells of a figure say now. */
export function sourceNow({ sources }: ShownFigure, symbol: SymbolName, reports: readonly CalculationSheet[]): SourceNow {
  const readings = reports.map(({ readings: all }) => all[symbol]);
  const named = sources.map((source) => readings.find((reading) => cellsOf(reading).some((at) => isSame(at, source))));
  if (named.length === 0 || named.some((reading) => reading === undefined)) return { kind: 'elsewhere', at: readings.flatMap(cellsOf) };
  let sum = 0;
  // Each once, however many of its cells are named.
  for (const reading of new Set(named)) {
    if ((reading?.kind !== 'number' && reading?.kind !== 'summed') || reading.unit.dimension !== DIMENSION_OF[symbol])
      return { kind: 'unusable' };
    sum += inBase(reading);
  }
  return { kind: 'figure', value: sum };
}

/** Excel compares sheet names without regard to case. */
function isSame(one: CellAddress, other: CellAddress): boolean {
  return addressText(one).toLowerCase() === addressText(other).toLowerCase();
}
