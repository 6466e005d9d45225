import { spellOutReferences } from '../formula/spell-out-references';
import { traceOf } from '../formula/trace-of';
import { isFilledIn, readWorkingPaper } from './working-paper/read-working-paper';
import { UserError } from '../user-error';
import type { Workbook } from '../workbook';
import { cellsInForce, type CellsInForce } from './check-log/cells-in-force';
import { assignCells, withChosenSheets } from './check-log/chosen-sheets';
import type { CellChoice, EarlierLog } from './check-log/earlier-log';
import { chosenOver, withHandReadings } from './check-log/hand-readings';
import { readCheckLog } from './check-log/read-check-log';
import { hasCredits, readCreditsSheet } from './credits-sheet/read-credits-sheet';
import { hasAnswers, readEarlierAnswers } from './our-sheet/read-earlier-answers';
import {
  SYMBOLS,
  type CalculationSheet,
  type Extraction,
  type InputRow,
  type InputTable,
  type Period,
  type SheetHeader,
  type StatedPeriod,
  type Surroundings,
} from './extraction';
import { findFormSheets, type FormSheet, type FormSheets } from './form-sheets';
import { statedCapacities } from './capacity';
import { projectTitle, readHeader } from './header';
import { invisibleCells } from './invisible-cells';
import { joinTables } from './join-tables';
import { otherFigures } from './other-figures';
import { withGrossRows } from './net-electricity';
import { sortedOut, type OurSheets } from './our-sheet/our-sheets';
import { perSheet } from '../our-sheets/our-sheets';
import { inputsOf, kindOfPair, pairSheets, type Pair } from './pair-sheets';
import { labelledPeriod } from './labelled-period';
import { withPlans } from './plan-of-report';
import { periodsOfTable3, statedPeriods } from './stated-periods';
import { withNumberedRows } from './numbered-rows';
import { chooseReadings, type TraceOf } from './readings';
import { findReportedTotal, type ReportedTotal } from './reported-total';
import { sdCheckLists } from './sd-check-list/sd-check-lists';
import { SheetTexts } from './sheet-texts';
import { statedDurations } from './stated-durations';
import { periodsOfMost, pointOf } from './periods-of-most';
import { spanOfPeriods } from './span-of-periods';
import { withSummedPoints } from './summed-points';
import { unreadTable } from './unread-table';

/**
 * Finds the calculation sheets of a workbook with everything that belongs to them: by titles, headings, labels and symbols, never by
 * address or tab name alone. Says what stands where, not whether it is right.
 * Throws `UserError` `not-a-monitoring-spreadsheet` when nothing of the form is recognised. A workbook with only an input sheet gives
 * one entry whose readings are all missing and whose `sheet` is that input sheet, so that its rows can still be checked.
 */
