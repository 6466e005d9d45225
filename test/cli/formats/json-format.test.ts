/** docs/check.schema.json says what `--format json` prints: every kind of answer is held against it. */
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';
import schema from '../../../docs/check.schema.json';
import { allResults, type AcrossJson, type CheckedJson, type FileJson } from '../../../src/cli/check-json';
import { FORM } from '../../workbooks/bad/fault';
import { ALL_FAULTS } from '../../workbooks/bad';
import type { WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { ACROSS, CONTRADICTED, checkedFile, CRASHED, decidedFile, printed, REFUSED, YIELDS } from './checked-files';

/** Readers must bear with fields they do not know; we print none that the schema does not know. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'type' in node && node.type === 'object' ? { ...parts, additionalProperties: false } : parts;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(closed(schema) as object);

function complaints(files: readonly FileJson[], results?: readonly AcrossJson[]): unknown {
  validate(JSON.parse(printed('json', files, results ? { results, yields: YIELDS, contradicted: CONTRADICTED } : {})));
  return validate.errors;
}

function faulty(rule: string): Partial<WorkbookDescription> {
  const fault = ALL_FAULTS.find(({ finds, asks = [] }) => [...finds, ...asks].some((expected) => expected.rule === rule));
  if (fault === undefined) throw new Error(`No workbook has ${rule}.`);
  return fault.description;
}

const { RE_p, PE_p, ER_p, EG } = FORM.calculation.rows;
const WORKBOOKS: readonly Partial<WorkbookDescription>[] = [
  {},
  { period: '1/Jul/2020 - 30/Jun/2021' },
  ...['missing-parameter', 'ambiguous-parameter', 'plan-as-report', 'unreadable-period', 'circular-reference', 'outdated-sdg-sheet'].map(
    faulty,
  ),
  { period: '', spreadsheet: 'JCM_XX_AM099_ver01.0', reference: 'XX999', overrides: [{ ...PE_p.value, value: 12.5 }] },
  {
    overrides: [
      { ...EG.value, value: true },
      { ...RE_p.value, value: { error: '#N/A' } },
      { ...ER_p.value, value: 'approx. 800' },
      { ...PE_p.value, value: null },
    ],
  },
];

describe('JSON', () => {
  let checked: readonly CheckedJson[];
  beforeAll(async () => (checked = await Promise.all(WORKBOOKS.map((description) => checkedFile(description)))));

  test('is what the published schema says, whatever came out', () => {
    const readings = checked.flatMap(({ reports }) => reports.flatMap((report) => Object.values(report.readings)));
    const results = checked.flatMap(allResults);
    expect([...new Set(readings.map(({ kind }) => kind))].sort()).toEqual(['ambiguous', 'missing', 'number', 'unusable']);
    expect([...new Set(results.map(({ outcome }) => outcome))].sort()).toEqual(['failed', 'needs-a-person', 'not-applicable', 'passed']);
    expect(complaints([...checked, REFUSED])).toBeNull();
    expect(complaints(checked.map((file) => ({ ...file, results: [CRASHED] })))).toBeNull();
    expect(complaints([])).toBeNull();
  });

  test('says decisions and cells chosen by hand as the schema does', async () => {
    const file = await decidedFile({ kind: 'dismissed', reason: 'known', by: 'A', on: '2026-11-26' });
    expect(complaints([file])).toBeNull();
    for (const field of ['checkLog', 'decision', 'dismisses', 'chosenByHand', 'note'])
      expect(printed('json', [file])).toContain(`"${field}"`);
    expect(file.reports[0]?.readings.ER_p).toMatchObject({ chosenByHand: true, chosenBy: 'B. Kato', chosenOn: '2026-11-25' });
    expect(file.reports[0]?.readings.EG).not.toHaveProperty('chosenBy');
  });

  test('says what stands between files as the schema does, laid out as all of it', () => {
    expect(complaints(checked, ACROSS)).toBeNull();
    const text = printed('json', [REFUSED], { results: ACROSS, yields: YIELDS, contradicted: CONTRADICTED });
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text)).toMatchObject({ across: ACROSS, yields: YIELDS, contradicted: CONTRADICTED });
  });

  test('says what a report is held against as the schema does, and of many points those that are not within the band', async () => {
    const points = Array.from({ length: 60 }, (_, index) => ({
      point: `(${index + 1})`,
      value: 100 + index,
      estimate: index === 59 ? 10 : 100,
    }));
    const files = await Promise.all([...['yield-deviation', 'capacity-factor'].map(faulty), { points }].map((each) => checkedFile(each)));
    expect(complaints(files)).toBeNull();
    expect(files[0]?.yields).toMatchObject([{ comparison: null }, { comparison: { per: 'day', verdict: 'above' } }]);
    expect(files[1]?.reports[0]?.comparison?.capacity).toMatchObject({ megawatts: 0.3, verdict: 'impossible' });
    const { figures, furtherPoints } = files[2]?.reports[0]?.comparison?.plan ?? { figures: [] };
    expect([figures.length, furtherPoints]).toEqual([52, 10]);
    expect(figures.at(-1)).toMatchObject({ figure: 'EG_i,p (60)', planned: 10, reported: 159, verdict: 'above' });
  });

  test('of another shape is refused by the schema', () => {
    const [file] = checked;
    if (file === undefined) throw new Error('nothing checked');
    expect(complaints([{ ...file, surprise: 1 } as CheckedJson])).not.toBeNull();
    expect(complaints([{ ...file, results: [{ ...CRASHED, severity: 'fatal' as 'error' }] }])).not.toBeNull();
  });
});
