import type { Cell, CellAddress, CellRange, Sheet, Workbook } from '../workbook';
import { statedCapacities } from './capacity';
import type { InputColumn, InputRow, InputTable, Period, SymbolName, Unit } from './extraction';
import { headingsLike, type HeadingRow, type Span } from './heading-row';
import { labelSymbol } from './labels';
import { periodFromCells } from './period';
import { looseText, textOf, wordsOf } from './plain-text';
import { shownContent } from './shown-content';
import { addressOf, filledIn, type SheetTexts } from './sheet-texts';
import { notationOf, symbolIn, symbolOfOtherPeriod } from './symbol-notation';
import { withoutSumsOfRows } from './total-rows';
import { isPerDayOrHour, isUnit, parseUnit } from './unit';

type InputHeading = InputColumn;

/** Table 1 of the monitoring report (columns a to k) and of the monitoring plan (without the period, with estimated values). */
const INPUT_HEADINGS = headingsLike<InputHeading>([
  ['period', /^monitoring periods?$/, /^モニタリング(対象)?期間$/],
  ['from', /^(from|start( date)?|period start)$/, /^(開始(日|年月日)?|自)$/],
  ['to', /^(to|until|end( date)?|period end)$/, /^(終了(日|年月日)?|至)$/],
  ['point', /^monitoring points?( ?(no|number|id)\.?s?)?$/, /^(モニタリング)?(ポイント|地点|点)(の)?(番号|no\.?)?$/],
  ['parameter', /^(parameters?|symbols?|notations?|variables?)( (names?|symbols?))?$/, /^(パラメーター?(名|記号)?|記号|変数)$/],
  ['description', /^descriptions?( of( the)? (data|parameters?))?$/, /^(データ|パラメーター?)?(の)?(説明|内容|記述)$/],
  [
    'value',
    /^((monitor(ed|ing) |measure(d|ment) |actual |recorded |metered |estimated |expected |projected )?values?|values? (monitored|measured|estimated)|(monitor(ed|ing)|measure(d|ment)|actual) results?)$/,
    /^(モニタリング|モニタリングされた|モニタリングした|実測|実績|測定|計測|推定|推計|見積|予測|想定)?(の)?(値|数値|結果)$/,
  ],
  ['unit', /^units?$/, /^単位$/],
  ['option', /^monitoring options?$/, /^モニタリング(の)?(オプション|方法の選択肢|選択肢|方式)$/],
  ['source', /^(data sources?|sources? of data)$/, /^(データ)(の)?(ソース|源|出典|出所|情報源|入手元)$|^(情報源|出典)$/],
  [
    'method',
    /^measurement (methods?|procedures?)( (and|&) (methods?|procedures?))?$/,
    /^(測定|計測)(の)?(方法|手法|手順)((及び|および|と|・|·)(その)?(手順|手続き?))?$/,
  ],
  ['frequency', /^(monitoring |measurement )?frequenc(y|ies)$/, /^(モニタリング|測定|計測)?(の)?頻度$/],
  ['comment', /^(other )?(comments?|remarks?|notes?)$/, /^(その他|他)?(の)?(コメント|備考|特記事項|注記)$/],
]);

/** Headings only Table 1 has: Table 2 (parameters fixed ex ante) has parameters, values and units too. */
const ONLY_TABLE_1: readonly InputHeading[] = ['point', 'option', 'frequency', 'period', 'from'];

/** Rows without anything that may stand within the table. */
const LONGEST_GAP = 5;

