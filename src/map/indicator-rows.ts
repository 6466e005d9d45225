import { carriers, type GuidanceRow } from './guidance/guidance-row';
import { GUIDANCE_ROWS } from './guidance/guidance-rows';
import type { IndicatorEntry, ProjectType } from './sdg-profile';

export interface CarriedRow {
  readonly row: GuidanceRow;
  readonly types: IndicatorEntry['types'];
  readonly tables: IndicatorEntry['tables'];
  /** The row holds in this country only, and the host country is not known. */
  readonly onlyIn?: string;
}

/** The guidance's rows for project types, in Table 4's order. A row for one country only is left out when the country is known to be another. */
export function indicatorRows(types: readonly ProjectType[], country?: string): readonly CarriedRow[] {
  return GUIDANCE_ROWS.flatMap((row) => {
    if (row.country !== undefined && country !== undefined && row.country !== country) return [];
    const carried = carriers(row, types);
    const onlyIn = row.country !== undefined && country === undefined ? { onlyIn: row.country } : {};
    return carried ? [{ row, ...carried, ...onlyIn }] : [];
  });
}
