/** Units followed from the headings of a log through the rows of EG into EG, where no Table 1 stands between. */
import { recalculatedFigures } from '../../src/check/model/recalculated-figures';
import { RULES } from '../../src/check/rules';
import { runRules } from '../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { extract } from '../../src/extract/extract';
import type { Extraction } from '../../src/extract/extraction';
import { bookOf, type Value } from '../extract/book-of';
import { onlyReport } from '../extract/fixture';

interface Layout {
  /** Behind the reference to the sums of the log: `/1000`. */
  readonly conversions?: readonly [string, string];
  readonly units?: readonly [string, string];
  readonly unit?: string;
  readonly behindProduct?: string;
  readonly heading?: (hall: string) => string;
  /** September of hall B. */
  readonly september?: number | null;
}

const A = [51_000.4, 52_000, 53_000, 54_000, 55_000, 56_000, 57_000, 58_000, 59_000, 60_000, 61_000, 62_000];
const B = A.map((kWh) => kWh / 2);
const sum = (figures: readonly (number | null)[]): number => figures.reduce<number>((total, one) => total + (one ?? 0), 0);

async function reportOf({
  conversions = ['/1000', '/1000'],
  units = ['MWh/p', 'MWh/p'],
  unit = 'MWh/p',
  behindProduct = '',
  heading = (hall) => `Hall ${hall} (kWh)`,
  september = B[5] ?? 0,
}: Layout): Promise<Extraction> {
  const ofB: readonly (number | null)[] = B.with(5, september ?? 0).map((one, index) => (index === 5 ? september : one));
  const totals = [sum(A), sum(ofB)];
  const [a, b] = totals.map((total, index) => total / Number(conversions[index]?.slice(1) || 1));
  const EG = (a ?? 0) + (b ?? 0);
  const RE = (EG * 0.5) / Number(behindProduct.slice(1) || 1);
  const months = A.map((_, index): Value[] => [new Date(Date.UTC(2022, 3 + index, 1)), A[index] ?? 0, ofB[index] ?? null]);
  const total = (column: string, result = 0): Value => ({ formula: `SUM(${column}2:${column}13)`, result });
  return extract(
    await bookOf({
      Log: [['Month', heading('A'), heading('B')], ...months, ['Total', total('B', totals[0]), total('C', totals[1])]],
      Calculation: [
        ['Monitoring Report Sheet (Calculation Process Sheet)'],
        ['Monitoring Spreadsheet: JCM_TH_AM001_ver03.0'],
        ['Reference Number: TH998'],
        ['Monitoring period: 1/Apr/2022 - 31/Mar/2023'],
        ['Parameter', 'Description', 'Value', 'Units'],
        ['EG_1,p', 'Electricity generated, hall A', { formula: `Log!B14${conversions[0]}`, result: a ?? 0 }, units[0]],
        ['EG_2,p', 'Electricity generated, hall B', { formula: `Log!C14${conversions[1]}`, result: b ?? 0 }, units[1]],
        ['ΣEG_i,p', 'Total electricity generated', { formula: 'C6+C7', result: EG }, unit],
        ['EF_RE', 'Reference CO2 emission factor', 0.5, 'tCO2/MWh'],
        ['RE_p', 'Reference emissions', { formula: `C8*C9${behindProduct}`, result: RE }, 'tCO2/p'],
        ['PE_p', 'Project emissions', 0, 'tCO2/p'],
        ['ER_p', 'Emission reductions', { formula: 'C10-C11', result: RE }, 'tCO2/p'],
      ],
    }),
  );
}

async function found(layout: Layout): Promise<readonly string[]> {
  const { reports } = runRules(await reportOf(layout), DEFAULT_SETTINGS, RULES);
  return (reports[0]?.results ?? []).flatMap((result) =>
    result.outcome === 'failed' && result.rule !== 'period-across-years'
      ? result.findings.map(({ message }) => `${result.severity} ${result.rule}: ${message.en}`)
      : [],
  );
}

