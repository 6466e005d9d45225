/** A figure that may be a thousand times too large is doubted by every command alike, also where the check only warns of it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decisionOn } from '../../src/map/make-check-log';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet } from '../../src/workbook';
import { entryOf, logged, logOf } from '../check-log/log-book';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { command } from './command';

let home: string;
let report: string;
let slipped: Uint8Array;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
  report = join(home, 'kwh.xlsx');
  slipped = await monitoringWorkbook({ points: [{ point: '(1)', value: 812_400, estimate: 837 }] });
  await writeFile(report, slipped);
});
afterEach(() => rm(home, { recursive: true }));

test('rollup leaves it out with the reason; the exit code stays', async () => {
  expect(entryOf(logOf(slipped), 'magnitude-slip').now?.severity).toBe('warning');
  const part = join(home, 'part.jsonl');
  expect((await command('rollup', report, '--out', part)).code).toBe(0);
  const line: unknown = JSON.parse((await readFile(part, 'utf8')).split('\n')[0] ?? '');
  expect(line).toMatchObject({ doubted: ['EG', 'RE_p', 'ER_p'].map((symbol) => ({ symbol, rule: 'magnitude-slip' })) });
  expect(line).not.toHaveProperty('figures.ER_p');
});

test('credits and score say it before everything else, in both languages', async () => {
  // Credits are for people who know no identifiers of rules.
  for (const [name, en, ja] of [
    ['credits', '“kWh and MWh mixed up”', '「kWh と MWh の取り違え」'],
    ['score', 'magnitude-slip', 'magnitude-slip'],
  ] as const) {
    expect((await command(name, report)).out.split('\n')[0]).toMatch(new RegExp(`^! The size of .* is in doubt.*${en}`));
    expect((await command(name, report, '--language', 'ja')).out.split('\n')[0]).toMatch(new RegExp(`^! .*大きさに疑い.*${ja}`));
  }
});

async function textsOnSdgSheet(): Promise<readonly string[]> {
  const out = join(home, 'sdg.xlsx');
  await command('write', report, '--out', out);
  const cells = [...(findSheet(readXlsx(new Uint8Array(await readFile(out))), 'SDG')?.cells ?? [])];
  return cells.flatMap(({ content }) => (content.kind === 'text' ? [content.value] : []));
}

test('the SDG sheet says it beside the figures', async () => {
  const texts = await textsOnSdgSheet();
  // EG, RE_p and ER_p, and the indicators that ask for them; EF_RE and PE_p do not rest on the figure.
  expect(texts.filter((text) => text.startsWith('Size in doubt (magnitude-slip): see open finding 1')).length).toBeGreaterThan(3);
  expect(texts.filter((text) => text.startsWith('No error found'))).toHaveLength(2);
});

test('what a named person dismissed with a reason is a doubt no longer', async () => {
  const word = { kind: 'dismissed', reason: 'a larger plant than planned', by: 'M. Tanaka', on: '2026-11-27' } as const;
  await writeFile(report, logged(slipped, [decisionOn(entryOf(logOf(slipped), 'magnitude-slip'), word)]));
  const part = join(home, 'part.jsonl');
  await command('rollup', report, '--out', part);
  expect(await readFile(part, 'utf8')).not.toContain('"doubted"');
  expect((await command('score', report)).out).not.toMatch(/^!/m);
  const { out } = await command('credits', report);
  expect(out).not.toMatch(/in doubt/);
  expect(out).toContain('! Dismissed on the Check log by M. Tanaka on 2026-11-27');
  const texts = (await textsOnSdgSheet()).join('\n');
  expect(texts).not.toMatch(/in doubt|magnitude-slip/);
  expect(texts).toContain('1 dismissed');
  expect(texts).toContain('Not listed: 1 finding that a named person dismissed with a reason, see the Check log.');
});
