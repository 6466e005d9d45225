import { SYMBOLS, type CalculationSheet, type Extraction } from '../../extract/extraction';
import { parseFormula } from '../../formula/parse-formula';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { changeFigure } from '../examples/example-changes';
import { formOf } from '../methodologies';
import { numbersInFormula, type WrittenNumber } from '../model/numbers-in-formula';
import { CONVERSIONS } from '../model/model-form';
import { typedReadings } from '../model/typed-readings';
import { reportCalculation } from '../model/report-calculation';
import { isSameCell } from '../model/sheet-model';
import { outcomesOf } from '../model/told-elsewhere';
import { failedAsGraded, failedIfAny, needsAPerson, PASSED } from '../outcomes';
import type { Finding, ReportRule, Severity } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { FORM_BROKEN } from '../sources';
import { shortened, wordCells } from '../numbers/word-figure';
import { circularReference } from './circular-reference';
import { defaultConflict } from './default-conflict';
import { emissionReductionsMismatch } from './emission-reductions-mismatch';
import { generationSumMismatch } from './generation-sum-mismatch';
import { referenceEmissionsMismatch } from './reference-emissions-mismatch';
import { reportedTotalMismatch } from './reported-total-mismatch';

/** They say that a figure is off, or does not end; the number in its formula is why, or makes no difference any more. */
const TELLERS: readonly ReportRule[] = [
  generationSumMismatch,
  referenceEmissionsMismatch,
  emissionReductionsMismatch,
  reportedTotalMismatch,
  defaultConflict,
  circularReference,
];

export const numberInFormula: ReportRule = {
  id: 'number-in-formula',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const { numbers, sums } = numbersOf(sheet, workbook);
    const tellers = numbers.length === 0 ? [] : TELLERS;
    const told = outcomesOf(tellers, sheet, settings, workbook).flatMap((outcome) =>
      outcome.outcome === 'failed' && outcome.severity !== 'info' ? outcome.findings.flatMap(({ at }) => at.slice(0, 1)) : [],
    );
    const groups = numbers.filter(({ cells }) => !cells.some((cell) => told.some((at) => isSameCell(at, cell))));
    const certain = groups.filter(({ number }) => !isOfCalendar(number));
    if (certain.length > 0)
      return failedAsGraded(certain.map((group) => ({ findings: [finding(group, sheet, settings)], severity: severityOf(group, sheet) })));
    if (groups.length > 0) return needsAPerson(...groups.map((group) => finding(group, sheet, settings)));
    return sums.length > 0 ? failedIfAny([sumFinding(sums)], 'info') : PASSED;
  },
  docs: {
    what: {
      en: 'A formula below the emission reductions adds or multiplies with a number that is written into it: +500, ×1.02; or the cell of a monitored value is itself such a sum or product.',
      ja: '排出削減量の計算に使う数式に、+500 や ×1.02 のような数値が直接書き込まれています。または、モニタリング値のセル自体がそのような和や積になっています。',
    },
    why: {
      en: 'A number inside a formula has no label, no unit and no source, and nobody sees it on the printed sheet. Conversions between units (1,000, 3.6) are accepted; numbers of the calendar (12, 365) are for a person to judge. A methodology with equations of its own may have constants: there only added numbers are reported, and, as a warning, factors that the plan’s formula of the same figure does not have. Where monitored values are collected, a number is a warning. So it is in the cell of a reading itself: =1204.3*1.02, or =1204.3+500 where the number added is far rounder than the reading. Readings added up (=410.2+388.9) are information: the sum is right, and none of them can be traced.',
      ja: '数式の中の数値には項目名も単位も出典もなく、印刷されたシートでは見えません。単位換算（1,000、3.6）は受け入れ、暦の数（12、365 など）は人の判断に委ねます。独自の計算式を持つ方法論には定数があり得るため、加減される数値だけを指摘し、計画の同じ数値の数式にない係数は警告とします。モニタリング値を集める数式の数値は警告です。計測値のセルも同様で、=1204.3*1.02 や、他の値よりはるかに切りのよい数を加えた =1204.3+500 は警告、計測値どうしの和（=410.2+388.9）は個々の値を追えないことを示す情報です。',
    },
    fix: {
      en: 'Give the number a cell of its own with label, unit and source, or take it out.',
      ja: '数値を項目名・単位・出典とともに独立したセルに置くか、数式から取り除いてください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => changeFigure(correct, 'EG', { formula: "=SUM('MRS(input)'!E8:E9)*1000/1000" }),
    // The value agrees: the factor of the sheet is 0.797 too.
    bad: (correct) => changeFigure(correct, 'RE_p', { formula: '=D13*0.797' }),
  },
};

/** On the calculation sheet a number contradicts the methodology, whatever it comes to today; where values are collected it is bad practice. */
function severityOf({ cells, planned }: NumberGroup, { sheet, inputs }: CalculationSheet): Severity {
  const isInput = (at: CellAddress): boolean => inputs?.rows.some(({ value }) => isSameCell(value.at, at)) ?? false;
  return planned === undefined && cells.some((at) => at.sheet === sheet && !isInput(at)) ? 'error' : 'warning';
}

interface NumberGroup {
  readonly number: WrittenNumber;
  /** Which numbers the plan's formula of the same figure has instead, where they are all that speaks against this one. */
  readonly planned?: string;
  /** The formulas that have it. */
  readonly cells: readonly CellAddress[];
  readonly formula: string;
}

interface Written {
  readonly numbers: readonly NumberGroup[];
  /** Cells with several readings in one formula: `=410.2+388.9`. */
  readonly sums: readonly { readonly at: CellAddress; readonly formula: string }[];
}

