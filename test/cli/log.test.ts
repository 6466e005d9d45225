/** `log`, and what `check` makes of a workbook that has one. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckedJson, FindingJson } from '../../src/cli/check-json';
import { allResults } from '../../src/cli/check-json';
import { decisionOn } from '../../src/map/make-check-log';
import { bytesOf } from '../check-log/bytes-of';
import { logOf, logged } from '../check-log/log-book';
import { command } from './command';

const FAULTY = join(__dirname, '..', '..', 'assets', 'samples', 'solar-five-faults.xlsx');

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterEach(() => rm(folder, { recursive: true }));

async function checked(path: string): Promise<{ code: number; file: CheckedJson; findings: readonly FindingJson[] }> {
  const { code, out } = await command('check', path, '--format', 'json');
  const [file] = (JSON.parse(out) as { files: readonly CheckedJson[] }).files;
  if (!file) throw new Error('one file is checked');
  const findings = allResults(file).flatMap((result) => (result.outcome === 'failed' ? result.findings : []));
  return { code, file, findings };
}

test('a log is written and renewed; the input stays', async () => {
  const before = await readFile(FAULTY);
  const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  const first = await command('log', FAULTY, '--out', a, '--language', 'ja');
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('未判断7件')]);
  const second = await command('log', a, '--out', b);
  expect([second.code, second.out]).toEqual([0, expect.stringContaining('7 not yet decided')]);
  expect((await command('log', a, '--out', b)).err).toContain('exists already');
  expect(await readFile(FAULTY)).toEqual(before);
  expect((await checked(b)).file.checkLog).toEqual({
    sheet: 'チェック記録',
    open: 7,
    information: 0,
    decided: 0,
    changedSince: 0,
    gone: 0,
  });
});

test('errors that a named person dismissed with a reason no longer count in the exit code; all others do', async () => {
  const bytes = new Uint8Array(await readFile(FAULTY));
  const { entries } = logOf(bytes);
  const dismissed = entries.map((entry) => decisionOn(entry, { kind: 'dismissed', reason: 'known', by: 'A. Verifier', on: '2026-11-26' }));
  const path = join(folder, 'a.xlsx');
  await writeFile(path, logged(bytes, dismissed));
  const all = await checked(path);
  expect(all.code).toBe(0);
  expect(all.findings.map(({ decision }) => decision)).toEqual(
    all.findings.map(() => ({
      kind: 'dismissed',
      state: 'decided',
      reason: 'known',
      by: 'A. Verifier',
      on: '2026-11-26',
      dismisses: true,
    })),
  );
  const text = await command('check', path);
  expect([text.code, text.out]).toEqual([0, expect.stringContaining('→ Dismissed (A. Verifier, 2026-11-26): known')]);
  const [first, ...others] = dismissed;
  if (!first) throw new Error('the sample has findings');
  await writeFile(path, logged(bytes, [{ ...first, kind: 'CAR' }, ...others]));
  expect((await checked(path)).code).toBe(1);
  await writeFile(path, logged(bytes, [{ ...first, about: 'error · 1' }, ...others]));
  const changed = await checked(path);
  expect([changed.code, changed.findings.filter(({ decision }) => decision?.dismisses !== true).length]).toEqual([1, 1]);
});

test('cells are given by hand, and a log remembers them', async () => {
  const path = join(folder, 'own.xlsx');
  await writeFile(
    path,
    await bytesOf({
      'My sheet': [
        ['Saved', 50, 'tCO2/p'],
        ['Output', 100],
      ],
    }),
  );
  expect((await command('check', path)).code).toBe(2);
  const cells = ['--cell', "ER_p='My sheet'!B1", '--cell', "EG='My sheet'!$B$2 MWh/p"];
  const { code, out } = await command('check', path, ...cells);
  expect([code, out]).toEqual([1, expect.stringContaining("'My sheet'!B2 (chosen by hand)")]);
  const written = join(folder, 'logged.xlsx');
  await command('log', path, '--out', written, ...cells);
  const { file } = await checked(written);
  expect(file.reports[0]?.readings.EG).toMatchObject({ value: 100, unit: 'MWh/p', chosenByHand: true });
  const withSdgs = await command('write', path, '--out', join(folder, 'sdgs.xlsx'), ...cells);
  expect([withSdgs.code, withSdgs.out]).toEqual([0, expect.stringContaining('Wrote the worksheet "SDG"')]);
  for (const wrong of ['ER_p', "XX='My sheet'!B1", "ER_p='My sheet'!B1:B2"]) {
    expect(await command('check', path, '--cell', wrong)).toMatchObject({
      code: 2,
      err: expect.stringContaining("ER_p='Sheet 1'!F6") as unknown,
    });
  }
  for (const name of ['check', 'credits', 'log'] as const) {
    const {
      code: exit,
      out: said,
      err,
    } = await command(name, path, '--cell', "ER_p='Sheet 1'!B1", ...(name === 'log' ? ['--out', join(folder, 'no.xlsx')] : []));
    expect([exit, said + err]).toEqual([
      2,
      expect.stringContaining('--cell ER_p: there is no sheet "Sheet 1". The sheets are: "My sheet".'),
    ]);
  }
});
