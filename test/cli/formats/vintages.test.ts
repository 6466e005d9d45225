/** Vintages in what `check` prints: JSON, a terminal and a page. */
import type { CheckedJson } from '../../../src/cli/check-json';
import { checkedFile, printed } from './checked-files';

let across: CheckedJson;
let japanese: CheckedJson;
beforeAll(async () => {
  const description = { includePlan: false, period: '05/Jul/2020 - 31/Dec/2021' };
  across = await checkedFile(description);
  japanese = await checkedFile(description, 'ja');
});

test('JSON has each vintage with its cells, its formula and the ways of rounding', () => {
  // 3,602.05 MWh × 0.797 = 2,870.83385 tCO2; 180 and 365 of 545 days
  expect(across.reports[0]?.vintages).toMatchObject({
    kind: 'known',
    basis: 'days',
    isEstimate: true,
    unit: 'tCO2',
    cut: '2021-01-01',
    rounding: 'per-vintage',
    sums: { 'per-vintage': 948 + 1922, 'in-total': 948 + 1922 },
    vintages: [
      { year: 2020, days: 180, isItmo: false, rounded: 948, formula: expect.stringMatching(/\*180\/545$/) as string },
      { year: 2021, from: '2021-01-01', to: '2021-12-31', days: 365, isItmo: true, rounded: 1922 },
    ],
  });
});

test('a terminal shows them below the figures, and says that it is an estimate', () => {
  const text = printed('text', [across]);
  expect(text).toContain('Vintages (an estimate by days; rounded down per vintage)');
  expect(text).toMatch(/2020 {2}2020-07-05 – 2020-12-31 {2}180 days {4}948\.165 tCO2 {2}→ 948 {4}not an ITMO\n/);
  expect(text).toMatch(/2021 {27}365 days {2}1,922\.669 tCO2 {2}→ 1,922 {2}ITMO\n/);
  expect(text).toContain('Basis (inference');
  const inJapanese = printed('text', [japanese], { language: 'ja' });
  expect(inJapanese).toContain('ビンテージ（日数による推計、ビンテージごとに切り捨て）');
  expect(inJapanese).toContain('ITMO ではない');
});

test('a page has them as a table', () => {
  const page = printed('html', [across]);
  expect(page).toMatch(/<h4>Vintages <span class="quiet">an estimate by days<\/span><\/h4>/);
  expect(page).toMatch(/<td class="figure">948\.165<\/td>\s*<td class="figure">948<\/td>\s*<td>not an ITMO<\/td>/);
  expect(page).toContain('rounded down in total per report: 2,870 tCO2');
});