/** The same number in forty rows is one finding. */
function numbersOf(sheet: CalculationSheet, workbook: Extraction): Written {
  const groups = new Map<string, NumberGroup & { cells: CellAddress[] }>();
  const sums: { at: CellAddress; formula: string }[] = [];
  const isOwnForm = formOf(sheet) === 'other' || sheet.readings.EG.kind === 'missing';
  const planned = numbersOfPlan(sheet);
  const add = (number: WrittenNumber, at: CellAddress, formula: string, ofPlan?: string): void => {
    const group = groups.get(number.text) ?? { number, cells: [], formula, ...(ofPlan === undefined ? {} : { planned: ofPlan }) };
    group.cells.push(at);
    groups.set(number.text, group);
  };
  for (const { at, formula, tree } of reportCalculation(sheet, workbook).formulas) {
    // Most formulas of a log have no number at all.
    if (tree === undefined || !/\d/.test(formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, ''))) continue;
    const typed = isForReadings(at, sheet) ? typedReadings(tree) : undefined;
    for (const number of typed?.adjustments ?? []) if (!isConversion(number) && number.value !== 1) add(number, at, formula);
    if (typed !== undefined && typed.adjustments.length === 0 && typed.readings.length > 1) sums.push({ at, formula });
    for (const number of numbersInFormula(tree)) {
      if (typed !== undefined || (number.role === 'factor' && (isConversion(number) || isNoEmissions(number, at, sheet)))) continue;
      if (number.role !== 'factor' || !isOwnForm) add(number, at, formula);
      else if (planned(at)?.includes(number.text) === false) add(number, at, formula, planned(at)?.join(', ') || 'none');
    }
  }
  return { numbers: [...groups.values()], sums };
}

/** The numbers in the plan's formula of the figure in a cell; undefined where the plan has no such formula. */
function numbersOfPlan({ readings, plan }: CalculationSheet): (at: CellAddress) => readonly string[] | undefined {
  const known = SYMBOLS.flatMap((symbol) => {
    const [here, there] = [readings[symbol], plan?.readings[symbol]];
    if (here.kind !== 'number' || there?.kind !== 'number' || there.formula === undefined) return [];
    const tree = parseFormula(there.formula);
    return tree.kind === 'failure' ? [] : [{ at: here.at, numbers: numbersInFormula(tree).map(({ text }) => text) }];
  });
  return (at) => known.find((figure) => isSameCell(figure.at, at))?.numbers;
}

/** The values of Table 1, and what stands on sheets beside the form, logs of readings most of all. */
function isForReadings(at: CellAddress, { sheet, inputSheet, inputs }: CalculationSheet): boolean {
  if (at.sheet === sheet || at.sheet === inputSheet) return inputs?.rows.some(({ value }) => isSameCell(value.at, at)) ?? false;
  return true;
}

/** `=D11*0` in PE_p says what the methodology says: there are none, whatever the inputs are. */
function isNoEmissions({ value }: WrittenNumber, at: CellAddress, { readings: { PE_p } }: CalculationSheet): boolean {
  return value === 0 && PE_p.kind === 'number' && PE_p.value === 0 && isSameCell(PE_p.at, at);
}

function isConversion({ value }: WrittenNumber): boolean {
  return CONVERSIONS.some((known) => Math.abs(value / known - 1) < 1e-9);
}

const CALENDAR = [2, 4, 6, 7, 12, 24, 28, 29, 30, 31, 52, 60, 365, 366, 8760, 8784];

/** A number of days, months or hours, of readings in an hour (÷6), or the quotient of two: 12/365. */
function isOfCalendar({ value, role }: WrittenNumber): boolean {
  if (role !== 'factor') return false;
  const numbers = [1, ...CALENDAR];
  return numbers.some((a) => numbers.some((b) => Math.abs((value * b) / a - 1) < 1e-12));
}

function finding(
  { number, cells, formula, planned }: NumberGroup,
  { readings: { EF_RE } }: CalculationSheet,
  settings: CheckSettings,
): Finding {
  const [first] = cells;
  const isFactorOfSheet = EF_RE.kind === 'number' && number.role === 'factor' && agree(number.value, EF_RE.value, settings);
  const meaning: Words =
    planned !== undefined
      ? { en: ` The plan’s formula has ${planned}.`, ja: `計画の数式の数値：${planned === 'none' ? 'なし' : planned}。` }
      : isFactorOfSheet
        ? { en: ' It is the emission factor: refer to the cell of EF_RE.', ja: '排出係数の値です。EF_RE のセルを参照してください。' }
        : { en: '', ja: '' };
  return {
    at: cells,
    found: number.text,
    message: {
      en: `Expected cells with label, unit and source in the formula in ${wordCells(cells, 'en')}, found the number ${number.text} in “${shortened(formula)}”${first === undefined || cells.length === 1 ? '' : ` (${cells.length} formulas)`}.${meaning.en}`,
      ja: `${wordCells(cells, 'ja')} の数式「${shortened(formula)}」に、数値 ${number.text} が直接書き込まれています。項目名・単位・出典のあるセルを参照するはずです。${meaning.ja}`,
    },
  };
}

function sumFinding(sums: Written['sums']): Finding {
  const cells = sums.map(({ at }) => at);
  const [first] = sums;
  const formula = shortened(first?.formula ?? '');
  return {
    at: cells,
    found: formula,
    message: {
      en: `Expected one reading, or a reference to a log of them, in ${wordCells(cells, 'en')}, found readings added up in the cell (“${formula}”): none of them can be traced to its source.`,
      ja: `${wordCells(cells, 'ja')} には一つの計測値、又は記録への参照があるはずですが、複数の計測値がセル内で計算されています（「${formula}」）。個々の値の出典を確認できません。`,
    },
  };
}