test.each<[string, Layout]>([
  ['all converted in the rows', {}],
  ['converted in the product', { conversions: ['', ''], units: ['kWh/p', 'kWh/p'], unit: 'kWh/p', behindProduct: '/1000' }],
  ['a log of no known unit', { conversions: ['', ''], heading: (hall) => `Hall ${hall}` }],
  ['a log of thousands of kWh', { conversions: ['', ''], heading: (hall) => `Hall ${hall} (kWh x 1000)` }],
  ['a log of two units', { conversions: ['', ''], heading: (hall) => `Hall ${hall} MWh (metered in kWh)` }],
])('says nothing where it is right or not known: %s', async (_, layout) => {
  expect(await found(layout)).toEqual([]);
});

const conflict = (name: string, unit: string, at: string, other: string, there: string): RegExp =>
  new RegExp(`^error unit-conflict: Expected one unit for ${name}, or a conversion, found ${unit} in ${at} and ${other} in ${there} with`);
const unconverted = (names: string, cells: string, heads: string): RegExp =>
  new RegExp(
    `^error unit-conflict: Expected ${names} in ${cells} in MWh/p, converted from the kWh of the log \\(${heads}\\), .* Add ÷ 1,000 to the formula;`,
  );
const [D6, D67, D8] = ["'Calculation'!D6", "'Calculation'!D6:D7", "'Calculation'!D8"];

test.each<[string, Layout, readonly RegExp[]]>([
  ['kWh summed as MWh', { conversions: ['', ''], units: ['kWh/p', 'kWh/p'] }, [conflict('EG', 'kWh/p', D67, 'MWh/p', D8)]],
  ['rows of MWh from a log of kWh', { conversions: ['', ''] }, [unconverted('EG_1,p, EG_2,p', "'Calculation'!C6:C7", "'Log'!B1, C1")]],
  ['one of two rows', { conversions: ['/1000', ''] }, [unconverted('EG_2,p', "'Calculation'!C7", "'Log'!C1")]],
  ['a sum of MWh labelled kWh', { unit: 'kWh/p' }, [conflict('EG', 'kWh/p', D8, 'MWh/p', D6)]],
  ['the same, converted once more', { unit: 'kWh/p', behindProduct: '/1000' }, [conflict('EG', 'MWh/p', D67, 'kWh/p', D8)]],
  [
    'converted, and labelled as the log is',
    { units: ['kWh/p', 'kWh/p'], unit: 'kWh/p', behindProduct: '/1000' },
    [
      /^error unit-conflict: .* EG_1,p in 'Calculation'!C6 .*the log \('Log'!B1\), 678,000\.4 kWh, found 678\.0004 kWh\/p: it is divided by 1,000/,
      /^error unit-conflict: .* EG_2,p /,
    ],
  ],
])('names the unit that cannot be right: %s', async (_, layout, messages) => {
  expect(await found(layout)).toEqual(messages.map((words) => expect.stringMatching(words) as string));
});

test('a ratio that no unit explains is none of its business', async () => {
  expect(await found({ conversions: ['/40', '/40'] })).toEqual([expect.stringMatching(/^error number-in-formula: /)]);
});

test('the recalculation and the findings have one verdict', async () => {
  const extraction = await reportOf({ unit: 'kWh/p' });
  const figures = recalculatedFigures(onlyReport(extraction), extraction, DEFAULT_SETTINGS);
  const resultOf = (symbol: string): unknown => figures.find((figure) => figure.symbol === symbol)?.result;
  expect(resultOf('EG')).toMatchObject({ kind: 'not-recalculated', reason: { en: 'The unit of EG is in doubt: see unit-conflict.' } });
  expect(resultOf('RE_p')).toMatchObject({ agreement: 'exact' });
  expect(resultOf('ER_p')).toMatchObject({ agreement: 'exact' });
});

test('an empty month of the log is told as with a Table 1', async () => {
  expect(await found({ september: null })).toEqual([
    "warning empty-input: Expected a reading in 'Log'!C7, as in the other rows that 'Log'!C14 adds up, found nothing. Where nothing was generated, write 0.",
  ]);
});