export function extract(given: Workbook, cellChoices: readonly CellChoice[] = []): Extraction {
  const workbook = spellOutReferences(given);
  const sheetTexts = workbook.sheets.map((sheet) => new SheetTexts(sheet));
  const { ours, others } = sortedOut(sheetTexts);
  const earlierLogs = inTurn(ours.log).map((texts) => readCheckLog(texts, workbook));
  const earlierLog = earlierLogs.find(hasEntries) ?? earlierLogs[0];
  const byHand = cellsInForce(cellChoices, earlierLog, workbook);
  const forms = withChosenSheets(findFormSheets(others, workbook), byHand.cells);
  if (!forms.isRecognised) throw notAMonitoringSpreadsheet();
  const trace: TraceOf = (at) => traceOf(workbook, at);
  if (forms.calculations.length > MOST_CALCULATIONS) throw tooManyCalculations(forms.calculations.length);
  const pairs = withLoneInputs(pairSheets(workbook, forms.calculations, forms.inputs), forms.inputs);
  const assigned = assignCells(byHand, pairs);
  const sheets = pairs.map((pair) => calculationSheet(workbook, pair, forms, trace, assigned.get(pair) ?? NO_CELLS));
  const answers = inTurn(ours.sdg).map((texts) => readEarlierAnswers(texts, workbook.dateSystem));
  const earlier = answers.find(hasAnswers) ?? answers[0];
  const credits = inTurn(ours.credits).map((texts) => readCreditsSheet(texts, workbook.dateSystem));
  const earlierCredits = credits.find(hasCredits) ?? credits[0];
  const sdLists = others.flatMap((texts) => sdCheckLists(texts, workbook.dateSystem));
  const used = pairs.flatMap(inputsOf);
  const title = projectTitle(others);
  const papers = inTurn(ours.paper).map((texts) => readWorkingPaper(texts, workbook));
  const paper = papers.find(isFilledIn) ?? papers[0];
  const unused = forms.inputs.filter((input) => input.table && !used.includes(input)).map(({ name }) => name);
  const plans = sheets.filter((sheet) => sheet.kind === 'plan');
  const reports = sheets.filter((sheet) => sheet.kind === 'report');
  return {
    ...(workbook.name === undefined ? {} : { workbookName: workbook.name }),
    reports: withPlans(reports, plans),
    plans,
    surroundings: surroundingsOf(workbook, others),
    book: {
      sheets: workbook.sheets.map(({ name, cells, hiddenRows }) => ({ name, cells, hiddenRows })),
      names: workbook.names,
      dateSystem: workbook.dateSystem,
    },
    ...(unused.length > 0 ? { unusedInputSheets: unused } : {}),
    ourSheets: perSheet((kind) => ours[kind].marked.map((texts) => texts.sheet.name)),
    ...(earlier ? { earlierAnswers: earlier } : {}),
    ...(earlierLog ? { earlierLog } : {}),
    ...(earlierCredits ? { earlierCredits } : {}),
    ...(paper ? { earlierPaper: paper } : {}),
    ...(title ? { projectTitle: title } : {}),
    ...(byHand.cells.length > 0 ? { cellsByHand: byHand.cells } : {}),
    ...(byHand.lost.length > 0 ? { lostCells: byHand.lost } : {}),
    ...(sdLists.length > 0 ? { sdCheckLists: sdLists } : {}),
  };
}

/** Those with their marker first. */
function inTurn({ marked, unmarked }: OurSheets): readonly SheetTexts[] {
  return [...marked, ...unmarked];
}

function hasEntries({ rows, cells, lostCells, notes = [] }: EarlierLog): boolean {
  return rows.length + cells.length + lostCells.length + notes.length > 0;
}

/** An input sheet whose kind has no calculation sheet stands for itself. */
function withLoneInputs(pairs: readonly Pair[], inputs: readonly FormSheet[]): Pair[] {
  const kinds = new Set(pairs.map(kindOfPair));
  const paired = new Set(pairs.map((pair) => pair.input));
  const lone = inputs.filter((input) => !paired.has(input)).map((input) => ({ calculation: input, input, further: [], sources: [] }));
  return [
    ...pairs,
    ...lone.filter(
      (pair, index) => !kinds.has(kindOfPair(pair)) && lone.findIndex((other) => kindOfPair(other) === kindOfPair(pair)) === index,
    ),
  ];
}

const NO_CELLS: CellsInForce = { cells: [], lost: [] };

function calculationSheet(workbook: Workbook, pair: Pair, forms: FormSheets, trace: TraceOf, byHand: CellsInForce): CalculationSheet {
  const { calculation, input } = pair;
  const isLone = calculation === input && !forms.calculations.includes(calculation);
  const { candidates } = calculation.rows;
  const chosen = chooseReadings(isLone ? [] : candidates, trace, workbook.dateSystem);
  const joined = joinTables(pair, workbook);
  const own = [...new Set([calculation, ...inputsOf(pair)])];
  const others = own.flatMap(otherFigures);
  const recognised = withSummedPoints(chosen, candidates, others, joined, workbook, trace);
  const readings = withHandReadings(recognised, byHand.cells, calculation, workbook, trace);
  const { EG } = readings.readings;
  const inputs = joined && withGrossRows(withNumberedRows(joined, EG), EG, calculation.texts);
  const total = totalOf(pair, trace, workbook.dateSystem);
  const inputHeader = input && input !== calculation ? readHeader(input.texts) : {};
  const header = { ...inputHeader, ...readHeader(calculation.texts) };
  const defaults = defaultsOf(pair, forms);
  const periods = statedPeriodsOf(workbook, pair, inputs, total);
  const headers = headersOf(pair, forms);
  const unread = inputs ? [] : unreadTable(pair, forms);
  const capacities = own.flatMap(({ texts }) => statedCapacities(texts));
  const durations = own.flatMap(({ texts }) => statedDurations(texts));
  return {
    kind: kindOfPair(pair),
    sheet: calculation.name,
    ...(input ? { inputSheet: input.name } : {}),
    ...header,
    ...(Object.keys(inputHeader).length > 0 ? { inputHeader } : {}),
    period: periodOf(workbook, pair, inputs, total?.period),
    ...readings,
    ...(others.length > 0 ? { otherFigures: others } : {}),
    ...(inputs ? { inputs } : {}),
    ...(unread.length > 0 ? { unreadTable: unread } : {}),
    ...(total ? { reportedTotal: total.reading } : {}),
    ...(total?.rows ? { reportedRows: total.rows } : {}),
    ...(defaults ? { defaults } : {}),
    ...(periods.length > 0 ? { statedPeriods: periods } : {}),
    ...(headers.length > 0 ? { headers } : {}),
    ...(capacities.length > 0 ? { capacities } : {}),
    ...(durations.length > 0 ? { durations } : {}),
    ...(byHand.lost.length > 0 ? { lostCells: byHand.lost } : {}),
    ...(byHand.cells.length > 0 ? { chosenCells: chosenOver(recognised, byHand.cells) } : {}),
  };
}

