/**
 * `npm run detection`: how many slips the rules catch, and how often they cry wolf (test/bench/detection).
 * `--bases 5` workbooks for each operator, `--operator ID`, `--base NAME` (parts of them do), `--details` what was said.
 */
import { parseArgs } from 'node:util';
import { BASES } from '../test/bench/detection/bases';
import { detectionTable } from '../test/bench/detection/detection-table';
import { OPERATORS } from '../test/bench/detection/operators';
import { runDetection } from '../test/bench/detection/run-detection';

const { values } = parseArgs({
  options: {
    bases: { type: 'string', default: '6' },
    operator: { type: 'string', default: '' },
    base: { type: 'string', default: '' },
    details: { type: 'boolean', default: false },
  },
});

async function print(): Promise<void> {
  const detection = await runDetection({
    operators: OPERATORS.filter(({ id }) => id.includes(values.operator)),
    bases: BASES.filter(({ name }) => name.includes(values.base)),
    limit: Number(values.bases),
  });
  console.log(detectionTable(detection, values.details));
}

void print();
