/** A report of a methodology that is not listed, and that computes RE_p from something else than EG × EF_RE. */
import { addressText } from '../../address';
import type { CalculationSheet, SymbolName } from '../../extract/extraction';

/** A solar plant whose EG is not found has no EG × EF_RE either: what it speaks of is missed, not absent. */
const GENERATION =
  /generat|photovoltaic|solar|(?<![a-z])PV(?![a-z])|(?<![a-z])wind(?![a-z])|hydro(power|-?electric)|geotherm|suppl(y|ied) to|export|(?<![a-z])sold(?![a-z])|発電|太陽光|風力|水力|地熱|売電/i;
const OF_OTHERS = /captive|自家発/i;

/** Whether neither EG nor EF_RE stands on the sheet, RE_p is computed from figures of its own, and no row speaks of generation. */
export function isOfOtherForm(sheet: CalculationSheet): boolean {
  return isWithoutGeneration(sheet) && figuresBelow(sheet, 'RE_p').length > 0 && !speaksOfGeneration(sheet);
}

/** Without EG and EF_RE, but with everything that follows from them. */
export function isWithoutGeneration({ readings, furtherFactors }: CalculationSheet): boolean {
  const { EG, EF_RE, RE_p, PE_p, ER_p } = readings;
  const isWithout = EG.kind === 'missing' && EF_RE.kind === 'missing' && furtherFactors.length === 0;
  return isWithout && [RE_p, PE_p, ER_p].every(({ kind }) => kind === 'number');
}

/** The symbols of the sheet's own that one of ours is computed from: the nearest, points as `FC_PJ,i`. */
export function figuresBelow({ readings, otherFigures = [], inputs }: CalculationSheet, symbol: SymbolName): readonly string[] {
  const reading = readings[symbol];
  if (reading.kind !== 'number') return [];
  const names = new Map([
    ...(inputs?.rows ?? []).map(({ value, parameter }) => [addressText(value.at), parameter] as const),
    ...otherFigures.map(({ at, notation }) => [addressText(at), notation] as const),
  ]);
  const found = new Set<string>();
  const nodes = [...reading.trace.precedents];
  // Grows while it is walked.
  for (const { at, precedents } of nodes) {
    const name = names.get(addressText(at)) ?? '';
    if (name === '') nodes.push(...precedents);
    else found.add(name.replace(/,\d+(?=,|$)/g, ',i'));
  }
  return [...found];
}

function speaksOfGeneration({ inputs }: CalculationSheet): boolean {
  return (inputs?.rows ?? []).some(({ symbol, unit, parameter, description = '' }) => {
    const words = `${parameter} ${description}`;
    return symbol === 'EG' || (unit.dimension === 'electricity' && GENERATION.test(words) && !OF_OTHERS.test(words));
  });
}