/** Sheets that are neither calculation nor input sheets (the structure sheet, for one) belong to every report. */
function headersOf(pair: Pair, forms: FormSheets): SheetHeader[] {
  const others = forms.all.filter((sheet) => !forms.calculations.includes(sheet) && !forms.inputs.includes(sheet));
  const own = inputsOf(pair).filter((sheet) => sheet !== pair.calculation);
  return [...own, ...others].flatMap(({ name, texts }) => {
    const header = readHeader(texts);
    return Object.keys(header).length > 0 ? [{ sheet: name, ...header }] : [];
  });
}

/** Table 3 of the input sheet. Where several input sheets have one filled in, none of them is the total for sure. */
function totalOf({ input, further }: Pair, trace: TraceOf, dateSystem: 1900 | 1904): ReportedTotal | undefined {
  const sheets = [...(input ? [input] : []), ...further.flatMap(({ sheet, isDrawnOn }) => (isDrawnOn ? [sheet] : []))];
  const totals = sheets.flatMap(({ texts }) => findReportedTotal(texts, trace, dateSystem) ?? []);
  const filled = totals.filter(({ reading }) => reading.kind !== 'unusable' || reading.content.kind !== 'empty');
  const [first] = filled.length > 0 ? filled : totals;
  if (!first || filled.length < 2) return first;
  const at = filled.flatMap(({ reading }) => (reading.kind === 'missing' ? [] : reading.at));
  return { ...first, reading: { kind: 'ambiguous', symbol: 'ER_p', at } };
}

/** On the calculation sheet, else on its input sheet, else on a sheet that is neither: the list's place is not fixed. */
function defaultsOf({ calculation, input }: Pair, forms: FormSheets): CalculationSheet['defaults'] {
  const elsewhere = forms.all.filter((sheet) => !forms.calculations.includes(sheet) && !forms.inputs.includes(sheet));
  return [calculation, ...(input ? [input] : []), ...elsewhere].find((sheet) => sheet.defaults)?.defaults?.entries;
}

/** Column (a) of Table 1 over the rows of our symbols (of any, where those have none) that agree with most points, else the period of Table 3, else a cell labelled Monitoring period on either sheet. */
function periodOf(workbook: Workbook, { calculation, input }: Pair, inputs: InputTable | undefined, ofTotal: Period | undefined): Period {
  const forgotten = new Set(inputs?.further?.flatMap(({ sheet, isDrawnOn }) => (isDrawnOn ? [] : [sheet])));
  const rows = (inputs?.rows ?? []).filter((row) => row.period !== undefined && !forgotten.has(row.value.at.sheet));
  const ours = rows.filter((row) => row.symbol !== undefined);
  const ofRows = periodOfRows(ours.length > 0 ? ours : rows);
  const labelled = [calculation, ...(input ? [input] : [])].map((sheet) => labelledPeriod(sheet.texts, workbook.dateSystem));
  return ofRows ?? ofTotal ?? labelled.find((period) => period !== undefined) ?? { kind: 'missing' };
}

type Dated = Extract<Period, { readonly kind: 'dates' }>;

