/**
 * A made-up portfolio: solar projects in partner countries whose methodologies are listed, each with a report for every year. Now and
 * then somebody slipped, so that a roll-up has something to tell. Reference numbers from 900 on do not exist; the figures are invented.
 */
import { layoutOf, monitoringWorkbook, type MonitoringPoint, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { randomBetween, randomFrom } from '../detection/random';

export interface PortfolioFile {
  /** `TH/TH901/TH901 2023.xlsx`. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** With an invented factor in tCO2/MWh; only the Mongolian one is published. */
const METHODOLOGIES = [
  { methodology: 'TH_AM001', factor: 0.319, share: 30 },
  { methodology: 'VN_AM007', factor: 0.333, share: 25 },
  { methodology: 'ID_AM017', factor: 0.616, share: 20 },
  { methodology: 'MN_AM003', factor: 0.797, share: 8 },
  { methodology: 'KH_AM002', factor: 0.353, share: 6 },
  { methodology: 'KE_AM002', factor: 0.533, share: 5 },
  { methodology: 'MV_AM001', factor: 0.512, share: 3 },
  { methodology: 'BD_AM002', factor: 0.376, share: 3 },
] as const;
const FIRST_YEAR = 2022;
const FIRST_NUMBER = 900;

interface Project {
  readonly index: number;
  readonly reference: string;
  readonly methodology: string;
  readonly factor: number;
}

/** The same numbers give the same files. */
export function portfolio(projects: number, periods: number): readonly PortfolioFile[] {
  return projectsOf(projects).flatMap((project) => [
    ...Array.from({ length: periods }, (_, period) => reportFile(project, period)),
    ...(SECOND_COPY.has(project.index) ? [secondCopy(project)] : []),
    ...(BROKEN.has(project.index) ? [broken(project)] : []),
  ]);
}

function projectsOf(count: number): readonly Project[] {
  const random = randomFrom('projects');
  const used = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const chosen = pick(random() * 100);
    const country = chosen.methodology.slice(0, 2);
    const number = used.get(country) ?? FIRST_NUMBER;
    used.set(country, number + 1);
    return { index, reference: `${country}${number}`, methodology: chosen.methodology, factor: chosen.factor };
  });
}

function pick(at: number): (typeof METHODOLOGIES)[number] {
  let before = 0;
  return METHODOLOGIES.find(({ share }) => (before += share) > at) ?? METHODOLOGIES[0];
}

/** Which of the projects, by their place, have what. */
const SECOND_COPY: ReadonlySet<number> = new Set([4, 90]);
const BROKEN: ReadonlySet<number> = new Set([9, 61]);
const NEW_VERSION: ReadonlySet<number> = new Set([6, 47, 112]);
const OVERLAP: ReadonlySet<number> = new Set([2, 75]);
const GAP: ReadonlySet<number> = new Set([3, 38, 120]);

function reportFile(project: Project, period: number): PortfolioFile {
  const year = FIRST_YEAR + period;
  return {
    path: `${project.methodology.slice(0, 2)}/${project.reference}/${project.reference} ${year}.xlsx`,
    bytes: () => monitoringWorkbook(describe(project, period)),
  };
}

function describe(project: Project, period: number): Partial<WorkbookDescription> {
  const { index, reference, methodology, factor } = project;
  const version = NEW_VERSION.has(index) && period > 0 ? '02.0' : '01.0';
  const points = pointsOf(project, period);
  return {
    spreadsheet: `JCM_${methodology}_ver${version}`,
    reference,
    period: periodText(index, FIRST_YEAR + period, period),
    points,
    defaults: [{ label: 'PV system connected to the national grid', value: factor }],
    mergedLabels: true,
    ...slipIn(project, period, points),
  };
}

function periodText(index: number, year: number, period: number): string {
  if (OVERLAP.has(index) && period === 1) return `01/Dec/${year - 1} - 31/Dec/${year}`;
  if (GAP.has(index) && period === 1) return `01/Mar/${year} - 31/Dec/${year}`;
  return `01/Jan/${year} - 31/Dec/${year}`;
}

/** One to five roofs or fields, most of them small, a few large. */
function pointsOf({ reference }: Project, period: number): readonly MonitoringPoint[] {
  const site = randomFrom(reference);
  const weather = randomFrom(`${reference} ${period}`);
  return Array.from({ length: randomBetween(site, 1, 5) }, (_, index) => {
    const estimate = Math.round(120 * 10 ** (site() ** 2 * 2));
    return { point: `(${index + 1})`, estimate, value: Number((estimate * (0.94 + 0.12 * weather())).toFixed(2)) };
  });
}

/** About every fifteenth report has a slip. */
function slipIn({ reference }: Project, period: number, points: readonly MonitoringPoint[]): Partial<WorkbookDescription> {
  const random = randomFrom(`slip ${reference} ${period}`);
  if (random() > 1 / 15) return {};
  const { calculation, input } = layoutOf({ mergedLabels: true, points }).report;
  const [first] = input.table1.rows;
  if (first === undefined) return {};
  const slips = [
    { ...calculation.rows.ER_p.value, value: Math.round(10_000 * random()) / 10 },
    { ...calculation.rows.EG.unit, value: 'kWh/p' },
    { ...first.value, value: `${points[0]?.value ?? 0} MWh` },
    { ...first.value, value: null },
  ];
  const slip = slips[randomBetween(random, 0, slips.length - 1)];
  return slip === undefined ? {} : { overrides: [slip] };
}

function secondCopy(project: Project): PortfolioFile {
  const { bytes } = reportFile(project, 0);
  return { path: `${project.methodology.slice(0, 2)}/${project.reference}/final (2).xlsx`, bytes };
}

function broken(project: Project): PortfolioFile {
  const { bytes } = reportFile(project, 0);
  return {
    path: `${project.methodology.slice(0, 2)}/${project.reference}/download.xlsx`,
    bytes: async () => (await bytes()).slice(0, 3_000),
  };
}
