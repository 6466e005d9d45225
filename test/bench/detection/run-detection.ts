import { BASES, type Base } from './bases';
import { basesFor, isAlarm, remarksOnBase, tryOperator, type Remark, type Trial } from './bench';
import type { Operator } from './operator';
import { OPERATORS } from './operators';

export interface Detection {
  readonly trials: readonly Trial[];
  /** What is said above information of correct workbooks. */
  readonly falseAlarms: readonly { readonly base: Base; readonly remarks: readonly Remark[] }[];
}

export interface Choice {
  readonly operators?: readonly Operator[];
  readonly bases?: readonly Base[];
  /** At how many workbooks each operator is tried. */
  readonly limit: number;
}

/** What is said of each correct workbook. */
export async function remarksBefore(bases: readonly Base[] = BASES): Promise<ReadonlyMap<Base, readonly Remark[]>> {
  const before = new Map<Base, readonly Remark[]>();
  for (const base of bases) before.set(base, await remarksOnBase(base));
  return before;
}

/** Tries every operator, and every correct workbook. The same choice gives the same answer. */
export async function runDetection(
  { operators = OPERATORS, bases = BASES, limit }: Choice,
  known = remarksBefore(bases),
): Promise<Detection> {
  const before = await known;
  const trials: Trial[] = [];
  for (const operator of operators) {
    for (const base of basesFor(operator, limit, bases)) trials.push(await tryOperator(operator, base, before.get(base) ?? []));
  }
  const falseAlarms = [...before].map(([base, remarks]) => ({ base, remarks: remarks.filter(isAlarm) }));
  return { trials, falseAlarms: falseAlarms.filter(({ remarks }) => remarks.length > 0) };
}
