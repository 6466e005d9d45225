import { GOAL_5_ROWS } from './guidance/goal5-rows';
import type { GuidanceIndicator } from './guidance/guidance-row';
import { GUIDANCE_ROWS } from './guidance/guidance-rows';

/** Tables 4 and 5. */
export const ALL_ROWS: readonly GuidanceIndicator[] = [...GUIDANCE_ROWS, ...GOAL_5_ROWS];

export function rowById(id: string): GuidanceIndicator | undefined {
  return ALL_ROWS.find((row) => row.id === id);
}
