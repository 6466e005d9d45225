import { extract } from '../../../src/extract/extract';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import type { Finding, Severity } from '../../../src/check/rule';
import { readXlsx } from '../../../src/read/xlsx';
import { UserError } from '../../../src/user-error';
import { addressText } from '../../../src/address';
import type { CellAddress } from '../../../src/workbook';
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import { describeWorkbook } from '../../workbooks/description';
import { BASES, type Base } from './bases';
import { Desk } from './desk';
import type { Operator } from './operator';
import { randomFrom, shuffled } from './random';

/** One thing said of a workbook, by a rule that failed or left it to a person. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'needs-a-person' | 'crashed' | 'refused';
  readonly cells: readonly string[];
  readonly message: string;
}

export type Verdict = 'caught' | 'too-mild' | 'by-another-rule' | 'missed';

/** What became of one slip in one workbook. */
export interface Trial {
  readonly operator: Operator;
  readonly base: Base;
  readonly verdict: Verdict;
  /** Whether a remark that caught it names one of the cells of the slip. */
  readonly pointsAtIt: boolean;
  /** What was said since the slip, and not before. */
  readonly said: readonly Remark[];
  /** Of these, above information and by a rule that has nothing to do with the slip. */
  readonly unrelated: readonly Remark[];
}

/** The bases are written before this day, and the periods lie before it. */
const TODAY = '2024-03-01';

/** Everything that a check says of a workbook. */
function remarksOn(bytes: Uint8Array): readonly Remark[] {
  try {
    const run = runRules(extract(readXlsx(bytes)), { ...DEFAULT_SETTINGS, today: TODAY });
    return [...run.workbook, ...run.reports.flatMap(({ results }) => results)].flatMap((result): Remark[] => {
      const { rule, severity, outcome } = result;
      if (outcome === 'crashed') return [{ rule, severity: 'error', outcome, cells: [], message: result.error }];
      if (outcome !== 'failed' && outcome !== 'needs-a-person') return [];
      return result.findings.map((finding) => ({ rule, severity, outcome, ...wordsOf(finding) }));
    });
  } catch (refusal) {
    if (!(refusal instanceof UserError)) throw refusal;
    return [{ rule: refusal.code, severity: 'error', outcome: 'refused', cells: [], message: refusal.message }];
  }
}

const wordsOf = ({ at, message }: Finding): Pick<Remark, 'cells' | 'message'> => ({ cells: at.map(addressText), message: message.en });

/** Above information, or left to a person: what a correct workbook must be spared. */
export function isAlarm({ severity, outcome }: Remark): boolean {
  return outcome !== 'failed' || severity !== 'info';
}

/** What is said of the workbook as its program saved it. */
export async function remarksOnBase(base: Base): Promise<readonly Remark[]> {
  return remarksOn(await base.bytes());
}

/** The workbooks in which the slip is made: at most `limit`, the same ones every time. */
export function basesFor(operator: Operator, limit: number, bases: readonly Base[] = BASES): readonly Base[] {
  return shuffled(bases.filter(operator.suits), randomFrom(operator.id)).slice(0, limit);
}

export async function brokenWorkbook(operator: Operator, base: Base): Promise<{ bytes: Uint8Array; cells: readonly CellAddress[] }> {
  const description = { ...base.description, ...operator.redescribe?.(describeWorkbook(base.description)) };
  const bytes = operator.redescribe ? await monitoringWorkbook(description) : await base.bytes();
  const desk = await Desk.open(bytes, description, randomFrom(`${operator.id} in ${base.name}`));
  const cells = operator.make(desk);
  return { bytes: await desk.save(operator.leavesResults !== true), cells };
}

export async function tryOperator(operator: Operator, base: Base, before: readonly Remark[]): Promise<Trial> {
  const { bytes, cells } = await brokenWorkbook(operator, base);
  const known = new Set(before.map(keyOf));
  const said = remarksOn(bytes).filter((remark) => !known.has(keyOf(remark)));
  const rightful = said.filter(({ rule }) => operator.expects.includes(rule));
  const names = new Set(cells.map(addressText));
  const related = new Set([...operator.expects, ...(operator.mayAlso ?? [])]);
  return {
    operator,
    base,
    verdict: verdictOf(operator, rightful, said),
    pointsAtIt: rightful.some((remark) => remark.cells.some((cell) => names.has(cell))),
    said,
    unrelated: said.filter((remark) => isAlarm(remark) && !related.has(remark.rule)),
  };
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function verdictOf({ atLeast = 'warning' }: Operator, rightful: readonly Remark[], said: readonly Remark[]): Verdict {
  if (rightful.some(({ severity }) => WEIGHT[severity] >= WEIGHT[atLeast])) return 'caught';
  if (rightful.length > 0) return 'too-mild';
  return said.some(isAlarm) ? 'by-another-rule' : 'missed';
}

/** Words change with the figures; a remark is new where its rule says something of other cells. */
function keyOf({ rule, outcome, severity, cells }: Remark): string {
  return [rule, outcome, severity, ...cells].join(' ');
}
