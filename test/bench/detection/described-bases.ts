import type { MonitoringPoint, Override, WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { layoutOf, PERIODS } from '../../workbooks/monitoring-workbook';
import type { Trait } from './bases';
import { randomFrom } from './random';

export interface Described {
  readonly description: Partial<WorkbookDescription>;
  readonly traits?: (traits: Set<Trait>) => void;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Correct workbooks that the generator can describe, beyond those of `test/workbooks/ok`. Invented figures. */
export const DESCRIBED: Readonly<Record<string, Described>> = {
  'twelve points': { description: { points: somePoints(12) } },
  'four hundred points': { description: { points: somePoints(400), includePlan: false } },
  'one point': { description: { points: [{ point: '(1)', value: 3163.65, estimate: 3200 }] }, traits: (traits) => traits.delete('plain') },
  'points without parentheses': { description: { points: somePoints(5).map((each, index) => ({ ...each, point: String(index + 1) })) } },
  'points with names': {
    description: { points: somePoints(3).map((each, index) => ({ ...each, point: `PV-${'ABC'.charAt(index)}` })) },
  },
  'a row for each month': { description: { points: months(), mergedLabels: true }, traits: monthly },
  'a row for each month in Japanese, in kWh': {
    description: { language: 'ja', electricityUnit: 'kWh', points: months(true) },
    traits: monthly,
  },
  'two years in two pairs of sheets': { description: twoYears(), traits: twoPeriods },
  'two years in two pairs of sheets, in Japanese and kWh': { description: twoYears(true), traits: twoPeriods },
  'a period as the news writes it': { description: { period: PERIODS.news } },
  'a period in figures': { description: { period: PERIODS.numeric } },
  'a half year': {
    description: { period: '1/Jan/2023 - 30/Jun/2023', includePlan: false },
    traits: (traits) => traits.delete('yearly'),
  },
  'a Thai project': { description: country('TH', 'JCM_TH_AM001_ver02.0', 0.319) },
  'a Palauan project': { description: { ...country('PW', 'JCM_PW_AM001_ver01.0', 0.533), notation: 'underscore' } },
  'a Vietnamese project in kWh': { description: { ...country('VN', 'JCM_VN_AM007_ver01.0', 0.333), electricityUnit: 'kWh' } },
  'Japanese, kWh and tCO2/kWh': { description: { language: 'ja', electricityUnit: 'kWh', factorUnit: 'tCO2/kWh' } },
  'Japanese, kg, moved and spread': {
    description: {
      language: 'ja',
      factorUnit: 'kgCO2/kWh',
      notation: 'unicode-subscript',
      offset: { rows: 5, columns: 2 },
      inputOffset: { rows: 2, columns: 3 },
      blankRows: 2,
      blankColumns: 1,
    },
  },
  'Japanese without a plan': { description: { language: 'ja', includePlan: false, notation: 'plain', mergedLabels: true } },
  'kWh, spread, columns in another order': {
    description: { electricityUnit: 'kWh', blankRows: 1, columnOrder: ['label', 'symbol', 'value', 'unit', 'fuel'], notation: 'spaced' },
  },
  'other tab names': {
    description: {
      protection: false,
      tabs: {
        planInput: 'Plan input',
        planCalculation: 'Plan calc',
        structure: 'Structure',
        reportInput: 'Input (2023)',
        reportCalculation: 'Calc. process',
      },
    },
  },
  'tab names with quotes and spaces': {
    description: {
      includePlan: false,
      tabs: {
        planInput: 'p1',
        planCalculation: 'p2',
        structure: 's',
        reportInput: "Owner's inputs",
        reportCalculation: '計算 シート',
      },
    },
  },
  'a small roof': {
    description: {
      points: [
        { point: '(1)', value: 18.36, estimate: 19 },
        { point: '(2)', value: 22.91, estimate: 22 },
      ],
    },
    // A thousandth of such values is still a value that a small meter could show.
    traits: (traits) => traits.delete('MWh'),
  },
  'a large park': {
    description: {
      points: [
        { point: '(1)', value: 48210.4, estimate: 50000 },
        { point: '(2)', value: 51377.9, estimate: 50000 },
        { point: '(3)', value: 39004.2, estimate: 41000 },
      ],
    },
  },
};

function somePoints(count: number): readonly MonitoringPoint[] {
  const random = randomFrom(`points ${count}`);
  return Array.from({ length: count }, (_, index) => {
    const estimate = 200 + Math.round(random() * 900);
    return { point: `(${index + 1})`, estimate, value: Number((estimate * (0.93 + random() * 0.14)).toFixed(2)) };
  });
}

/** One meter, a row for each month; the plan has the same rows. */
function months(japanese = false): readonly MonitoringPoint[] {
  const random = randomFrom('months');
  return MONTHS.map((month, index) => {
    const days = DAYS[index] ?? 30;
    const estimate = Math.round(90 + 60 * Math.sin(((index + 0.5) / 12) * Math.PI));
    const value = Number((estimate * (0.94 + random() * 0.12)).toFixed(2));
    const scale = japanese ? 1000 : 1;
    const period = japanese ? `2023年${index + 1}月1日～2023年${index + 1}月${days}日` : `1/${month}/2023 - ${days}/${month}/2023`;
    return { point: '(1)', period, estimate: estimate * scale, value: Math.round(value * scale * 100) / 100 };
  });
}

function monthly(traits: Set<Trait>): void {
  for (const trait of ['yearly', 'one-period', 'plain'] as const) traits.delete(trait);
  traits.add('monthly');
}

/** One methodology, 2022 on the first pair of sheets and 2023 on the second. */
function twoYears(japanese = false): Partial<WorkbookDescription> {
  const [first, second] = japanese
    ? (['2022年1月1日～2022年12月31日', '2023年1月1日～2023年12月31日'] as const)
    : (['1/Jan/2022 - 31/Dec/2022', '1/Jan/2023 - 31/Dec/2023'] as const);
  const scale = japanese ? 1000 : 1;
  const given: Partial<WorkbookDescription> = {
    ...(japanese ? { language: 'ja', electricityUnit: 'kWh' } : {}),
    calculationSheets: 2,
    includePlan: false,
    period: first,
    secondPoints: somePoints(3).map((point) => ({ ...point, value: Math.round(point.value * scale * 100) / 100, period: second })),
    points: [
      { point: '(1)', value: 611.04 * scale },
      { point: '(2)', value: 702.18 * scale },
      { point: '(3)', value: 455.9 * scale },
    ],
  };
  const { period } = layoutOf(given).secondReport.input.table3;
  const overrides: readonly Override[] = period ? [{ ...period, value: second }] : [];
  return { ...given, overrides };
}

function twoPeriods(traits: Set<Trait>): void {
  for (const trait of ['plain', 'one-report', 'yearly'] as const) traits.delete(trait);
  traits.add('two-periods');
}

/** A methodology whose default no reachable source confirms: the sheet's own list is all there is. */
function country(code: string, spreadsheet: string, factor: number): Partial<WorkbookDescription> {
  return {
    spreadsheet,
    reference: `${code}999`,
    mergedLabels: true,
    defaults: [
      { label: 'PV system connected to the national grid', value: factor },
      { label: 'PV system connected to a captive generator', value: 0.46 },
    ],
  };
}
