import { digitsIn } from '../numbers/digits-needed';
import type { CellAddress } from '../../workbook';
import { numberOf } from './odd-readings';
import type { SummedLog } from './summed-logs';

/** Readings of one log that stand in another, too, row by row: those of a meter pasted over those of the next. */
export interface CopiedLine {
  readonly logs: readonly [SummedLog, SummedLog];
  /** In each of the two, pair by pair. */
  readonly cells: readonly (readonly [CellAddress, CellAddress])[];
  readonly sum: number;
}

/** Of readings with fewer digits nothing can be said, and two may be equal by chance. */
const FEWEST_DIGITS = 3;
const FEWEST_READINGS = 3;
/** Meters under one sun agree in their first digits: only what follows these counts. */
const ALIKE_DIGITS = 2;
/** One run of equal readings in a million would be chance. */
const ONE_IN = 6;

/** Looks at each reading once: logs have a hundred thousand of them. */
export function copiedLines(logs: readonly SummedLog[]): readonly CopiedLine[] {
  const known = new Map<string, Place>();
  const runs = logs.flatMap((log) => runsOf(log, known));
  const needed = ONE_IN + Math.log10(logs.reduce((sum, { entries }) => sum + entries.length, 1));
  return runs.flatMap(({ first, log, pairs }) => {
    const different = [...new Set(pairs.map(([entry]) => numberOf(entry)))];
    const digits = different.reduce((sum, value) => sum + digitsIn(value) - ALIKE_DIGITS, 0);
    if (different.length < FEWEST_READINGS || digits < needed) return [];
    const sum = pairs.reduce((total, [entry]) => total + numberOf(entry), 0);
    return [{ logs: [first, log], cells: pairs.map(([a, b]) => [a.at, b.at] as const), sum }];
  });
}

type Entry = SummedLog['entries'][number];

interface Place {
  readonly log: SummedLog;
  readonly index: number;
}

interface Run {
  readonly first: SummedLog;
  readonly log: SummedLog;
  readonly pairs: (readonly [Entry, Entry])[];
}

/** Equal readings one after the other, with the first log before this one that has them in the same rows. */
function runsOf(log: SummedLog, known: Map<string, Place>): readonly Run[] {
  const runs: Run[] = [];
  let last: (Place & { readonly at: number }) | undefined;
  for (const [index, entry] of log.entries.entries()) {
    if (entry.content.kind !== 'number' || digitsIn(entry.content.value) < FEWEST_DIGITS) continue;
    const key = `${isUpright(log) ? entry.at.row : `across ${entry.at.column}`} ${entry.content.value}`;
    const place = known.get(key);
    if (place === undefined) known.set(key, { log, index });
    const equal = place?.log.entries[place.index];
    if (place === undefined || equal === undefined || place.log === log) continue;
    const isNext = last?.log === place.log && last.index + 1 === place.index && last.at + 1 === index;
    if (isNext) runs.at(-1)?.pairs.push([equal, entry]);
    else runs.push({ first: place.log, log, pairs: [[equal, entry]] });
    last = { ...place, at: index };
  }
  return runs;
}

function isUpright({ entries }: SummedLog): boolean {
  return entries[0]?.at.column === entries[1]?.at.column;
}
