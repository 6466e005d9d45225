import type { EarlierIndicatorAnswer } from '../extract/our-sheet/earlier-answers';
import { isOtherUnit } from './indicator-entries';
import { keptNote } from './kept-note';
import type { IndicatorEntry, KeptNote } from './sdg-profile';

/**
 * What was typed in an indicator's row and has no field in its entry: a value in place of a figure of the report, a unit in place of its
 * unit. `isOfReport`: the value is the report's own.
 */
export function leftoverNotes(entry: IndicatorEntry, answer: EarlierIndicatorAnswer, isOfReport: boolean): readonly KeptNote[] {
  const { value, unit } = answer;
  const { kind } = entry.value;
  const isInTheWay = (kind === 'monitored' || kind === 'unavailable') && !isOfReport;
  return [
    ...(isInTheWay && value !== undefined ? [keptNote(answer, String(value))] : []),
    ...(kind !== 'quantity' && kind !== 'claim' && isOtherUnit(unit, entry.unit) ? [keptNote(answer, unit)] : []),
  ];
}
