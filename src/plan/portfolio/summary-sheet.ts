import { groupsBy } from '../../check/groups-by';
import type { SymbolName } from '../../extract/extraction';
import type { Language, Words } from '../../language';
import { GUIDANCE_ROWS } from '../../map/guidance/guidance-rows';
import { targetOf, type ReportFigure } from '../../map/guidance/guidance-row';
import type { CountedReport, Portfolio } from '../../map/portfolio/portfolio';
import { SheetBuilder } from '../sheet-builder';
import type { PlannedContent, SheetPlan } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import {
  amountCell,
  amountStyle,
  FIRST_COLUMN,
  formula,
  number,
  putTable,
  sheetPlan,
  startSheet,
  text,
  type TableColumn,
} from './portfolio-sheet';
import { HEADS, OUTCOMES, WORDS } from './portfolio-words';
import { column, countIfs, sumIfs, sumOrBlank } from './portfolio-formulas';
import { reductionsChart } from './reductions-chart';
import { ADDED_SYMBOLS, countryName, gravest, methodologyName, type AddedSymbol } from './reports-sheet';
import { vintageTable } from './vintage-table';

const WIDTHS = [2, 34, 12, 12, 18, 18, 18, 18, 21, 3, 22, 22, 22];
/** Totals and charts over the counted reports. */
export function summarySheet(all: Portfolio, language: Language, subtitle: string): SheetPlan {
  const sheet = new SheetBuilder(language, WIDTHS, 1900);
  const counted = all.reports.filter(({ isCounted }) => isCounted);
  startSheet(sheet, WORDS.title[language], subtitle);
  sheet.space(10);
  tiles(sheet, all, counted, language);
  sheet.space(6);
  for (const words of [WORDS.howCounted, WORDS.howYears]) note(sheet, words[language]);
  const groups = (keyOf: (report: CountedReport) => string): readonly Group[] =>
    groupsBy(counted, keyOf).map((reports) => ({ key: keyOf(reports[0] as CountedReport), reports }));
  const byReductions = (a: Group, b: Group): number => sumOf(b.reports, 'ER_p') - sumOf(a.reports, 'ER_p');
  totals(
    sheet,
    { title: WORDS.byCountry, head: HEADS.country, table: 'Countries' },
    groups((report) => countryName(report, language)).toSorted(byReductions),
  );
  section(sheet, WORDS.byYear);
  vintageTable(sheet, all.reports, counted, language);
  totals(
    sheet,
    { title: WORDS.byMethodology, head: HEADS.methodology, table: 'Methodologies' },
    groups((report) => methodologyName(report, language)).toSorted(byReductions),
  );
  sdgTable(sheet, counted, language);
  return sheetPlan(sheet, WORDS.summary[language], 2);
}

interface Group {
  readonly key: string;
  readonly reports: readonly CountedReport[];
}

function sumOf(reports: readonly CountedReport[], symbol: AddedSymbol): number {
  return reports.reduce((sum, { figures }) => sum + (figures[symbol] ?? 0), 0);
}

/** Blank where no report has the figure: that is not 0. */
function amount(
  symbol: AddedSymbol,
  language: Language,
  reports: readonly CountedReport[],
  ...conditions: readonly string[]
): PlannedContent {
  return formula(sumOrBlank(HEADS[symbol], language, ...conditions), amountOf(reports, symbol));
}

function amountOf(reports: readonly CountedReport[], symbol: AddedSymbol): number | '' {
  return reports.some(({ figures }) => figures[symbol] !== undefined) ? sumOf(reports, symbol) : '';
}

const projectsOf = (reports: readonly CountedReport[]): number => reports.filter(({ isFirstOfProject }) => isFirstOfProject).length;

function tiles(sheet: SheetBuilder, { reports, unread }: Portfolio, counted: readonly CountedReport[], language: Language): void {
  const inErrors = counted.filter((report) => gravest(report) === 'error');
  const errors = [column(HEADS.outcome, language), `"${OUTCOMES.error[language]}"`];
  const many: readonly (readonly [left: number, right: number, label: string, content: PlannedContent, below: string, isBad: boolean])[] = [
    [2, 2, WORDS.projects[language], formula(sumIfs(HEADS.project, language), projectsOf(counted)), '', false],
    [3, 4, WORDS.reportsCounted[language], formula(countIfs(language), counted.length), ofAll(reports.length)[language], false],
    [5, 6, WORDS.electricity[language], amount('EG', language, counted), 'MWh', false],
    [7, 9, WORDS.reductions[language], amount('ER_p', language, counted), 'tCO2', false],
    [
      11,
      12,
      WORDS.inDoubt[language],
      formula(sumIfs(HEADS.ER_p, language, ...errors), sumOf(inErrors, 'ER_p')),
      'tCO2',
      inErrors.length > 0,
    ],
    [13, 13, WORDS.notRead[language], number(unread.length), unread.length > 0 ? WORDS.seeUnread[language] : '', unread.length > 0],
  ];
  for (const [left, right, label, , , isBad] of many) sheet.spanText(left, right, label, isBad ? 'warningLabel' : 'plainLabel');
  sheet.atLeast(22);
  sheet.next();
  for (const [left, right, , content, below, isBad] of many) sheet.span(left, right, content, tileStyle(content, below, isBad));
  sheet.atLeast(34);
  sheet.next();
  for (const [left, right, , , below, isBad] of many) sheet.spanText(left, right, below, isBad ? 'warningBelow' : 'plainBelow');
  sheet.atLeast(20);
  sheet.next();
}

const SYMBOL_OF: Readonly<Record<string, SymbolName>> = { MWh: 'EG', tCO2: 'ER_p' };

