import type { Language, Words } from '../../language';
import { stillCounts } from '../../map/finding-decisions';
import { doubtWords, type CountedReport, type Portfolio } from '../../map/portfolio/portfolio';
import { FINDING_WEIGHTS, YEARLY_SYMBOLS, type ReportVintage } from '../../map/portfolio/portfolio-part';
import { partnerCountry } from '../../partner-countries';
import { SheetBuilder } from '../sheet-builder';
import type { PlannedContent, SheetPlan } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import { amountCell, FIRST_COLUMN, number, putTable, sheetPlan, startSheet, text, widthsOf, type TableColumn } from './portfolio-sheet';
import { HEADS, OUTCOMES, WORDS } from './portfolio-words';

/** The table that all totals add up. */
export const REPORTS_TABLE = 'Reports';

/** The figures that are added up. */
export const ADDED_SYMBOLS = [...YEARLY_SYMBOLS, 'ER_p'] as const;
export type AddedSymbol = (typeof ADDED_SYMBOLS)[number];

/** One row a report. */
export function reportsSheet({ reports }: Portfolio, language: Language, subtitle: string): SheetPlan {
  const years = vintageYears(reports);
  const ofYears = ADDED_SYMBOLS.flatMap((symbol) => years.map((year) => vintageColumn(year, symbol)));
  const columns = [...reportColumns(language), ...ofYears];
  const sheet = new SheetBuilder(language, widthsOf(columns), 1900);
  const placeOf = (own: Words): number => FIRST_COLUMN + columns.findIndex(({ head }) => head === own);
  // What stands further right is for formulas and filters: on paper it would make the rest too small to read.
  const lastPrinted = placeOf(HEADS.file);
  startSheet(sheet, WORDS.reports[language], subtitle, lastPrinted);
  sheet.space(8);
  const { top, bottom } = putTable(sheet, REPORTS_TABLE, columns, reports);
  const counted = placeOf(HEADS.counted);
  sheet.choices.push({
    range: { top: top + 1, left: counted, bottom, right: counted },
    options: [WORDS.yes[language], WORDS.no[language]],
  });
  return sheetPlan(sheet, WORDS.reports[language], top, lastPrinted);
}

function reportColumns(language: Language): readonly TableColumn<CountedReport>[] {
  return [
    { head: HEADS.country, width: 18, cell: (report) => [text(countryName(report, language)), 'cell'] },
    { head: HEADS.reference, width: 12, cell: ({ reference = WORDS.notKnown[language] }) => [text(reference), 'strong'] },
    { head: HEADS.methodology, width: 14, cell: (report) => [text(methodologyName(report, language)), 'cell'] },
    { head: HEADS.from, width: 12, cell: ({ period }) => dateCell(period?.from, language) },
    { head: HEADS.to, width: 12, cell: ({ period }) => dateCell(period?.to, language) },
    ...ADDED_SYMBOLS.map((symbol) => figureColumn(symbol, language)),
    { head: HEADS.vintages, width: 12, cell: ({ vintages }) => [text(vintageWords(vintages)[language]), 'cell'] },
    { head: HEADS.outcome, width: 14, cell: (report) => outcomeCell(report, language) },
    { head: HEADS.counted, width: 11, cell: ({ isCounted }) => [text(WORDS[isCounted ? 'yes' : 'no'][language]), 'input'] },
    { head: HEADS.remark, width: 30, cell: (report) => [text((report.whyNot?.words ?? doubtWords(report))[language]), 'warningQuiet'] },
    { head: HEADS.file, width: 44, cell: ({ file }) => [text(file), 'quiet'] },
    { head: HEADS.targets, width: 18, cell: ({ targets }) => [text(targets.join(' ')), 'quiet'] },
    { head: HEADS.project, width: 9, cell: ({ isFirstOfProject }) => [number(isFirstOfProject ? 1 : 0), 'quietCount'] },
    { head: HEADS.sheet, width: 20, cell: ({ sheet }) => [text(sheet), 'quiet'] },
  ];
}

/** The calendar years that reports have reductions of. */
export function vintageYears(reports: readonly CountedReport[]): readonly number[] {
  return [...new Set(reports.flatMap(({ vintages = [] }) => vintages.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** `2021 EG MWh`: the head of a year's column. */
export function vintageHead(year: number, symbol: AddedSymbol): Words {
  return { en: `${year} ${HEADS[symbol].en}`, ja: `${year}年 ${HEADS[symbol].ja}` };
}

export function amountIn(vintage: ReportVintage | undefined, symbol: AddedSymbol): number | undefined {
  return symbol === 'ER_p' ? vintage?.tonnes : vintage?.[symbol];
}

/** Blank where no day of the report lies in the year, and where nobody can tell what of the figure does: that is not 0. */
function vintageColumn(year: number, symbol: AddedSymbol): TableColumn<CountedReport> {
  return {
    head: vintageHead(year, symbol),
    width: 17,
    cell: ({ vintages = [] }) => {
      const amount = amountIn(
        vintages.find((one) => one.year === year),
        symbol,
      );
      return amountCell('amount', amount === undefined ? text('') : number(amount), symbol);
    },
  };
}

function vintageWords(vintages: CountedReport['vintages']): Words {
  if (vintages === undefined) return WORDS.notKnown;
  return vintages.some(({ isEstimate }) => isEstimate) ? WORDS.estimate : WORDS.exact;
}

export function countryName({ country }: CountedReport, language: Language): string {
  return (country === undefined ? undefined : partnerCountry(country)?.name[language]) ?? WORDS.notKnown[language];
}

export function methodologyName({ methodology }: CountedReport, language: Language): string {
  return methodology ?? WORDS.notKnown[language];
}

/** A missing figure is a word, never 0: totals pass over it. */
function figureColumn(symbol: AddedSymbol, language: Language): TableColumn<CountedReport> {
  return {
    head: HEADS[symbol],
    width: 15,
    cell: ({ figures: { [symbol]: value } }) =>
      value === undefined ? [text(WORDS.noFigure[language]), 'problem'] : amountCell('amount', number(value), symbol),
  };
}

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, as it counts from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);

function dateCell(date: string | undefined, language: Language): readonly [PlannedContent, SheetStyle] {
  return date === undefined ? [text(WORDS.notKnown[language]), 'problem'] : [number((Date.parse(date) - DAY_0) / DAY), 'date'];
}

/** Of what nobody has dismissed. */
export function gravest({ findings, acrossWeights }: CountedReport): keyof typeof OUTCOMES {
  const counting = findings.filter(stillCounts);
  const weight = FINDING_WEIGHTS.find((each) => acrossWeights.includes(each) || counting.some((finding) => finding.weight === each));
  return weight ?? (findings.length > 0 ? 'dismissed' : 'nothing');
}

function outcomeCell(report: CountedReport, language: Language): readonly [PlannedContent, SheetStyle] {
  const outcome = gravest(report);
  const style =
    outcome === 'nothing' || outcome === 'info' || outcome === 'dismissed'
      ? 'good'
      : outcome === 'error' || outcome === 'not-checked'
        ? 'error'
        : 'warning';
  return [text(OUTCOMES[outcome][language]), style];
}
