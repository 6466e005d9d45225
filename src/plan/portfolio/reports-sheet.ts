import type { Language, Words } from '../../language';
import type { SymbolName } from '../../extract/extraction';
import { stillCounts } from '../../map/finding-decisions';
import { doubtWords, type CountedReport, type Portfolio } from '../../map/portfolio/portfolio';
import { FINDING_WEIGHTS } from '../../map/portfolio/portfolio-part';
import { partnerCountry } from '../../partner-countries';
import { SheetBuilder } from '../sheet-builder';
import type { PlannedContent, SheetPlan } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import { number, putTable, sheetPlan, startSheet, text, widthsOf, type TableColumn } from './portfolio-sheet';
import { HEADS, OUTCOMES, WORDS } from './portfolio-words';

/** The table that all totals add up. */
export const REPORTS_TABLE = 'Reports';

/** One row a report. */
export function reportsSheet({ reports }: Portfolio, language: Language, subtitle: string): SheetPlan {
  const columns = [...reportColumns(language), ...vintageYears(reports).map(vintageColumn)];
  const sheet = new SheetBuilder(language, widthsOf(columns), 1900);
  startSheet(sheet, WORDS.reports[language], subtitle);
  sheet.space(8);
  const { top, bottom } = putTable(sheet, REPORTS_TABLE, columns, reports);
  const counted = columns.findIndex(({ head }) => head === HEADS.counted) + 2;
  sheet.choices.push({
    range: { top: top + 1, left: counted, bottom, right: counted },
    options: [WORDS.yes[language], WORDS.no[language]],
  });
  return sheetPlan(sheet, WORDS.reports[language], top);
}

function reportColumns(language: Language): readonly TableColumn<CountedReport>[] {
  return [
    { head: HEADS.country, width: 15, cell: (report) => [text(countryName(report, language)), 'cell'] },
    { head: HEADS.reference, width: 12, cell: ({ reference = WORDS.notKnown[language] }) => [text(reference), 'strong'] },
    { head: HEADS.methodology, width: 14, cell: (report) => [text(methodologyName(report, language)), 'cell'] },
    { head: HEADS.from, width: 12, cell: ({ period }) => dateCell(period?.from, language) },
    { head: HEADS.to, width: 12, cell: ({ period }) => dateCell(period?.to, language) },
    { head: HEADS.year, width: 9, cell: ({ year }) => [year === undefined ? text(WORDS.notKnown[language]) : number(year), 'count'] },
    figureColumn('EG', language),
    figureColumn('RE_p', language),
    figureColumn('PE_p', language),
    figureColumn('ER_p', language),
    { head: HEADS.vintages, width: 12, cell: ({ vintages }) => [text(vintageWords(vintages)[language]), 'cell'] },
    { head: HEADS.outcome, width: 14, cell: (report) => outcomeCell(report, language) },
    { head: HEADS.counted, width: 11, cell: ({ isCounted }) => [text(WORDS[isCounted ? 'yes' : 'no'][language]), 'input'] },
    { head: HEADS.remark, width: 30, cell: (report) => [text((report.whyNot?.words ?? doubtWords(report))[language]), 'warningQuiet'] },
    { head: HEADS.targets, width: 18, cell: ({ targets }) => [text(targets.join(' ')), 'quiet'] },
    { head: HEADS.project, width: 9, cell: ({ isFirstOfProject }) => [number(isFirstOfProject ? 1 : 0), 'quietCount'] },
    { head: HEADS.file, width: 44, cell: ({ file }) => [text(file), 'quiet'] },
    { head: HEADS.sheet, width: 20, cell: ({ sheet }) => [text(sheet), 'quiet'] },
  ];
}

/** The calendar years that reports have reductions of. */
export function vintageYears(reports: readonly CountedReport[]): readonly number[] {
  return [...new Set(reports.flatMap(({ vintages = [] }) => vintages.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** `2021 tCO2`: the head of a year's column. */
export function vintageHead(year: number): Words {
  return { en: `${year} tCO2`, ja: `${year}年 tCO2` };
}

/** Blank where no day of the report lies in the year: that is not 0. */
function vintageColumn(year: number): TableColumn<CountedReport> {
  return {
    head: vintageHead(year),
    width: 13,
    cell: ({ vintages = [] }) => {
      const vintage = vintages.find((one) => one.year === year);
      return [vintage === undefined ? text('') : number(vintage.tonnes), 'amount'];
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
function figureColumn(symbol: Exclude<SymbolName, 'EF_RE'>, language: Language): TableColumn<CountedReport> {
  return {
    head: HEADS[symbol],
    width: 15,
    cell: ({ figures: { [symbol]: value } }) =>
      value === undefined ? [text(WORDS.noFigure[language]), 'problem'] : [number(value), 'amount'],
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
