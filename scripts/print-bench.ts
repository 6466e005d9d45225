/** `npm run bench`: what takes how long, and whether it grows with the rows (test/bench/speed). `--only TEXT`: those whose name has it. */
import { parseArgs } from 'node:util';
import { CHECK_PROCESS } from '../test/bench/speed/check-process';
import { measured, type Measured, type Measurement } from '../test/bench/speed/measurement';
import { speedTable } from '../test/bench/speed/speed-table';

const MEASUREMENTS: readonly Measurement[] = [...CHECK_PROCESS];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

async function print(): Promise<void> {
  const all: Measured[] = [];
  for (const measurement of MEASUREMENTS.filter(({ name }) => name.includes(values.only))) {
    all.push(await measured(measurement));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  console.log(speedTable(all));
}

void print();
