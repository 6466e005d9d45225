import { readFileSync } from 'node:fs';
import { readSettings } from '../../src/check/read-settings';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { UserError } from '../../src/user-error';

test('what a file says, and nothing else', () => {
  expect(readSettings('{"planDeviation": 0.1, "capacityFactor": {"low": 0.12, "high": 0.22}}')).toEqual({
    planDeviation: 0.1,
    capacityFactor: { low: 0.12, high: 0.22 },
  });
  expect(readSettings('{}')).toEqual({});
  expect(readSettings('{"logReadings": {"oddShare": 0.2}}').logReadings).toEqual({ ...DEFAULT_SETTINGS.logReadings, oddShare: 0.2 });
});

test('the defaults are settings that a file may hold, and the page says them', () => {
  const page = readFileSync('docs/settings.md', 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+?) \|/gm)].map(([, name = '', value = '']) => `"${name}": ${value}`);
  const [set, unset] = [rows.filter((row) => !row.endsWith('not set')), rows.filter((row) => row.endsWith('not set'))];
  const own = readSettings(`{${set.join(', ')}}`);
  expect(Object.keys(own).length).toBe(12);
  expect(DEFAULT_SETTINGS).toMatchObject(own);
  expect(unset).toEqual(['"planCovers": not set', '"installedCapacity": not set']);
  expect(readSettings('{"planCovers": "monitoring-period", "installedCapacity": 5}')).toEqual({
    planCovers: 'monitoring-period',
    installedCapacity: 5,
  });
});

test.each([
  ['{"planDeviation": ', /^The settings: expected a JSON file/],
  ['[]', /^The settings: expected an object with relativeTolerance, .*, found a list of 0/],
  ['{"planDeviation": "30 %"}', /at planDeviation: expected a share above 0, such as 0.3 for 30 %, found "30 %"/],
  ['{"planDeviation": -1}', /at planDeviation: expected .*found -1/],
  ['{"tolerance": 1}', /at tolerance: there is no such field/],
  ['{"today": "2026-01-01"}', /at today/],
  ['{"capacityFactor": {"low": 0.3, "high": 0.1}}', /at capacityFactor: expected .*low below high.*, found \{"low":0.3,"high":0.1\}/],
  ['{"capacityFactor": {"low": 8, "high": 30}}', /at capacityFactor.low: expected .*found 8/],
  ['{"capacityFactor": {"low": 0.1}}', /at capacityFactor.high: expected .*found nothing/],
  ['{"vintageCut": "2021-02-30"}', /at vintageCut: expected a date such as "2021-01-01", found "2021-02-30"/],
  ['{"acrossCut": "fatal"}', /at acrossCut: expected .*found "fatal"/],
  ['{"planCovers": 0}', /at planCovers: expected a number of years above 0, such as 1 or 10, or "monitoring-period", found 0/],
  ['{"installedCapacity": 0}', /at installedCapacity: expected a capacity above 0, in MW, found 0/],
  ['{"wholeTonnes": "up"}', /at wholeTonnes: expected "per-vintage", "in-total" or "none", found "up"/],
  ['{"logReadings": {"oddShare": 20}}', /at logReadings.oddShare: expected a share from 0 to 1, found 20/],
  ['{"logReadings": {"share": 0.1}}', /at logReadings.share: there is no such field. .*of logReadings oddShare, fewest/],
  ['{"logReadings": 3}', /at logReadings: expected an object with some of oddShare/],
  ['{"relativeTolerance": 1e999}', /at relativeTolerance/],
])('%s', (json, says) => {
  let thrown: unknown;
  try {
    readSettings(json);
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof UserError)) throw new Error('It was taken.');
  expect(thrown.words.en).toMatch(says);
  expect(thrown.words.ja).toMatch(/^設定(：|の )/);
});
