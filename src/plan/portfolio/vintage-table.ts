import type { Language, Words } from '../../language';
import type { CountedReport } from '../../map/portfolio/portfolio';
import type { SheetBuilder } from '../sheet-builder';
import { column, countIfs, sumIfs } from './portfolio-formulas';
import { FIRST_COLUMN, formula, number, putTable, text, type TableColumn } from './portfolio-sheet';
import { HEADS, OUTCOMES, WORDS } from './portfolio-words';
import { reductionsChart } from './reductions-chart';
import { gravest, vintageHead, vintageYears } from './reports-sheet';

/** A calendar year, or what belongs to no known one. */
interface YearRow {
  readonly name: Words;
  readonly year?: number;
  /** The column of the table of reports that is added up, and which of its rows. */
  readonly head: Words;
  readonly conditions: readonly string[];
  readonly reports: readonly CountedReport[];
}

const TABLE = 'Years';

/** What each calendar year comes to over the counted reports, and how much of it is an estimate. */
export function vintageTable(
  sheet: SheetBuilder,
  reports: readonly CountedReport[],
  counted: readonly CountedReport[],
  language: Language,
): void {
  const rows = yearRows(reports, counted, language);
  if (rows.length === 0) return;
  const estimates = [column(HEADS.vintages, language), `"${WORDS.estimate[language]}"`];
  const errors = [column(HEADS.outcome, language), `"${OUTCOMES.error[language]}"`];
  const having = ({ head }: YearRow): readonly string[] => [column(head, language), '">-1E+300"'];
  const columns: readonly TableColumn<YearRow>[] = [
    {
      head: HEADS.year,
      width: 0,
      cell: ({ name, year }) => [year === undefined ? text(name[language]) : number(year), 'countLeftStrong'],
    },
    {
      head: HEADS.reports,
      width: 0,
      cell: (row) => [formula(countIfs(language, ...having(row), ...row.conditions), row.reports.length), 'count'],
    },
    {
      head: HEADS.withErrors,
      width: 0,
      cell: (row) => [
        formula(
          countIfs(language, ...errors, ...having(row), ...row.conditions),
          row.reports.filter((report) => gravest(report) === 'error').length,
        ),
        'count',
      ],
    },
    {
      head: HEADS.ER_p,
      width: 0,
      cell: (row) => [formula(sumIfs(row.head, language, ...row.conditions), tonnesOf(row)), 'emissions'],
    },
    {
      head: HEADS.estimated,
      width: 0,
      cell: (row) => [formula(sumIfs(row.head, language, ...estimates, ...row.conditions), tonnesOf(row, true)), 'emissions'],
    },
  ];
  const { top, bottom } = putTable(sheet, TABLE, columns, rows);
  sheet.text(FIRST_COLUMN, WORDS.total[language], 'head');
  // A report of two years stands in both rows: the reports of all years are not their sum.
  for (const place of [1, 2]) sheet.text(FIRST_COLUMN + place, '', 'head');
  for (const own of [HEADS.ER_p, HEADS.estimated]) {
    const value = rows.reduce((sum, row) => sum + tonnesOf(row, own === HEADS.estimated), 0);
    const place = columns.findIndex(({ head }) => head === own);
    sheet.put(FIRST_COLUMN + place, formula(`SUM(${TABLE}[${own[language]}])`, value), 'totalEmissions');
  }
  sheet.next();
  reductionsChart(
    sheet,
    { table: TABLE, title: WORDS.byYear },
    { top, bottom, column: FIRST_COLUMN + 3 },
    rows.map((row) => [row.name[language], tonnesOf(row)]),
  );
}

function yearRows(reports: readonly CountedReport[], counted: readonly CountedReport[], language: Language): readonly YearRow[] {
  const years = vintageYears(reports).map((year): YearRow => ({
    name: { en: String(year), ja: String(year) },
    year,
    head: vintageHead(year),
    conditions: [],
    reports: counted.filter(({ vintages = [] }) => vintages.some((one) => one.year === year)),
  }));
  const unknown = counted.filter(({ vintages, figures }) => vintages === undefined && figures.ER_p !== undefined);
  if (unknown.length === 0) return years;
  const conditions = [column(HEADS.vintages, language), `"${WORDS.notKnown[language]}"`];
  return [...years, { name: WORDS.notKnown, head: HEADS.ER_p, conditions, reports: unknown }];
}

function tonnesOf({ year, reports }: YearRow, onlyEstimates = false): number {
  return reports.reduce((sum, { vintages, figures }) => {
    if (vintages === undefined) return onlyEstimates ? sum : sum + (figures.ER_p ?? 0);
    const vintage = vintages.find((one) => one.year === year);
    return sum + (vintage === undefined || (onlyEstimates && !vintage.isEstimate) ? 0 : vintage.tonnes);
  }, 0);
}
