import type { CalculationSheet, NumberReading } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import { evaluatorOf } from '../../formula/evaluate-formula';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { wordFigure } from '../numbers/word-figure';
import { tidyDifference } from '../numbers/word-number';
import type { ReportCalculation } from './report-calculation';

/** What a figure of the report has of some cells: the difference that it makes when they are 0. */
export interface Added {
  readonly reading: NumberReading;
  readonly by: number;
}

/** Of EG and ER_p, where they depend on the cells and can be computed. */
export function whatCellsAdd(
  cells: readonly CellAddress[],
  { readings }: CalculationSheet,
  { source }: ReportCalculation,
): readonly Added[] {
  const emptied = new CellMap<number>();
  for (const at of cells) emptied.set(at, 0);
  const evaluator = evaluatorOf(source);
  const [now, without] = [evaluator.calculation(new CellMap()), evaluator.calculation(emptied)];
  return [readings.EG, readings.ER_p].flatMap((reading) => {
    if (reading.kind !== 'number') return [];
    const [all, rest] = [now(reading.at), without(reading.at)];
    const by = all.kind === 'number' && rest.kind === 'number' ? tidyDifference(all.value, rest.value) : 0;
    return by === 0 ? [] : [{ reading, by }];
  });
}

/** More reductions are claimed for their sake. */
export const isClaimRaised = (added: readonly Added[]): boolean => added.some(({ reading, by }) => reading.symbol === 'ER_p' && by > 0);

/** ` That adds 346.65 MWh/p to EG and 110.58 tCO2/p to ER_p.`; nothing where it adds nothing. */
export function wordAdded(added: readonly Added[]): Words {
  const rising = added.filter(({ by }) => by > 0);
  if (rising.length === 0) return { en: '', ja: '' };
  const en = rising.map(({ reading: { symbol, unit }, by }) => `${wordFigure(by, unit)} to ${symbol}`).join(' and ');
  const ja = rising.map(({ reading: { symbol, unit }, by }) => `${symbol} が ${wordFigure(by, unit)}`).join('、');
  return { en: ` That adds ${en}.`, ja: `これにより ${ja} 多くなっています。` };
}
