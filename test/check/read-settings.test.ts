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
});

test('the defaults are settings that a file may hold, and the page says them', () => {
  const page = readFileSync('docs/settings.md', 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+?) \|/gm)].map(([, name = '', value = '']) => `"${name}": ${value}`);
  const own = readSettings(`{${rows.join(', ')}}`);
  expect(Object.keys(own).length).toBe(9);
  expect(DEFAULT_SETTINGS).toMatchObject(own);
});

test.each([
  ['{"planDeviation": ', /at JSON, found/],
  ['[]', /expected an object with relativeTolerance, .* at JSON, found \[\]/],
  ['{"planDeviation": "30 %"}', /expected a share above 0, such as 0.3 for 30 % at planDeviation, found "30 %"/],
  ['{"planDeviation": -1}', /at planDeviation, found -1/],
  ['{"tolerance": 1}', /expected an object with .* at tolerance, found/],
  ['{"today": "2026-01-01"}', /at today/],
  ['{"capacityFactor": {"low": 0.3, "high": 0.1}}', /low below high.* at capacityFactor, found \{"low":0.3,"high":0.1\}/],
  ['{"capacityFactor": {"low": 8, "high": 30}}', /at capacityFactor.low, found 8/],
  ['{"capacityFactor": {"low": 0.1}}', /at capacityFactor.high, found nothing/],
  ['{"vintageCut": "2021-02-30"}', /expected a date such as "2021-01-01" at vintageCut, found "2021-02-30"/],
  ['{"acrossCut": "fatal"}', /at acrossCut, found "fatal"/],
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
  expect(thrown.words.ja).toMatch(/この設定は使えません/);
});
