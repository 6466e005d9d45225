import { addressText } from '../../address';
import type { CapacityComparison } from '../../check/comparison/capacity-comparison';
import { capacityBasis, rateText } from '../../check/comparison/comparison-lines';
import { bandText, COMPARISON_WORDS as WORDS, rangeText, VERDICT_WORDS } from '../../check/comparison/comparison-words';
import type { PeriodYield } from '../../check/comparison/period-yields';
import type { PlanComparison, PlannedFigure } from '../../check/comparison/plan-comparison';
import type { CellInFile } from '../../check/rule';
import { wordCoverage } from '../../check/comparison/word-coverage';
import { wordNumber } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { figureStyle, type SheetStyle } from '../sheet-styles';
import { HELD_COLUMNS as HELD, LAST_PAPER_COLUMN, PLAN_COLUMNS as PLACES, type Span } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';
import { comparedWords, contradictedWords, nothingWords, otherFilesWords } from './told-words';

/** Points outside the band that are listed; those within it are counted. */
const MOST_POINTS = 40;

/** The report's figures beside the plan pro rata, the installed capacity and earlier periods. */
export function comparisonRows(sheet: SheetBuilder, { paper }: PaperContent): void {
  const { reports, yields } = paper;
  for (const words of [...otherFilesWords(paper), ...contradictedWords(paper)]) lead(sheet, words);
  if (yields.length === 0 && reports.every(({ plan, capacity }) => plan === undefined && capacity === undefined)) {
    sheet.spanText(PLACES.figure[0], LAST_PAPER_COLUMN, sheet.say(nothingWords(paper)), 'quiet');
    sheet.next();
    return;
  }
  for (const report of reports) lead(sheet, comparedWords(report, paper));
  sheet.space(6);
  for (const { report, plan } of reports) if (plan) planRows(sheet, report.sheet, plan);
  const held = [
    ...reports.flatMap(({ report, capacity }) => (capacity ? [capacityRow(report.sheet, capacity)] : [])),
    ...yields.map(yieldRow),
  ];
  if (held.length > 0) heldRows(sheet, held);
}

function planRows(sheet: SheetBuilder, report: string, { plan, period, band, isOwnBand, figures }: PlanComparison): void {
  const head = (language: keyof Words): string => WORDS.planHead[language](plan, period, bandText(band, isOwnBand)[language]);
  lead(sheet, { en: `${report}: ${head('en')}`, ja: `${report}：${head('ja')}` });
  const { figure, unit, reportCell, planCell, covers, planned, expected, reported, deviation, verdict } = PLACES;
  heads(sheet, [
    [figure, WORDS.figure],
    [unit, PAPER_WORDS.unit],
    [reportCell, PAPER_WORDS.cell],
    [planCell, WORDS.planCell],
    [covers, WORDS.covers],
    [planned, WORDS.plan, 'headRight'],
    [expected, WORDS.proRata, 'headRight'],
    [reported, WORDS.report, 'headRight'],
    [deviation, WORDS.difference, 'headRight'],
    [verdict, WORDS.standing],
  ]);
  const notable = figures.filter(({ of, verdict: one }) => of !== 'point' || one !== 'within');
  for (const one of notable.slice(0, MOST_POINTS)) planRow(sheet, one);
  const within = figures.length - notable.length;
  const more = Math.max(0, notable.length - MOST_POINTS);
  if (more > 0) lead(sheet, { en: `… and ${more} more`, ja: `… ほか${more}` });
  if (within > 0) lead(sheet, { en: WORDS.pointsWithin.en(within), ja: WORDS.pointsWithin.ja(within) });
  sheet.space(6);
}

function planRow(sheet: SheetBuilder, figure: PlannedFigure): void {
  const { name, unit, planned, coverage, expected, reported, unreadable, deviation, verdict } = figure;
  sheet.spanText(...PLACES.figure, name, 'strong');
  sheet.spanText(...PLACES.unit, unit, 'cell');
  cellLink(sheet, PLACES.reportCell, unreadable ?? reported?.at);
  cellLink(sheet, PLACES.planCell, planned?.at);
  sheet.spanText(...PLACES.covers, coverage ? sheet.say(wordCoverage(coverage)) : '', 'quiet');
  const as = figure.of === 'ER_p' ? 'emissions' : 'electricity';
  const put = (place: readonly [left: number, right: number], value: number | undefined): void =>
    sheet.span(...place, amount(value), figureStyle('amount', value ?? 0, as));
  put(PLACES.planned, planned?.value);
  put(PLACES.expected, expected);
  put(PLACES.reported, reported?.value);
  sheet.span(...PLACES.deviation, amount(deviation), 'deviation');
  sheet.spanText(...PLACES.verdict, sheet.word(VERDICT_WORDS[verdict]), styleOf(verdict));
  sheet.next();
}

interface Held {
  readonly figure: Words;
  readonly at: readonly (CellAddress | CellInFile)[];
  readonly basis: Words;
  readonly value: Words;
  readonly against: Words;
  readonly deviation?: number;
  readonly verdict?: keyof typeof VERDICT_WORDS;
}

