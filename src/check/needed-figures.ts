import type { CalculationSheet, NumberReading, SymbolName } from '../extract/extraction';

/**
 * The figures that a rule named in its `needs`, as numbers: the runner has made sure of that. Throws where a rule asks for one that
 * it did not name, which is our fault and shows as `crashed`.
 */
export function neededFigures<S extends SymbolName>(sheet: CalculationSheet, needs: readonly S[]): Readonly<Record<S, NumberReading>> {
  const entries = needs.map((symbol) => [symbol, neededFigure(sheet, symbol)] as const);
  return Object.fromEntries(entries) as Record<S, NumberReading>;
}

function neededFigure(sheet: CalculationSheet, symbol: SymbolName): NumberReading {
  const reading = sheet.readings[symbol];
  if (reading.kind !== 'number') throw new Error(`The rule uses ${symbol}, which is not a number, without naming it in its needs.`);
  return reading;
}
