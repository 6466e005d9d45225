import { GOAL_5_ROWS } from '../map/guidance/goal5-rows';
import { goalOf, type GuidanceIndicator } from '../map/guidance/guidance-row';
import type { CarriedRow } from '../map/indicator-rows';
import type { ProjectType } from '../map/sdg-profile';
import { rowsByTarget } from './rows-by-target';

/**
 * A contract (design of the command line). Indicators in the guidance's words, with its misprint under `printed` where one is mended; `unit` is
 * null for a qualitative one. `onlyIn`: the row holds in that country only, and the host country was not said.
 */
export function sdgJson(types: readonly ProjectType[], rows: readonly CarriedRow[]): object {
  return {
    types,
    targets: [...rowsByTarget(rows, ({ row }) => row)].map(([target, carried]) => ({
      goal: goalOf(target),
      target,
      indicators: carried.map(({ row, types: carrying, tables, onlyIn }) => ({
        ...indicator(row),
        types: carrying,
        source: tables,
        ...(onlyIn === undefined ? {} : { onlyIn }),
      })),
    })),
    goal5: [...rowsByTarget(GOAL_5_ROWS, (row) => row)].map(([target, of]) => ({
      goal: 5,
      target,
      indicators: of.map((row) => ({ ...indicator(row), activities: row.activities, source: ['table5'] })),
    })),
  };
}

function indicator({ label, printed, unit }: GuidanceIndicator): object {
  return { indicator: label.en, ...(printed === undefined ? {} : { printed }), unit: unit ?? null };
}