/** Where the points disagree, that of most: two periods joined would be a third that nobody monitored. */
function periodOfRows(rows: readonly InputRow[]): Period | undefined {
  const whole = spanOfPeriods(rows.flatMap((row) => row.period ?? []));
  if (whole?.kind !== 'dates') return whole;
  const inUse = new Set(rows.filter(isFilled).map(pointOf));
  const points = new Map<string, Dated[]>();
  for (const row of rows) {
    const point = pointOf(row);
    const isOurs = row.period?.kind === 'dates' && row.period.from <= row.period.to && (inUse.size === 0 || inUse.has(point));
    if (!isOurs) continue;
    const ofPoint = points.get(point);
    if (ofPoint) ofPoint.push(row.period);
    else points.set(point, [row.period]);
  }
  return spanOfPeriods(periodsOfMost(points.values()) ?? []) ?? whole;
}

function isFilled({ value, valueFormula }: InputRow): boolean {
  return value.value.kind !== 'empty' || valueFormula !== undefined;
}

function statedPeriodsOf(
  workbook: Workbook,
  { calculation, input }: Pair,
  inputs: InputTable | undefined,
  total: ReportedTotal | undefined,
): readonly StatedPeriod[] {
  const forgotten = new Set(inputs?.further?.flatMap(({ sheet, isDrawnOn }) => (isDrawnOn ? [] : [sheet])));
  const rows = (inputs?.rows ?? []).filter(({ value }) => !forgotten.has(value.at.sheet));
  const sheets = [calculation, ...(input && input !== calculation ? [input] : [])];
  const labelled = sheets.map(({ texts }) => labelledPeriod(texts, workbook.dateSystem));
  return statedPeriods(rows, periodsOfTable3(total?.period, total?.rows), labelled);
}

function surroundingsOf(workbook: Workbook, others: readonly SheetTexts[]): Surroundings {
  return {
    calculation: workbook.calculation,
    externalLinks: workbook.externalLinks,
    sheets: workbook.sheets.map(({ name, visibility, isProtected, hiddenRows, hiddenColumns }) => ({
      name,
      visibility,
      isProtected,
      hiddenRows,
      hiddenColumns,
    })),
    isStructureProtected: workbook.isStructureProtected,
    names: workbook.names,
    dateSystem: workbook.dateSystem,
    invisibleCells: invisibleCells(others.map(({ sheet }) => sheet)),
  };
}

/** Each is compared with each. A plan and a report for each of three methodologies (no project has more) over seven years are below it. */
const MOST_CALCULATIONS = 50;

function tooManyCalculations(count: number): UserError {
  return new UserError('too-large', {
    en: `This workbook has ${count} calculation sheets; up to ${MOST_CALCULATIONS} can be checked together. Move those of other periods or projects to workbooks of their own.`,
    ja: `このブックには計算シートが${count}枚あります。まとめてチェックできるのは${MOST_CALCULATIONS}枚までです。他の期間やプロジェクトのシートを別のブックに移してください。`,
  });
}

function notAMonitoringSpreadsheet(): UserError {
  const symbols = SYMBOLS.join(', ');
  return new UserError('not-a-monitoring-spreadsheet', {
    en: `This workbook is not recognised as a JCM monitoring spreadsheet. Looked for on every sheet: the title "Monitoring Report Sheet" or "Monitoring Plan Sheet" (Input Sheet or Calculation Process Sheet), the header "Monitoring Spreadsheet: JCM_…", the headings of Table 1 (Parameters, Monitored Values, Units …), and the symbols ${symbols} with figures. Open the monitoring spreadsheet itself, or check that these titles have not been deleted. If it is one all the same, choose the cells of its symbols by hand: at least ER_p, or EG and EF_RE.`,
    ja: `このブックはJCMのモニタリングスプレッドシートとして認識できません。すべてのシートで、表題「Monitoring Report Sheet」または「Monitoring Plan Sheet」(入力シート、計算プロセスシート)、ヘッダー「Monitoring Spreadsheet: JCM_…」、表1の見出し(パラメータ、モニタリング値、単位など)、および数値を伴う記号 ${symbols} を探しました。モニタリングスプレッドシート本体を開くか、これらの表題が削除されていないかご確認ください。それでも該当するブックの場合は、記号のセルを手動で指定してください(少なくとも ER_p、または EG と EF_RE)。`,
  });
}
