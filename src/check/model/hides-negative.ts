import { CellMap } from '../../formula/cell-map';
import { evaluatorOf } from '../../formula/evaluate-formula';
import type { CellSource } from '../../formula/cell-source';
import type { CalculationSheet } from '../../extract/extraction';
import { agree, type CheckSettings } from '../settings';
import { resultsOf } from './bind-symbols';

/** Whether ER_p shows 0 where PE_p is larger than RE_p: tried with 1 and 2 tCO2, whatever the formula is. */
export function hidesNegative(sheet: CalculationSheet, source: CellSource, settings: CheckSettings): boolean {
  const figures = resultsOf(sheet);
  if (figures?.ER_p.formula === undefined) return false;
  const { RE_p, PE_p, ER_p } = figures;
  const under = (reference: number, project: number): number | undefined => {
    const set = new CellMap<number>().set(RE_p.at, reference / RE_p.unit.toBase).set(PE_p.at, project / PE_p.unit.toBase);
    const value = evaluatorOf(source).calculation(set)(ER_p.at);
    return value.kind === 'number' ? value.value * ER_p.unit.toBase : undefined;
  };
  const [below, above] = [under(1, 2), under(3, 2)];
  return below !== undefined && above !== undefined && agree(below, 0, settings) && agree(above, 1, settings);
}
