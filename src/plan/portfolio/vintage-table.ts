import type { Language, Words } from '../../language';
import type { CountedReport } from '../../map/portfolio/portfolio';
import { YEARLY_SYMBOLS } from '../../map/portfolio/portfolio-part';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { column, countIfs, having, sumIfs, sumOrBlank } from './portfolio-formulas';
import { amountCell, FIRST_COLUMN, formula, number, putTable, text, type TableColumn } from './portfolio-sheet';
import { HEADS, OUTCOMES, WORDS } from './portfolio-words';
import { reductionsChart } from './reductions-chart';
import { ADDED_SYMBOLS, amountIn, gravest, vintageHead, vintageYears, type AddedSymbol } from './reports-sheet';

/** A calendar year, or what belongs to no known one. */
interface YearRow {
  readonly name: Words;
  readonly year?: number;
  /** The column of reductions in the table of reports that is added up, and which of its rows. */
  readonly head: Words;
  readonly conditions: readonly string[];
  readonly reports: readonly CountedReport[];
}

const TABLE = 'Years';

/** What each calendar year comes to over the counted reports, and how much of its reductions is an estimate. */
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
  const reductionsIn = (row: YearRow): PlannedContent =>
    row.year === undefined
      ? inNoYear('ER_p', reports, counted, language)
      : formula(sumIfs(row.head, language, ...row.conditions), tonnesOf(row));
  const columns: readonly TableColumn<YearRow>[] = [
    {
      head: HEADS.year,
      width: 0,
      cell: ({ name, year }) => [year === undefined ? text(name[language]) : number(year), 'countLeftStrong'],
    },
    {
      head: HEADS.reports,
      width: 0,
      cell: (row) => [formula(countIfs(language, ...having(row.head, language), ...row.conditions), row.reports.length), 'count'],
    },
    {
      head: HEADS.withErrors,
      width: 0,
      cell: (row) => [
        formula(
          countIfs(language, ...errors, ...having(row.head, language), ...row.conditions),
          row.reports.filter((report) => gravest(report) === 'error').length,
        ),
        'count',
      ],
    },
    ...YEARLY_SYMBOLS.map((symbol): TableColumn<YearRow> => ({
      head: HEADS[symbol],
      width: 0,
      cell: ({ year }) =>
        amountCell(
          'amount',
          year === undefined ? inNoYear(symbol, reports, counted, language) : inYear(symbol, year, counted, language),
          symbol,
        ),
    })),
    {
      head: HEADS.ER_p,
      width: 0,
      cell: (row) => amountCell('figure', reductionsIn(row), 'ER_p'),
    },
    {
      head: HEADS.estimated,
      width: 0,
      cell: (row) =>
        amountCell('figure', formula(sumIfs(row.head, language, ...estimates, ...row.conditions), tonnesOf(row, true)), 'ER_p'),
    },
  ];
  const { top, bottom } = putTable(sheet, TABLE, columns, rows);
  sheet.text(FIRST_COLUMN, WORDS.total[language], 'head');
  columns.slice(1).forEach(({ head }, index) => {
    const place = FIRST_COLUMN + 1 + index;
    const above = `${TABLE}[${head[language]}]`;
    // A report of two years stands in both rows: the reports of all years are not their sum.
    if (head === HEADS.reports || head === HEADS.withErrors) sheet.text(place, '', 'head');
    else {
      const values = rows.map((row) => valueOf(columns[index + 1]?.cell(row)[0]));
      const total = formula(`IF(COUNT(${above})=0,"",SUM(${above}))`, sumOrNone(values));
      sheet.put(place, ...amountCell('total', total, YEARLY_SYMBOLS.find((symbol) => head === HEADS[symbol]) ?? 'ER_p'));
    }
  });
  sheet.next();
  reductionsChart(
    sheet,
    { table: TABLE, title: WORDS.byYear },
    { top, bottom, column: FIRST_COLUMN + columns.findIndex(({ head }) => head === HEADS.ER_p) },
    rows.map((row) => [row.name[language], valueOf(reductionsIn(row)) ?? 0]),
  );
}

function valueOf(content: PlannedContent | undefined): number | undefined {
  return content?.kind === 'formula' && typeof content.value === 'number' ? content.value : undefined;
}

/** Blank where there is none. */
function sumOrNone(values: readonly (number | undefined)[]): number | '' {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '' : known.reduce((sum, value) => sum + value, 0);
}

function inYear(symbol: AddedSymbol, year: number, counted: readonly CountedReport[], language: Language): PlannedContent {
  return formula(sumOrBlank(vintageHead(year, symbol), language), sumOrNone(counted.map((report) => amountOf(report, year, symbol))));
}

/** What is left of a figure when all years have theirs, to the sixth decimal: what doubles lose is nothing. */
function inNoYear(
  symbol: AddedSymbol,
  reports: readonly CountedReport[],
  counted: readonly CountedReport[],
  language: Language,
): PlannedContent {
  const years = vintageYears(reports);
  const rest = [sumIfs(HEADS[symbol], language), ...years.map((year) => sumIfs(vintageHead(year, symbol), language))].join('-');
  const whole = sumOrNone(counted.map(({ figures }) => figures[symbol]));
  const placed = sumOrNone(years.flatMap((year) => counted.map((report) => amountOf(report, year, symbol))));
  const value = whole === '' ? whole : Number((whole - Number(placed)).toFixed(6));
  return formula(`IF(${countIfs(language, ...having(HEADS[symbol], language))}=0,"",ROUND(${rest},6))`, value);
}

function amountOf({ vintages = [] }: CountedReport, year: number, symbol: AddedSymbol): number | undefined {
  return amountIn(
    vintages.find((one) => one.year === year),
    symbol,
  );
}

function yearRows(reports: readonly CountedReport[], counted: readonly CountedReport[], language: Language): readonly YearRow[] {
  const years = vintageYears(reports).map((year): YearRow => ({
    name: { en: String(year), ja: String(year) },
    year,
    head: vintageHead(year, 'ER_p'),
    conditions: [],
    reports: counted.filter(({ vintages = [] }) => vintages.some((one) => one.year === year)),
  }));
  // Also of a report that is not counted: a person may come to count it.
  if (reports.every(isInYears)) return years;
  const conditions = [column(HEADS.vintages, language), `"${WORDS.notKnown[language]}"`];
  const unknown = counted.filter(({ vintages, figures }) => vintages === undefined && figures.ER_p !== undefined);
  return [...years, { name: WORDS.notKnown, head: HEADS.ER_p, conditions, reports: unknown }];
}

/** Whether each of its figures is shared out to years to the sixth decimal (a Table 3 may be rounded down); 0 is missed in none. */
function isInYears({ figures, vintages }: CountedReport): boolean {
  const isPlaced = (symbol: AddedSymbol): boolean => {
    const placed = vintages?.map((vintage) => amountIn(vintage, symbol)) ?? [undefined];
    return placed.every((amount) => amount !== undefined) && Math.abs((figures[symbol] ?? 0) - Number(sumOrNone(placed))) < 5e-7;
  };
  return ADDED_SYMBOLS.every((symbol) => (figures[symbol] ?? 0) === 0 || isPlaced(symbol));
}

function tonnesOf({ year, reports }: YearRow, onlyEstimates = false): number {
  return reports.reduce((sum, { vintages, figures }) => {
    if (vintages === undefined) return onlyEstimates ? sum : sum + (figures.ER_p ?? 0);
    const vintage = vintages.find((one) => one.year === year);
    return sum + (vintage === undefined || (onlyEstimates && !vintage.isEstimate) ? 0 : vintage.tonnes);
  }, 0);
}
