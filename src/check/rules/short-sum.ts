import { addressText, quotedSheetName, rangeName } from '../../address';
import { SYMBOLS, type CalculationSheet, type InputRow, type Period } from '../../extract/extraction';
import type { Dates } from '../../extract/parse-period';
import { contains } from '../../extract/sheet-texts';
import { CellMap } from '../../formula/cell-map';
import type { SheetRange } from '../../formula/precedents-of';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { changeFigure, changeInputContent } from '../examples/example-changes';
import { countedAmiss, type CountedAmiss } from '../model/counted-amiss';
import { followFormulas, type FormulaCell } from '../model/follow-formulas';
import { daysAtHead } from '../model/head-dates';
import { passedOver } from '../model/passed-over';
import { reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { MOST_FORGOTTEN, shortRanges, type LeftOut, type ShortRange } from '../model/rows-left-out';
import { sheetsLeftOut, type SheetLeftOut } from '../model/sheets-left-out';
import { isSameCell } from '../model/sheet-model';
import { takenByTwoSums, type TakenByTwoSums } from '../model/taken-by-two-sums';
import { totalsInSums, type TotalsInSum } from '../model/totals-in-sums';
import { outcomesOf } from '../model/told-elsewhere';
import { failedAsGraded, needsAPerson, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { wordRanges } from '../cells/word-ranges';
import { FORM_BROKEN } from '../sources';
import { spanOf, statedDates } from '../periods/stated-dates';
import { valuesOfOtherSheets } from '../inputs/shared-rows';
import { shortened, wordCells } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { leftOutFindings, type LeftOutFigures } from '../word-left-out';
import { passedOverFinding } from '../word-passed-over';
import { generationSumMismatch } from './generation-sum-mismatch';

export const shortSum: ReportRule = {
  id: 'short-sum',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const calculation = reportCalculation(sheet, workbook);
    const leftOut = pointsLeftOut(sheet, calculation, valuesOfOtherSheets(sheet, workbook));
    const tellers = leftOut.length === 0 ? [] : [generationSumMismatch];
    const isTold = outcomesOf(tellers, sheet, settings, workbook).some(
      (outcome) => outcome.outcome === 'failed' && outcome.severity !== 'info',
    );
    const points = isTold ? [] : leftOut;
    const sheets = sheetsLeftOut(sheet, workbook).map(sheetFinding);
    const { certain, likely: besides, open } = rangesLeftOut(sheet, calculation);
    const twice = takenByTwoSums(calculation).map(takenTwiceFinding);
    const span = spanOf(statedDates(sheet));
    const chosen = span === undefined ? [] : passedOver(calculation, span).map(passedOverFinding);
    const told = [...points, ...sheets, ...twice, ...certain];
    const likely = [...besides, ...chosen];
    if (told.length + likely.length === 0) return open.length > 0 ? needsAPerson(...open) : PASSED;
    return failedAsGraded([
      { findings: told, severity: 'error' },
      { findings: likely, severity: 'warning' },
    ]);
  },
  docs: {
    what: {
      en: 'A sum stops short of rows of its table: a monitoring point that EG does not take in, or a month of the metering log. What none of several sums takes that share out a log between them (months of daily readings) is told once. Or a sum takes one cell of each sheet of a log in several, and leaves out a sheet that is like them and lies between them or makes them one for each month of the period. Or the sum of a log counts a figure twice, by itself or by two of the sums that it adds up, or takes in the total of what it adds up, or the year at the head of its column. Or the condition of a SUMPRODUCT, SUMIF or SUMIFS passes over a reading or two of the period that nothing else counts.',
      ja: '合計の範囲が表の行を含みきれていません（EG に含まれないモニタリングポイントや、計量記録の月など）。記録を分け合う複数の合計（日別記録の月計など）のどれにも含まれない数値は、まとめて一度だけ指摘します。または、複数シートに分かれた記録の各シートから同じセルを合計する数式が、同じ形のシート（間に並ぶもの、または合わせてモニタリング期間の月数となるもの）を一つ含めていません。または、記録の合計が（合計する複数の小計を通じた場合や、合計行を範囲に含む場合も含め）同じ数値を二度、あるいは列見出しの年を含めています。または、SUMPRODUCT、SUMIF、SUMIFS の条件により、期間内の一、二の値がどこにも集計されていません。',
    },
    why: {
      en: 'A row that was added below the range is not counted, and as long as it is empty or 0 nobody sees it. Rows of a metering log outside the monitoring period are rightly left out; where their dates say that they belong to the period they are missing. A row or two without dates are a warning in a log, and so is what may be a year, or what a condition passes over; in the tables of the form they are missing.',
      ja: '範囲の下に追加した行は集計されず、空欄や 0 の間は誰も気付きません。モニタリング期間外の計量記録の行は含めないのが正しく、日付が期間内の行は集計漏れです。日付のない一、二行は、記録では警告、様式の表ではエラーとします。年と思われる数値や、条件で除かれた値も警告です。',
    },
    fix: {
      en: 'Let the range of the sum reach over all rows of the table, each once, and over nothing else.',
      ja: '合計の範囲を、表の全行を一度ずつ含み、他のセルを含まないように直してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      changeFigure(changeInputContent(correct, 1, { kind: 'empty' }), 'EG', { value: 1204.32, formula: "=SUM('MRS(input)'!E8:E8)" }),
  },
};

/** Rows of EG in Table 1 that no formula of EG refers to, where it refers to others. Today they hold nothing that would show. */
function pointsLeftOut(sheet: CalculationSheet, { source }: ReportCalculation, others: CellMap<true>): readonly Finding[] {
  const { EG } = sheet.readings;
  const rows = (sheet.inputs?.rows ?? []).filter(({ symbol, isGross, value }) => symbol === 'EG' && !isGross && !others.has(value.at));
  if (EG.kind !== 'number' || EG.formula === undefined || rows.length === 0) return [];
  const ends = cellsOf(rows.map(({ value }) => value.at));
  const { formulas, unfollowed } = followFormulas(source, [EG.at], (at) => ends.has(at));
  if (unfollowed.length > 0) return [];
  const ranges = formulas.flatMap((cell) => cell.ranges);
  const isReferred = ({ value: { at } }: InputRow): boolean =>
    ranges.some(
      ({ sheet: name, range }) =>
        name === at.sheet && at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right,
    );
  const leftOut = rows.filter((row) => !isReferred(row));
  if (leftOut.length === 0 || leftOut.length === rows.length) return [];
  const names = leftOut.slice(0, 3).map(({ parameter, point }) => shortened(point === undefined ? parameter : `${parameter} ${point}`));
  const cells = leftOut.map(({ value }) => value.at);
  return [
    {
      at: [EG.at, ...cells],
      found: EG.formula,
      message: {
        en: `Expected EG in ${addressText(EG.at)} to add up all ${rows.length} rows of Table 1, found “${shortened(EG.formula)}”, which leaves out ${names.join(', ')} in ${wordCells(cells, 'en')}. Nothing is counted there when a value is entered.`,
        ja: `${addressText(EG.at)} の EG は表1の全 ${rows.length} 行の合計のはずですが、「${shortened(EG.formula)}」では ${names.join('、')}（${wordCells(cells, 'ja')}）が含まれません。値を入力しても集計されません。`,
      },
    },
  ];
}

/** The rows of Table 1 are looked at above; here it is what they are collected from. */
function rangesLeftOut(
  sheet: CalculationSheet,
  calculation: ReportCalculation,
): { certain: readonly Finding[]; likely: readonly Finding[]; open: readonly Finding[] } {
  const values = cellsOf((sheet.inputs?.rows ?? []).map(({ value }) => value.at));
  const readings = cellsOf(readingsOf(sheet));
  const { formulas, source } = calculation;
  const isCounted = countedBy(formulas);
  const totals = totalsInSums(sheet, calculation).filter(({ twice, once }) => ![...twice, ...once].some((at) => values.has(at)));
  const inTotals = cellsOf(totals.flatMap(({ once }) => once));
  const ranges = formulas
    .flatMap((cell) => shortRanges(cell, source, readings))
    .filter((short) => !short.leftOut.some(({ at }) => values.has(at)))
    // A log that is added up quarter by quarter: what one sum leaves out, another takes.
    .map((short) => ({ ...short, leftOut: short.leftOut.filter(({ at }) => !isCounted(at) && !inTotals.has(at)) }))
    .filter(({ leftOut }) => leftOut.length > 0);
  const amiss = formulas
    .flatMap((cell) => countedAmiss(cell, source))
    .filter(({ counted: [first] }) => first !== undefined && !values.has(cornerOf(first)));
  const form = new Set([sheet.sheet, sheet.inputSheet, sheet.inputs?.sheet]);
  // 2,023 may be a reading after all.
  const [years, twice] = [true, false].map((isYear) => amiss.filter(({ what }) => (what === 'year') === isYear).map(amissFinding));
  const certain: LeftOutFigures[] = [];
  const likely: ShortRange[] = [];
  const open: ShortRange[] = [];
  for (const short of ranges) {
    const period = periodOfSum(sheet, short.by);
    const daysOf = ({ head }: LeftOut): Dates | undefined => head && daysAtHead(head.content, source.dateSystem);
    const dated = short.leftOut.filter((figure) => isInPeriod(period, daysOf(figure)));
    if (dated.length > 0) certain.push({ ...short, leftOut: dated, span: spanOf(dated.flatMap((figure) => daysOf(figure) ?? [])) });
    else if (short.leftOut.some((figure) => daysOf(figure) !== undefined)) continue;
    else if (short.leftOut.length <= MOST_FORGOTTEN) (form.has(short.sheet) ? certain : likely).push(short);
    else if (isOnOneSide(short)) open.push(short);
  }
  return {
    certain: [...(twice ?? []), ...totals.map(totalFinding), ...leftOutFindings(certain)],
    likely: [...(years ?? []), ...leftOutFindings(likely)],
    open: leftOutFindings(open),
  };
}

/** Each is a figure of its own, whatever it stands next to: EF_RE below the rows of EG. */
function readingsOf({ readings, furtherFactors }: CalculationSheet): readonly CellAddress[] {
  return [...SYMBOLS.map((symbol) => readings[symbol]), ...furtherFactors].flatMap((reading) =>
    reading.kind === 'number' ? [reading.at] : [],
  );
}

function cellsOf(places: readonly CellAddress[]): CellMap<true> {
  const cells = new CellMap<true>();
  for (const at of places) cells.set(at, true);
  return cells;
}

function isOnOneSide({ range, leftOut }: ShortRange): boolean {
  const isBefore = ({ at }: LeftOut): boolean => at.row < range.top || at.column < range.left;
  return leftOut.every(isBefore) || !leftOut.some(isBefore);
}

/** Asked again for the same figure by every sum of its column. */
function countedBy(formulas: readonly FormulaCell[]): (at: CellAddress) => boolean {
  const asked = new CellMap<boolean>();
  return (at) => {
    const known =
      asked.get(at) ?? formulas.some(({ ranges }) => ranges.some(({ sheet, range }) => sheet === at.sheet && contains(range, at)));
    asked.set(at, known);
    return known;
  };
}

/** A row of Table 1 may be that of a quarter. */
function periodOfSum({ inputs, period }: CalculationSheet, by: CellAddress): Period {
  return inputs?.rows.find(({ value: { at } }) => isSameCell(at, by))?.period ?? period;
}

function isInPeriod(period: Period, days: Dates | undefined): boolean {
  return days !== undefined && period.kind === 'dates' && days.from >= period.from && days.to <= period.to;
}

function sheetFinding({ by, formula, taken, at, value }: SheetLeftOut): Finding {
  const [sum, place, figure] = [addressText(by), addressText(at), wordNumber(tidy(value))];
  return {
    at: [by, at],
    found: formula,
    message: {
      en: `Expected the formula in ${sum} to take ${place} as it takes the same cell of ${taken} sheets like it, found “${shortened(formula)}”. Nothing of the report takes that sheet; ${place} holds ${figure}.`,
      ja: `${sum} は同じ形の ${taken} シートの同じセルと同様に ${place} も参照するはずですが、「${shortened(formula)}」では含まれません。${place} の値は ${figure} で、報告のどの数式からも参照されていません。`,
    },
  };
}

function takenTwiceFinding({ by, sums, days, amount }: TakenByTwoSums): Finding {
  const [total, first, second] = [by, ...sums].map(addressText);
  const [places, figure] = [wordRanges(days), wordNumber(amount)];
  return {
    at: [...sums, ...days],
    message: {
      en: `Expected each figure in one of the sums that ${total} adds up, found ${places.en} in two of them, as in ${first} and ${second}. What is counted twice comes to ${figure}.`,
      ja: `${total} が合計する各セルの集計範囲は重ならないはずですが、${places.ja} は ${first} と ${second} のように二つの範囲に含まれています。二度数えられている値の合計は ${figure} です。`,
    },
  };
}

function totalFinding({ by, formula, totals, twice, once, amount }: TotalsInSum): Finding {
  const [places, within, apart] = [wordRanges(twice), wordRanges(totals), wordRanges(once)];
  const all = wordRanges([...once, ...twice]);
  const [sum, found, figure] = [addressText(by), shortened(formula), wordNumber(amount)];
  const shifted: Words = once.length === 0 ? { en: '', ja: '' } : { en: ` and leaves out ${apart.en}`, ja: `（${apart.ja} は範囲外です）` };
  return {
    at: [by, ...totals, ...once],
    found: formula,
    message: {
      en: `Expected the sum in ${sum} to count every figure of the table once, found “${found}”, which takes in the total of ${all.en} in ${within.en}${shifted.en}: it counts ${places.en} twice, ${figure} too much.`,
      ja: `${sum} の合計は表の数値を一度ずつ含むはずですが、「${found}」は ${within.ja} にある ${all.ja} の合計も含んでいます${shifted.ja}。${places.ja} を二度数えています（${figure} 過大）。`,
    },
  };
}

const cornerOf = ({ sheet, range }: SheetRange): CellAddress => ({ sheet, row: range.top, column: range.left });

function amissFinding({ by, formula, counted, amount }: CountedAmiss): Finding {
  const ranges = counted.map(({ sheet, range }) => `${quotedSheetName(sheet)}!${rangeName(range)}`);
  const place = { en: ranges.join(', '), ja: ranges.join('、') };
  const found: Words =
    amount !== undefined
      ? {
          en: `which counts ${place.en} twice: ${wordNumber(amount)} too much`,
          ja: `${place.ja} を二度数えています（${wordNumber(amount)} 過大）`,
        }
      : { en: `which takes in the year in ${place.en}`, ja: `${place.ja} の年も数値として含めています` };
  return {
    at: [by, ...counted.map(cornerOf)],
    found: formula,
    message: {
      en: `Expected the sum in ${addressText(by)} to count every figure of the table once, found “${shortened(formula)}”, ${found.en}.`,
      ja: `${addressText(by)} の合計は表の数値を一度ずつ含むはずですが、「${shortened(formula)}」では ${found.ja}。`,
    },
  };
}
