import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../../src/address';
import { layoutOf } from '../../workbooks/monitoring-workbook';
import { faster, milliseconds, type Compared, type Comparison } from './comparison';
import { processTime, type ProcessTime } from './process-time';
import { writeReports } from './write-reports';

const COMMAND = join('dist', 'cli.js');

export const FOLDER_COMPARISONS: readonly Comparison[] = [
  { name: 'check 200 reports', run: () => inFolder(200, compareFolder) },
  { name: 'start', run: () => inFolder(1, compareStart) },
];

async function inFolder(
  reports: number,
  compare: (folder: string, files: readonly string[]) => readonly Compared[],
): Promise<readonly Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return compare(folder, await writeReports(join(folder, 'reports'), reports));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareFolder(folder: string, files: readonly string[]): readonly Compared[] {
  const ours = ownTime(['check', join(folder, 'reports')]);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const office = processTime('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', join(folder, 'csv'), ...files]);
  return [
    ...inBothTimes(ours, 'LibreOffice converts them', office, 20),
    ...inBothTimes(ours, 'openpyxl reads five cells', openpyxl(folder, files), 3),
  ];
}

function inBothTimes(ours: ProcessTime, against: string, theirs: ProcessTime | undefined, aim: number): readonly Compared[] {
  return [faster(ours.cpu, against, theirs?.cpu, aim), faster(ours.clock, `${against}, by the clock`, theirs?.clock, aim)];
}

/** Debian's python3-openpyxl belongs to Debian's own Python, which need not be the first on the path. */
function openpyxl(folder: string, files: readonly string[]): ProcessTime | undefined {
  const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0);
  if (python === undefined) return undefined;
  const { calculation } = layoutOf({ mergedLabels: true }).report;
  const { EG, EF_RE, RE_p, PE_p, ER_p } = calculation.rows;
  const cells = [EG, EF_RE, RE_p, PE_p, ER_p].map(({ value }) => cellName(value.row, value.column));
  const script = join(folder, 'five-cells.py');
  writeFileSync(script, FIVE_CELLS);
  return processTime(python, [script, calculation.sheet, cells.join(','), ...files]);
}

const FIVE_CELLS = `import sys
import openpyxl
sheet, cells = sys.argv[1], sys.argv[2].split(',')
for file in sys.argv[3:]:
    book = openpyxl.load_workbook(file, data_only=True)
    print(file, [book[sheet][cell].value for cell in cells])
`;

function compareStart(_: string, files: readonly string[]): readonly Compared[] {
  const node = timeOfNode(['-e', '0']).cpu;
  const line = (ours: number, what: string): Compared => ({
    ours: milliseconds(ours),
    against: `node -e 0, ${what}`,
    theirs: milliseconds(node),
    ratio: `x ${(ours / node).toFixed(1)}`,
    aim: '',
  });
  return [line(ownTime(['--version']).cpu, '--version'), line(ownTime(['check', ...files]).cpu, 'check one file')];
}

function ownTime(args: readonly string[]): ProcessTime {
  return timeOfNode([COMMAND, ...args]);
}

function timeOfNode(args: readonly string[]): ProcessTime {
  const time = processTime(process.execPath, args);
  if (!time) throw new Error(`There is no ${process.execPath}.`);
  return time;
}
