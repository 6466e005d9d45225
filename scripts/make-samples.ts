/** Makes assets/samples/*.xlsx from the described workbooks of the tests. The same bytes every time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../test/workbooks/samples';

async function main(): Promise<void> {
  for (const { file, bytes } of SAMPLES) writeFileSync(join(__dirname, '..', 'assets', 'samples', file), await bytes());
}

void main();