/** Table 1 of a sheet, from its headings, whatever their order and place. Repeated headings continue the table. */
export function findInputTable(texts: SheetTexts, workbook: Workbook): InputTable | undefined {
  const all = INPUT_HEADINGS.rowsOn(texts);
  const headings = all.filter(isTable1);
  const [first] = headings;
  if (!first) return undefined;
  const parts = headings.map((heading) => readPart(texts, heading, all, workbook.dateSystem));
  const range: CellRange = {
    top: first.row,
    left: Math.min(...headings.map((heading) => heading.left)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
    right: Math.max(...headings.map((heading) => heading.right)),
  };
  const valuesHead = valuesHeadOf(first.words.get('value') ?? '');
  const periodColumn = (first.spans.get('period') ?? first.spans.get('from'))?.left;
  return {
    sheet: texts.sheet.name,
    range,
    valuesHead,
    columns: [...first.spans.keys()],
    ...(periodColumn === undefined
      ? {}
      : { periodCell: addressOf(texts.sheet, { row: parts[0]?.rows[0]?.row ?? first.row, column: periodColumn }) }),
    rows: withoutSumsOfRows(withoutNamedTotals(withPeriodsOwn(parts.flatMap((part) => part.rows))), workbook),
  };
}

/** `Table 1`, `Table 1: Parameters monitored ex post`, `表1 モニタリングするパラメータ`. */
const CAPTION = /^(table|表) ?1(?!\d) ?([:.-]|$|.*(monitor|parameter|モニタリング|パラメータ))/;

/**
 * Where a sheet says that it has a Table 1 although `findInputTable` finds none: its caption, and the row that looks most like its
 * headings. Empty where nothing says so.
 */
export function unreadInputTable(texts: SheetTexts): readonly CellAddress[] {
  const caption = texts.find(CAPTION);
  const alike = INPUT_HEADINGS.rowsOn(texts).filter(({ spans }) => spans.size > 2);
  const headings = alike.find(({ row }) => caption && row > caption.row) ?? alike.find(hasColumnOfTable1);
  const inRow = headings ? texts.inRow(headings.row) : [];
  return [...(caption ? [caption] : []), ...inRow].map((text) => addressOf(texts.sheet, text));
}

function valuesHeadOf(words: string): NonNullable<InputTable['valuesHead']> {
  if (/monitor|measure|actual|recorded|metered|実測|実績|測定|計測|モニタリング/.test(words)) return 'monitored';
  return /estimated|expected|projected|推定|推計|見積|予測|想定/.test(words) ? 'estimated' : 'other';
}

function isTable1({ spans }: HeadingRow<InputHeading>): boolean {
  return spans.has('value') && spans.has('parameter') && hasColumnOfTable1({ spans });
}

function hasColumnOfTable1({ spans }: Pick<HeadingRow<InputHeading>, 'spans'>): boolean {
  return ONLY_TABLE_1.some((kind) => spans.has(kind));
}

/** A row with what is only of use until the table is complete. */
interface ReadRow extends InputRow {
  readonly isOfOtherPeriod: boolean;
  readonly isTotal: boolean;
}

function readPart(
  texts: SheetTexts,
  heading: HeadingRow<InputHeading>,
  all: readonly HeadingRow<InputHeading>[],
  dateSystem: 1900 | 1904,
): { rows: ReadRow[]; bottom: number } {
  const rows: ReadRow[] = [];
  let bottom = heading.row;
  let period: Period | undefined;
  const capacities = new Set(statedCapacities(texts).map(({ at }) => at.row));
  for (let row = heading.row + 1, gap = 0; gap <= LONGEST_GAP; row += 1) {
    if (endsTable(texts, row) || all.some((other) => other.row === row && other.spans.size > 2)) break;
    const own = periodOf(texts.sheet, heading, row, dateSystem);
    const input = isLetterRow(texts, row) ? undefined : readRow(texts.sheet, heading, row, dateSystem);
    if (input?.parameter === '' && (capacities.has(row) || isNote(texts.sheet, heading, input))) continue;
    gap = input ? 0 : gap + 1;
    // A period cell that is continued stands in the first of its rows only.
    if (own && (input || own.kind === 'dates')) period = own;
    if (!input) continue;
    bottom = row;
    rows.push({ ...input, ...(period ? { period } : {}) });
  }
  return { rows, bottom };
}

/** The next table or box begins: `Table 2: …`, `表2`, `[Monitoring option]`. */
function endsTable(texts: SheetTexts, row: number): boolean {
  return texts.inRow(row).some((text) => /^(table|表) ?\d|^[[【]|^monitoring (report|plan|structure) sheet/.test(text.phrase.loose));
}

/** `(a) (b) (c) …`: the row of column letters, where it stands below the headings. */
function isLetterRow(texts: SheetTexts, row: number): boolean {
  const cells = texts.inRow(row);
  return cells.length > 2 && cells.every((text) => /^\(?[a-z]\)?$/.test(text.phrase.loose));
}

function periodOf(sheet: Sheet, heading: HeadingRow<InputHeading>, row: number, dateSystem: 1900 | 1904): Period | undefined {
  const spans = (['from', 'to', 'period'] as const).flatMap((kind) => heading.spans.get(kind) ?? []);
  const cells = new Set<Cell>();
  const places = new Set<string>();
  for (const { left, right } of spans) {
    for (let column = left; column <= right; column += 1) {
      const cell = filledIn(sheet, row, column, column);
      if (cell && !places.has(`${cell.row},${cell.column}`)) cells.add(cell);
      if (cell) places.add(`${cell.row},${cell.column}`);
    }
  }
  return periodFromCells([...cells], sheet.name, dateSystem);
}

function readRow(sheet: Sheet, heading: HeadingRow<InputHeading>, row: number, dateSystem: 1900 | 1904): ReadRow | undefined {
  const under = (kind: InputHeading): Cell | undefined => {
    const span = heading.spans.get(kind);
    return span && filledIn(sheet, row, span.left, span.right);
  };
  const [parameter, value, point, unit, description] = [
    under('parameter'),
    under('value'),
    under('point'),
    heading.spans.has('unit') ? under('unit') : unitBeside(sheet, row, heading.spans.get('value')),
    under('description'),
  ];
  if (!parameter && !(value && (point || unit || description))) return undefined;
  const parsedUnit = parseUnit((unit && textOf(unit.content)) ?? '', unit && addressOf(sheet, unit));
  const { symbol, isOfOtherPeriod } = symbolOfRow(parameter, description, parsedUnit);
  const valueColumn = heading.spans.get('value')?.left ?? heading.left;
  return {
    row,
    parameter: parameter ? notationOf(parameter.content) : '',
    ...(symbol ? { symbol } : {}),
    value: { value: shownContent(value, dateSystem), at: addressOf(sheet, value ?? { row, column: valueColumn }) },
    ...(value?.formula === undefined ? {} : { valueFormula: value.formula }),
    unit: parsedUnit,
    ...said('point', point),
    ...said('description', description),
    ...said('monitoringOption', under('option')),
    ...said('source', under('source')),
    ...said('method', under('method')),
    ...said('frequency', under('frequency')),
    ...said('comment', under('comment')),
    isOfOtherPeriod,
    isTotal: [parameter, point, description].some((cell) => cell !== undefined && namesTotal(cell)),
  };
}

/** `Availability | 98 | %` below the points: a label where they have their period, and nothing that makes it one of them. */
function isNote(sheet: Sheet, heading: HeadingRow<InputHeading>, { row, point, description }: InputRow): boolean {
  const span = heading.spans.get('period');
  if (span === undefined || point !== undefined || description !== undefined) return false;
  const cell = filledIn(sheet, row, span.left, span.right);
  const words = cell && textOf(cell.content);
  return words !== undefined && /\p{L}{3}/u.test(words) && !/\d|^ditto|^(same|as) /iu.test(words);
}

/** Where the heading of the column of units is in words that are not known. */
function unitBeside(sheet: Sheet, row: number, value: Span | undefined): Cell | undefined {
  return value && [...sheet.cells.row(row)].find(({ column, content }) => column > value.right && isUnit(textOf(content) ?? ''));
}

type Said = 'point' | 'description' | 'monitoringOption' | 'source' | 'method' | 'frequency' | 'comment';

function said<Field extends Said>(field: Field, cell: Cell | undefined): Partial<Record<Field, string>> {
  const words = cell && wordsOf(cell.content);
  return words === undefined ? {} : ({ [field]: words } as Record<Field, string>);
}

interface RowSymbol {
  readonly symbol?: SymbolName;
  readonly isOfOtherPeriod: boolean;
}

/** The parameter decides; the description only where no parameter stands, or one with another index of the period (`EG_i,y`). */
function symbolOfRow(parameter: Cell | undefined, description: Cell | undefined, unit: Unit): RowSymbol {
  const symbol = parameter && symbolIn(parameter.content, true);
  if (symbol) return { symbol, isOfOtherPeriod: false };
  const text = description && textOf(description.content);
  const named = text === undefined ? undefined : labelSymbol(text);
  if (!named || !parameter) return { ...(named ? { symbol: named } : {}), isOfOtherPeriod: false };
  const isOfOtherPeriod = symbolOfOtherPeriod(parameter.content) === named && !isPerDayOrHour(unit);
  return { ...(isOfOtherPeriod ? { symbol: named } : {}), isOfOtherPeriod };
}

/** Rows of another period (`EG_i,m`, months) are ours only where no row has the period's own symbol. */
function withPeriodsOwn(rows: readonly ReadRow[]): readonly ReadRow[] {
  const own = new Set(rows.flatMap(({ symbol, isOfOtherPeriod }) => (symbol && !isOfOtherPeriod ? [symbol] : [])));
  return rows.map((row) => (row.isOfOtherPeriod && row.symbol && own.has(row.symbol) ? withoutSymbol(row) : row));
}

function withoutSymbol({ symbol: _symbol, ...row }: ReadRow): ReadRow {
  return row;
}

const TOTAL = /^((grand |sub-?)?total|sum|sub-?total .{1,30})$|^(合計|小計|総計|総合計|計)$/;

function namesTotal({ content }: Cell): boolean {
  const text = textOf(content);
  return text !== undefined && (TOTAL.test(looseText(text)) || /^[Σ∑]/.test(notationOf(content)));
}

/** A row that says it sums the others is no monitoring point. Where all say so (a single point written as ΣEG) they are the points. */
function withoutNamedTotals(rows: readonly ReadRow[]): InputRow[] {
  const points = rows.filter((row) => !row.isTotal);
  return (points.length > 0 ? points : rows).map(({ isTotal: _isTotal, isOfOtherPeriod: _isOfOtherPeriod, ...row }) => row);
}
