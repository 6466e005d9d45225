import { addressText } from '../../address';
import type { BASE_UNITS, NumberReading, SymbolName, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import { shortened } from '../numbers/word-figure';

/** What each symbol measures (JCM calculation sheet, column Units). */
export const DIMENSION_OF = {
  EG: 'electricity',
  EF_RE: 'emission-factor',
  RE_p: 'emissions',
  PE_p: 'emissions',
  ER_p: 'emissions',
} as const satisfies Record<SymbolName, keyof typeof BASE_UNITS>;

/** The unit the form prints beside each symbol. */
export const FORM_UNIT_OF = {
  EG: 'MWh/p',
  EF_RE: 'tCO2/MWh',
  RE_p: 'tCO2/p',
  PE_p: 'tCO2/p',
  ER_p: 'tCO2/p',
} as const satisfies Record<SymbolName, string>;

/** Whether the unit says what the symbol measures. An absent unit does not. */
export function isExpectedUnit(symbol: SymbolName, unit: Unit): boolean {
  return unit.dimension === DIMENSION_OF[symbol];
}

/** In MWh, tCO2, tCO2/MWh. An absent unit counts as the form's own. Ask `whyNotComparable` first. */
export function inBase(reading: Pick<NumberReading, 'value' | 'unit'>): number {
  return reading.value * reading.unit.toBase;
}

/** The reason why a figure's unit allows no comparison: it is unknown, or measures something else. Undefined where all can be compared. */
export function whyNotComparable(readings: readonly NumberReading[]): Words | undefined {
  const odd = readings.find(({ symbol, unit }) => unit.dimension !== 'absent' && !isExpectedUnit(symbol, unit));
  if (!odd) return undefined;
  const place = addressText(odd.unit.at ?? odd.at);
  const unit = shortened(odd.unit.text);
  return {
    en: `${odd.symbol} cannot be converted: its unit “${unit}” in ${place} is not one of ${DIMENSION_NAMES[DIMENSION_OF[odd.symbol]].en}.`,
    ja: `${odd.symbol} を換算できません（${place} の単位「${unit}」が${DIMENSION_NAMES[DIMENSION_OF[odd.symbol]].ja}の単位ではありません）。`,
  };
}

export const DIMENSION_NAMES: Readonly<Record<keyof typeof BASE_UNITS, Words>> = {
  electricity: { en: 'electricity', ja: '電力量' },
  emissions: { en: 'CO2 emissions', ja: 'CO2排出量' },
  'emission-factor': { en: 'a CO2 emission factor', ja: 'CO2排出係数' },
};
