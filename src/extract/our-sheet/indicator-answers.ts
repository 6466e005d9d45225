import { isUnitToChoose } from '../../unit-words';
import { parseRangeName } from '../../address';
import { NOT_AVAILABLE } from '../../our-sheets/sdg-sheet';
import { wordings } from '../../our-sheets/wordings';
import type { CellAddress } from '../../workbook';
import type { EarlierIndicatorAnswer, EarlierSupport, ShownFigure, UnkeyedAnswer } from './earlier-answers';
import { filled, rowsOf, type FieldRow } from './field-row';
import type { OurSheet } from './our-sheet';

export interface IndicatorAnswers {
  readonly indicators: Record<string, EarlierIndicatorAnswer>;
  readonly unkeyed: UnkeyedAnswer[];
  readonly figures: ShownFigure[];
}

type Row = FieldRow<'indicators'>;

/** An indicator's id: the target and a slug, `7.2/re-electricity`. */
const KEY = /^\d{1,2}\.[0-9a-z]{1,3}\/\S{1,80}$/i;

/** All tables of indicators. Whatever a field shows counts, be it the result of a formula; a value beside a source cell of ours is the report's. */
export function indicatorAnswers(sheet: OurSheet): IndicatorAnswers {
  const answers: IndicatorAnswers = { indicators: {}, unkeyed: [], figures: [] };
  for (const row of rowsOf(sheet, 'indicators')) {
    const key = keyOf(row);
    if (key !== undefined && isBesideSource(row)) answers.figures.push(shownFigure(row, key));
    if (key === undefined || Object.hasOwn(answers.indicators, key)) addUnkeyed(answers.unkeyed, row);
    else addKeyed(answers.indicators, key, row);
  }
  return answers;
}

function keyOf(row: Row): string | undefined {
  const key = row.ours('key');
  return key !== undefined && KEY.test(key) ? key : undefined;
}

function isOwnRow(row: Row): boolean {
  return row.has('key') && row.ours('key') === undefined;
}

function isBesideSource(row: Row): boolean {
  return !isOwnRow(row) && row.isWrittenByUs('source');
}

function addKeyed(into: Record<string, EarlierIndicatorAnswer>, key: string, row: Row): void {
  const answer = answerOf(row);
  row.takeIfTheirs('unit');
  if (!hasWords(answer) && !isUnitTheirs(row)) return;
  into[key] = answer;
  takeFields(row);
}

/** `Number or %` is the guidance's, with the choice still to make. */
function isUnitTheirs(row: Row): boolean {
  return row.sheet.isSomebodys(row.cell('unit')) && !isUnitToChoose(row.ours('unit') ?? '');
}

/** A row of somebody's own, a copy of one, or one whose key was deleted. */
function addUnkeyed(into: UnkeyedAnswer[], row: Row): void {
  const answer = answerOf(row);
  const isTheirs = (['target', 'title', 'indicator', 'unit'] as const).some((name) => row.sheet.isSomebodys(row.cell(name)));
  if (!hasWords(answer) && !isTheirs) return;
  // Our own title of a target follows from its number.
  const title = row.sheet.isSomebodys(row.cell('title')) ? row.ours('title') : undefined;
  into.push({ ...answer, ...filled({ target: row.ours('target'), title, unit: row.ours('unit') }) });
  takeFields(row);
  row.takeIfTheirs('target', 'title', 'indicator', 'unit');
}

function answerOf(row: Row): EarlierIndicatorAnswer {
  const value = isReports(row) ? undefined : row.typed('value');
  const support = supportIn(row);
  return {
    at: row.at('value'),
    ...missingEvidenceAt(row, support),
    ...filled({ value, unit: value !== undefined || isUnitTheirs(row) ? row.ours('unit') : undefined, label: row.ours('indicator') }),
    ...support,
  };
}

function hasWords({ value, evidence, date, note }: EarlierIndicatorAnswer): boolean {
  return [value, evidence, date, note].some((words) => words !== undefined);
}

function takeFields(row: Row): void {
  if (!isReports(row)) row.take('value');
  row.take('evidence', 'date', 'note');
}

/**
 * A figure of the report, what stands in its place where there is none, or the sum of the issuance records. Everything else in the cell is
 * somebody's answer, be it a word or a number that we too write somewhere.
 */
function isReports(row: Row): boolean {
  if (isBesideSource(row)) return true;
  const cell = row.cell('value');
  if (!cell || isOwnRow(row)) return false;
  if (cell.formula !== undefined) return SUM_OF_RECORDS.test(cell.formula);
  return cell.content.kind === 'text' && wordings(NOT_AVAILABLE).includes(cell.content.value);
}

/** As `plan/` writes it (`countedAmounts`), wherever the records stand by now; with SUM as it did before. */
const SUM_OF_RECORDS = /^=IF\((?:COUNT\(([^()]+)\)=0,"",SUM\(\1\)|SUMPRODUCT\(ISNUMBER\(([^()]+)\)\*.+\)=0,"",SUMPRODUCT\(\2,.+\))\)$/i;

/** A row of any table that has these columns. */
interface SupportedRow {
  words(name: 'evidence'): string | undefined;
  link(name: 'evidence'): string | undefined;
  wordsWithLink(name: 'date' | 'note'): string | undefined;
}

/** Where a row asks for the evidence that it does not have. */
export function missingEvidenceAt(
  row: { has(name: 'evidence'): boolean; at(name: 'evidence'): CellAddress },
  support: EarlierSupport,
): Pick<EarlierIndicatorAnswer, 'evidenceAt'> {
  return support.evidence === undefined && row.has('evidence') ? { evidenceAt: row.at('evidence') } : {};
}

export function supportIn(row: SupportedRow): EarlierSupport {
  const evidence = row.words('evidence');
  return filled({
    evidence,
    evidenceLink: evidence === undefined ? undefined : row.link('evidence'),
    date: row.wordsWithLink('date'),
    note: row.wordsWithLink('note'),
  });
}

function shownFigure(row: Row, indicator: string): ShownFigure {
  const cell = row.cell('value');
  return {
    indicator,
    at: row.at('value'),
    content: cell?.content ?? { kind: 'empty' },
    ...filled({ formula: cell?.formula }),
    sources: addressesIn(row.ours('source') ?? ''),
  };
}

/** `'MRS(calc_process)'!D6, 'MRS 2'!D6`: as `addressText` writes them. */
function addressesIn(text: string): readonly CellAddress[] {
  return [...text.matchAll(/(?:'((?:[^']|'')+)'|([^\s',!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})/gi)].flatMap(([, quoted, bare = '', name = '']) => {
    const range = parseRangeName(name);
    return range ? [{ sheet: quoted?.replaceAll("''", "'") ?? bare, row: range.top, column: range.left }] : [];
  });
}
