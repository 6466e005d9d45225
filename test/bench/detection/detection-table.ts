import type { Remark, Trial, Verdict } from './bench';
import type { Detection } from './run-detection';

/** The measure as text: a line for each operator, then what was missed and what was said in vain. */
export function detectionTable({ trials, falseAlarms }: Detection, details: boolean): string {
  const rows = byOperator(trials).map(([id, of]) => [
    id,
    String(of.length),
    ...VERDICTS.map((verdict) => count(of, verdict)),
    String(of.filter(({ pointsAtIt }) => pointsAtIt).length),
    String(of.reduce((sum, { unrelated }) => sum + unrelated.length, 0) || ''),
  ]);
  const head = ['operator', 'tried', 'caught', 'too mildly', 'by another rule', 'missed', 'points at it', 'unrelated'];
  const caught = trials.filter(({ verdict }) => verdict === 'caught').length;
  return [
    ...aligned([head, ...rows]),
    '',
    `${rows.length} operators, ${trials.length} workbooks: ${caught} caught (${((100 * caught) / Math.max(1, trials.length)).toFixed(1)} %).`,
    `Correct workbooks with a false alarm: ${falseAlarms.length}.`,
    '',
    ...falseAlarms.flatMap(({ base, remarks }) => [`FALSE ALARM  ${base.name}`, ...remarks.map(remarkLine)]),
    ...(details ? trials.flatMap(trialLines) : []),
  ].join('\n');
}

const VERDICTS: readonly Verdict[] = ['caught', 'too-mild', 'by-another-rule', 'missed'];

function byOperator(trials: readonly Trial[]): readonly (readonly [string, readonly Trial[]])[] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const of = groups.get(trial.operator.id) ?? [];
    groups.set(trial.operator.id, of);
    of.push(trial);
  }
  return [...groups];
}

function count(trials: readonly Trial[], verdict: Verdict): string {
  const number = trials.filter((trial) => trial.verdict === verdict).length;
  return number === 0 ? '' : String(number);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function trialLines({ operator, base, verdict, said, unrelated }: Trial): readonly string[] {
  const isMissed = verdict !== 'caught';
  if (!isMissed && unrelated.length === 0) return [];
  return [
    '',
    `${isMissed ? verdict.toUpperCase() : 'UNRELATED'}  ${operator.id}  in  ${base.name}  (expected ${operator.expects.join(', ')})`,
    ...(isMissed ? said : unrelated).map(remarkLine),
  ];
}

function remarkLine({ rule, outcome, severity, cells, message }: Remark): string {
  return `    ${rule} [${outcome === 'failed' ? severity : outcome}] ${cells.slice(0, 3).join(' ')}: ${message.slice(0, 220)}`;
}
