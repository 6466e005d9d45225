import { DECISION_KINDS } from '../our-sheets/check-log';
import type { Extraction } from '../extract/extraction';
import { filled } from '../extract/our-sheet/field-row';
import type { Decision, LogAct } from './check-log';

/** What is decided now, after what a working paper remembers. Where a Check log stands it alone says what was decided. */
export function withPaperDecisions({ earlierLog, earlierPaper }: Extraction, acts: readonly LogAct[]): readonly LogAct[] {
  if (earlierLog !== undefined) return acts;
  return [...(earlierPaper?.decisions ?? []).flatMap((text) => decisionIn(text) ?? []), ...acts];
}

/** As a cell keeps it. */
export function recordOf(decision: Decision | undefined): string {
  return decision === undefined ? '' : JSON.stringify(decision);
}

/** Undefined for what we did not write: somebody may have typed in the cell. */
function decisionIn(text: string): Decision | undefined {
  const { key, kind, about, reason, by, on } = fieldsIn(text);
  const known = DECISION_KINDS.find((one) => one === kind);
  if (key === undefined || about === undefined || known === undefined) return undefined;
  return { key, kind: known, about, ...filled({ reason, by, on }) };
}

function fieldsIn(text: string): Readonly<Partial<Record<string, string>>> {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
