/**
 * `npm run bench`: how long things take beside their peers, and whether it grows with the rows and files (test/bench/speed).
 * `--only TEXT`: those whose name has it. The command line is built first: of one older than the source nobody would notice.
 */
import { parseArgs } from 'node:util';
import { CHECK_PROCESS } from '../test/bench/speed/check-process';
import { comparisonTable, type Comparison } from '../test/bench/speed/comparison';
import { FOLDER_COMPARISONS } from '../test/bench/speed/folder-comparisons';
import { measured, type Measured, type Measurement } from '../test/bench/speed/measurement';
import { PANE_COMPARISON } from '../test/bench/speed/pane-comparison';
import { READ_COMPARISONS } from '../test/bench/speed/read-comparisons';
import { speedTable } from '../test/bench/speed/speed-table';

const COMPARISONS: readonly Comparison[] = [...READ_COMPARISONS, ...FOLDER_COMPARISONS, PANE_COMPARISON];
const MEASUREMENTS: readonly Measurement[] = [...CHECK_PROCESS];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const isWanted = ({ name }: { readonly name: string }): boolean => name.includes(values.only);

async function print(): Promise<void> {
  const compared = [];
  for (const { name, run } of COMPARISONS.filter(isWanted)) {
    compared.push({ name, lines: await run() });
    process.stderr.write('.');
  }
  const all: Measured[] = [];
  for (const measurement of MEASUREMENTS.filter(isWanted)) {
    all.push(await measured(measurement));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  if (compared.length > 0) console.log(comparisonTable(compared), '\n');
  if (all.length > 0) console.log(speedTable(all));
}

void print();
