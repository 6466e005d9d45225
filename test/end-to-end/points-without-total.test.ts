/** Monitoring points without a row for their total, through everything that shows EG. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressText } from '../../src/address';
import { readXlsx } from '../../src/read/xlsx';
import { command } from '../cli/command';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { POINTS, pointsWithoutTotal } from '../workbooks/points-without-total';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterAll(() => rm(folder, { recursive: true }));

const cells = POINTS.map(addressText);

test('EG is their sum in check, on the SDG sheet and in a portfolio, and the sheet is known to be up to date', async () => {
  const [report, out, csv] = ['report.xlsx', 'out.xlsx', 'all.csv'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(report, await monitoringWorkbook(pointsWithoutTotal()));
  const told = await command('check', report);
  expect([told.code, told.out]).toEqual([0, expect.stringMatching(/EG +2,191\.97 MWh\/p +no total: .* \+ /)]);
  expect(told.out).toMatch(/ 0 rules failed · 0 rules to look at/);
  expect(told.out).toMatch(/generation-sum-mismatch, reference-emissions-mismatch, constant-over-formula: EG has no cell of its own/);
  expect((await command('write', report, '--out', out)).code).toBe(0);
  const linked = readXlsx(await readFile(out)).sheets.flatMap(({ cells: all }) =>
    [...all].filter(({ formula }) => formula === `=${cells.join('+')}`),
  );
  expect(linked.map(({ content }) => content)).toEqual(linked.map(() => ({ kind: 'number', value: 2191.97 })));
  expect(linked).not.toEqual([]);
  const { files } = JSON.parse((await command('check', out, '--format', 'json')).out) as {
    files: readonly { reports: readonly { readings: { EG: object } }[]; results: readonly { rule: string; outcome: string }[] }[];
  };
  expect(files[0]?.reports[0]?.readings.EG).toEqual({ kind: 'summed', value: 2191.97, unit: 'MWh/p', at: cells });
  expect(files[0]?.results.find(({ rule }) => rule === 'outdated-sdg-sheet')?.outcome).toBe('passed');
  expect((await command('rollup', report, '--out', csv)).code).toBe(0);
  expect(await readFile(csv, 'utf8')).toContain('2191.97');
});

test('a point typed over is told with the way to give EG', async () => {
  const path = join(folder, 'typed.xlsx');
  await writeFile(path, await monitoringWorkbook(pointsWithoutTotal(undefined, [{ ...POINTS[0], value: 1204.32 }])));
  const { code, out } = await command('check', path);
  expect([code, out]).toEqual([1, expect.stringContaining('write =SUM(')]);
});
