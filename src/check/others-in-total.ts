import { addressText } from '../address';
import type { CalculationSheet, Extraction } from '../extract/extraction';
import { nodesBelow } from './cells/nodes-below';

/** The other reports whose ER_p the report's Table 3 is computed from: one table may add up several calculation sheets. */
export function othersInTotal({ sheet, reportedTotal }: CalculationSheet, { reports }: Extraction): readonly CalculationSheet[] {
  if (reportedTotal?.kind !== 'number') return [];
  const drawn = new Set([...nodesBelow(reportedTotal.trace)].map(({ at }) => addressText(at)));
  return reports.filter(
    ({ sheet: name, readings: { ER_p } }) => name !== sheet && ER_p.kind === 'number' && drawn.has(addressText(ER_p.at)),
  );
}