function capacityRow(report: string, comparison: CapacityComparison): Held {
  const { electricity, capacities, factor, band, isOwnBand, verdict } = comparison;
  const cells = capacities.map(({ at }) => addressText(at)).join(', ');
  const basis = `${capacityBasis({ ...comparison, electricity: electricity.value })}${cells === '' ? '' : ` (${cells})`}`;
  return {
    figure: { en: `${WORDS.capacityFactor.en}: ${report}`, ja: `${WORDS.capacityFactor.ja}：${report}` },
    at: electricity.at,
    basis: sameInBoth(basis),
    value: sameInBoth(`${wordNumber(Number((factor * 100).toPrecision(3)))} %`),
    against: band ? rangeText(band.low, band.high, isOwnBand) : sameInBoth('–'),
    verdict,
  };
}

function yieldRow(one: PeriodYield<CellAddress | CellInFile>): Held {
  const { from, to, at, unit, total, days, megawatts, comparison } = one;
  const per = megawatts === undefined ? '' : ` ÷ ${wordNumber(megawatts)} MW`;
  const rate = (perDay: number, isPerMegawatt: boolean): Words => {
    const told = { unit, perDay, perMegawattDay: isPerMegawatt ? perDay : null };
    return { en: rateText(told, 'en'), ja: rateText(told, 'ja') };
  };
  const isPerMegawatt = comparison?.isPerMegawatt ?? one.perMegawattDay !== undefined;
  const own = isPerMegawatt ? (one.perMegawattDay ?? one.perDay) : one.perDay;
  const figure = { figure: { en: `${WORDS.yieldOf.en}: ${from} – ${to}`, ja: `${WORDS.yieldOf.ja}：${from} – ${to}` }, at };
  const basis = {
    en: `${wordNumber(total)} ${unit} ÷ ${wordNumber(days)} days${isPerMegawatt ? per : ''}`,
    ja: `${wordNumber(total)} ${unit} ÷ ${wordNumber(days)} 日${isPerMegawatt ? per : ''}`,
  };
  const told = { ...figure, basis, value: rate(own, isPerMegawatt) };
  if (!comparison) return { ...told, against: WORDS.nothingEarlier };
  const expected = rate(comparison.expected, isPerMegawatt);
  const range = bandText(comparison.band, comparison.isOwnBand);
  const names = comparison.earlier.map((earlier) => `${earlier.from} – ${earlier.to}`).join(', ');
  return {
    ...told,
    against: { en: `${expected.en}: ${names} (${range.en})`, ja: `${expected.ja}：${names}（${range.ja}）` },
    deviation: comparison.deviation,
    verdict: comparison.verdict,
  };
}

function heldRows(sheet: SheetBuilder, rows: readonly Held[]): void {
  const { figure, cell, basis, value, against, deviation, verdict } = HELD;
  heads(sheet, [
    [figure, WORDS.figure],
    [cell, PAPER_WORDS.cell],
    [basis, WORDS.basis],
    [value, PAPER_WORDS.value, 'headRight'],
    [against, WORDS.heldAgainst],
    [deviation, WORDS.difference, 'headRight'],
    [verdict, WORDS.standing],
  ]);
  for (const row of rows) {
    sheet.spanText(...figure, sheet.word(row.figure), 'strong');
    cellLink(sheet, cell, row.at);
    sheet.spanText(...basis, sheet.word(row.basis), 'cell');
    sheet.spanText(...value, sheet.word(row.value), 'plainFigure');
    sheet.spanText(...against, sheet.word(row.against), 'cell');
    sheet.span(...deviation, amount(row.deviation), 'deviation');
    sheet.spanText(...verdict, row.verdict ? sheet.word(VERDICT_WORDS[row.verdict]) : '', row.verdict ? styleOf(row.verdict) : 'quiet');
    sheet.next();
  }
}

function styleOf(verdict: keyof typeof VERDICT_WORDS): SheetStyle {
  if (verdict === 'within') return 'goodQuiet';
  return verdict === 'not-judged' || verdict === 'not-planned' || verdict === 'not-reported' ? 'quiet' : 'warningQuiet';
}

function amount(value: number | undefined): PlannedContent {
  return value === undefined ? { kind: 'text', text: '–' } : { kind: 'number', value };
}

function cellLink(sheet: SheetBuilder, place: Span, cells: readonly (CellAddress | CellInFile)[] = []): void {
  const [at] = cells;
  const more = cells.length > 1 ? ` (+${cells.length - 1})` : '';
  // A link into another file would lead nowhere once either is moved.
  if (at && 'file' in at) sheet.spanText(...place, `${at.file}: ${at.cell}${more}`, 'quiet');
  else sheet.spanText(...place, at ? `${addressText(at)}${more}` : '', at ? 'link' : 'cell', at && { kind: 'cell', at });
}

function heads(sheet: SheetBuilder, columns: readonly (readonly [place: Span, words: Words, style?: SheetStyle])[]): void {
  for (const [place, words, style = 'head'] of columns) sheet.spanText(...place, sheet.word(words), style);
  sheet.next();
}

function lead(sheet: SheetBuilder, words: Words): void {
  sheet.spanText(PLACES.figure[0], LAST_PAPER_COLUMN, sheet.say(words), 'lead');
  sheet.next();
}