function ofAll(count: number): Words {
  return { en: `of ${count}`, ja: `全${count}件中` };
}

function tileStyle(content: PlannedContent, unit: string, isBad: boolean): SheetStyle {
  const symbol = SYMBOL_OF[unit];
  if (symbol === undefined) return isBad ? 'warningCount' : 'plainCount';
  return amountStyle(isBad ? 'warningTile' : 'plainTile', content, symbol);
}

function note(sheet: SheetBuilder, words: string): void {
  sheet.spanText(FIRST_COLUMN, sheet.widths.length, words, 'lead');
  sheet.next();
}

interface Breakdown {
  readonly title: Words;
  readonly head: Words;
  readonly table: string;
}

function totals(sheet: SheetBuilder, { title, head, table }: Breakdown, groups: readonly Group[]): void {
  const language = sheet.language === 'ja' ? 'ja' : 'en';
  section(sheet, title);
  if (groups.length === 0) return;
  /** The key in the table's own row. */
  const ofRow = (): readonly string[] => [column(head, language), `$B${sheet.row}`];
  const counts = countsFor(language);
  const columns: readonly TableColumn<Group>[] = [
    { head, width: 0, cell: ({ key }) => [text(key), 'countLeftStrong'] },
    ...counts.map((count): TableColumn<Group> => ({
      head: count.head,
      width: 0,
      cell: ({ reports }) => [formula(count.body(ofRow()), count.of(reports)), 'count'],
    })),
    ...ADDED_SYMBOLS.map((symbol): TableColumn<Group> => ({
      head: HEADS[symbol],
      width: 0,
      cell: ({ reports }) => amountCell(symbol === 'ER_p' ? 'figure' : 'amount', amount(symbol, language, reports, ...ofRow()), symbol),
    })),
  ];
  const { top, bottom } = putTable(sheet, table, columns, groups);
  const all = groups.flatMap(({ reports }) => reports);
  const total = (own: Words, value: number | '', symbol?: AddedSymbol): void => {
    const place = columns.findIndex((each) => each.head === own);
    const above = `${table}[${own[language]}]`;
    const content = formula(`IF(COUNT(${above})=0,"",SUM(${above}))`, value);
    sheet.put(FIRST_COLUMN + place, content, symbol === undefined ? 'totalCount' : amountStyle('total', content, symbol));
  };
  sheet.text(FIRST_COLUMN, WORDS.total[language], 'head');
  for (const count of counts) total(count.head, count.of(all));
  for (const symbol of ADDED_SYMBOLS) total(HEADS[symbol], amountOf(all, symbol), symbol);
  sheet.next();
  reductionsChart(
    sheet,
    { table, title },
    { top, bottom, column: FIRST_COLUMN + columns.length - 1 },
    groups.map(({ key, reports }) => [key, sumOf(reports, 'ER_p')]),
  );
}

interface Count {
  readonly head: Words;
  readonly body: (conditions: readonly string[]) => string;
  readonly of: (reports: readonly CountedReport[]) => number;
}

function countsFor(language: Language): readonly Count[] {
  return [
    { head: HEADS.projects, body: (conditions) => sumIfs(HEADS.project, language, ...conditions), of: projectsOf },
    { head: HEADS.reports, body: (conditions) => countIfs(language, ...conditions), of: ({ length }) => length },
  ];
}

const FIGURES: Readonly<Record<ReportFigure, { readonly symbol: AddedSymbol; readonly unit: string }>> = {
  're-electricity': { symbol: 'EG', unit: 'MWh' },
  'co2-reduction': { symbol: 'ER_p', unit: 'tCO2' },
};

/** Each target by itself: there is no total. */
function sdgTable(sheet: SheetBuilder, counted: readonly CountedReport[], language: Language): void {
  section(sheet, WORDS.sdgs);
  note(sheet, WORDS.howSdgs[language]);
  const without = counted.filter(({ targets }) => targets.length === 0).length;
  if (without > 0) note(sheet, `${without} ${WORDS.noTechnology[language]}`);
  const rows = GUIDANCE_ROWS.flatMap((row) =>
    row.figure === undefined ? [] : [{ target: targetOf(row), label: row.label, ...FIGURES[row.figure] }],
  );
  const met = rows.filter(({ target }) => counted.some(({ targets }) => targets.includes(target)));
  if (met.length === 0) return;
  const having = (target: string): readonly CountedReport[] => counted.filter(({ targets }) => targets.includes(target));
  const condition = (target: string): readonly string[] => [column(HEADS.targets, language), `"*${target}*"`];
  putTable<(typeof rows)[number]>(
    sheet,
    'SdgFigures',
    [
      { head: HEADS.indicator, width: 0, cell: ({ label }) => [text(label[language]), 'cell'] },
      { head: HEADS.target, width: 0, cell: ({ target }) => [text(target), 'strong'] },
      {
        head: HEADS.reports,
        width: 0,
        cell: ({ target }) => [formula(countIfs(language, ...condition(target)), having(target).length), 'count'],
      },
      {
        head: HEADS.value,
        width: 0,
        cell: ({ target, symbol }) => amountCell('figure', amount(symbol, language, having(target), ...condition(target)), symbol),
      },
      { head: HEADS.unit, width: 0, cell: ({ unit }) => [text(unit), 'cell'] },
    ],
    met,
  );
}

function section(sheet: SheetBuilder, title: Words): void {
  sheet.sections.push({ title, row: sheet.row, beginsPage: false });
  sheet.space(14);
  sheet.spanText(FIRST_COLUMN, sheet.widths.length, sheet.word(title), 'section');
  sheet.atLeast(24);
  sheet.next();
}
