import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, prepareSdgSheet } from '../../src/assess';
import { settingsOn } from '../../src/check/settings';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { DESCRIBED } from '../bench/detection/described-bases';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { SAMPLES } from '../workbooks/samples';
import { TODAY_ISO } from './put-to-use';

export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbooks to begin from, of three producers, one of them with an SDG sheet of ours. */
export async function originals(): Promise<readonly Original[]> {
  const samples = await Promise.all(SAMPLES.map(async ({ file, bytes }) => ({ name: file, bytes: await bytes() })));
  const openpyxl = join(__dirname, '../bench/detection/saved-by-openpyxl/form.xlsx');
  const described = await Promise.all(
    Object.entries(DESCRIBED).map(async ([name, { description }]) => ({ name, bytes: await monitoringWorkbook(description) })),
  );
  const [first] = samples;
  if (!first) throw new Error('no samples');
  const all = [
    ...samples,
    { name: 'openpyxl', bytes: readFileSync(openpyxl) },
    ...described,
    { name: 'with-sdgs', bytes: withSdgSheet(first.bytes) },
  ];
  // A Buffer's slices are views: what is done to a case would be done to its original.
  return all.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
}

function withSdgSheet(bytes: Uint8Array): Uint8Array {
  const kinds = [{ technology: 'renewable-energy', sector: 'other' }] as const;
  const sheet = prepareSdgSheet(
    assess(readXlsx(bytes), settingsOn(TODAY_ISO)),
    { kinds },
    { language: 'both', values: 'linked', version: '0' },
    TODAY_ISO,
  );
  return writeXlsx(bytes, sheet.plan);
}
