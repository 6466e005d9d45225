import { addressText, quotedSheetName, rangeName } from '../../address';
import type { CalculationSheet, NumberReading, SymbolName } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import { isConstantFormula } from '../cells/is-constant-formula';
import { expectedSymbols } from '../methodologies';
import { figuresForTotals, type FigureForTotal } from '../model/figure-for-total';
import { oddAmongAdded, type OddAmongAdded } from '../model/odd-among-added';
import { reportCalculation } from '../model/report-calculation';
import {
  strayFormulas,
  typedAmongFormulas,
  type AmongFormulas,
  type StrayFormula,
  type TypedAmongFormulas,
} from '../model/typed-among-formulas';
import { typedAmongSheets, type TypedAmongSheets } from '../model/typed-among-sheets';
import { typedBesideLog, type TypedBesideLog } from '../model/typed-beside-log';
import { isSaid, wordRows } from '../inputs/input-rows';
import { failedIfAny, needsAPerson, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { FORM_BROKEN } from '../sources';
import { whyNoNumbers } from '../why-no-number';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy, tidyDifference, wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const constantOverFormula: ReportRule = {
  id: 'constant-over-formula',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const computed = expectedSymbols(sheet).filter(isComputed);
    const readings = computed.map((symbol) => sheet.readings[symbol]);
    const typed = readings.filter(isTyped);
    const factors = sheet.furtherFactors.filter(isTyped);
    const certain = typed.filter((reading) => reading.symbol !== 'EG' || hasMonitoredValues(sheet));
    const points = typedBesideLog(sheet, workbook, settings);
    const calculation = reportCalculation(sheet, workbook);
    const [among, stray] = [typedAmongFormulas(sheet, calculation), strayFormulas(sheet, calculation)];
    const onSheets = typedAmongSheets(calculation);
    const odd = oddAmongAdded(sheet, calculation, settings);
    const figures = figuresForTotals(sheet, calculation, settings);
    const others = [
      ...among.map(amongFinding),
      ...stray.map(strayFinding),
      ...onSheets.map(onSheetFinding),
      ...odd.map(oddFinding),
      ...figures.map(figureFinding),
    ];
    if (certain.length + factors.length + points.length + others.length > 0) {
      const areMild = points.every(isMildPoint) && figures.every(({ row }) => isSaid(row.comment));
      const isMild = certain.length === 0 && areSame(sheet, factors, settings) && areMild;
      const findings = [...[...certain, ...factors].map((reading) => finding(reading, sheet)), ...points.map(pointFinding), ...others];
      return failedIfAny(findings, isMild ? 'warning' : undefined);
    }
    if (typed.length > 0) return needsAPerson(...typed.map(openFinding));
    const unread = whyNoNumbers(sheet, computed);
    return unread === undefined ? PASSED : notApplicableBecause(unread);
  },
  docs: {
    what: {
      en: 'EG, RE_p, ER_p or the EF_RE of section 3 is typed in where the form computes it. A formula that refers to no cell (=800) counts as typed. Or a monitored value is typed where other rows of Table 1 are sums of columns (or rows) of a log, and one of that log is added up nowhere. Or a figure is typed in a column of a log between formulas that are alike, or one formula among them refers to other cells than they do; or it is typed in the cell that is computed on the other sheets of a log in several. Or of formulas that are taken together, in a line or in one cell of several sheets, one alone refers to another column, calls another function or lacks a conversion by thousands, and comes to something else by it. Or a row of Table 1 takes one figure of a log (a month, the mean) where the other rows take the totals of theirs, and no row takes that total.',
      ja: '様式では数式で計算する EG、RE_p、ER_p、または第3節の EF_RE に、数値が直接入力されています。セルを参照しない数式（=800 など）も直接入力とみなします。または、表1のほかの行が記録の列（または行）の合計であるのにモニタリング値が直接入力され、その記録にどこにも合計されていない列（行）があります。または、記録の列で同じ形の数式が並ぶ中に数値が直接入力されているか、一つの数式だけが異なるセルを参照しています。または、複数シートに分かれた記録の、ほかのシートでは数式のセルに数値が直接入力されています。または、まとめて参照される数式（一列に並ぶもの、各シートの同じセル）のうち一つだけが、参照する列、関数、または千単位の換算の有無で異なり、計算結果も異なります。または、表1のほかの行が記録の合計を参照しているのに、一行だけが記録の一つの数値（ひと月分や平均など）を参照し、その列の合計はどの行からも参照されていません。',
    },
    why: {
      en: 'A typed figure no longer follows the monitored values: it may be right today and wrong after the next correction. An EF_RE typed a second time with the same value is a warning only, and so is a figure or a stray formula among the formulas of a log and a monitored value that its column of the log comes to, or that a comment explains.',
      ja: '直接入力された数値はモニタリング値の変更に追随しません。今は正しくても、次の修正で誤りになり得ます。第3節に同じ値の EF_RE を入力した場合、記録の数式の中に数値や異なる数式がある場合や、記録の列の合計と同じかコメントのあるモニタリング値の場合は警告にとどめます。',
    },
    fix: {
      en: 'Restore the form’s formula: EG the sum of Table 1, RE_p = EG × EF_RE, ER_p = RE_p − PE_p, a monitored value the sum of its column of the log. A methodology of another form has a formula of its own for RE_p.',
      ja: '様式の数式に戻してください（EG は表1の合計、RE_p = EG × EF_RE、ER_p = RE_p − PE_p、モニタリング値は記録の列の合計）。別の形の方法論では、RE_p はその方法論の数式になります。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    // PE_p = 0 is typed in the form itself.
    ok: (correct) => changeFigure(correct, 'PE_p', { formula: null }),
    bad: (correct) => changeFigure(correct, 'RE_p', { formula: null }),
  },
};

function isComputed(symbol: SymbolName): boolean {
  return symbol === 'EG' || symbol === 'RE_p' || symbol === 'ER_p';
}

function isTyped(reading: CalculationSheet['readings']['EG']): reading is NumberReading {
  return reading.kind === 'number' && (reading.formula === undefined || isConstantFormula(reading.formula));
}

/** Without monitored values of EG in the workbook, there is nothing EG could have been computed from. */
function hasMonitoredValues(sheet: CalculationSheet): boolean {
  return sheet.inputs?.rows.some((row) => row.symbol === 'EG') ?? false;
}

/** A second EF_RE typed with the first one's value claims nothing wrong. That the form refers to the first is inferred from its layout. */
function areSame({ readings: { EF_RE } }: CalculationSheet, factors: readonly NumberReading[], settings: CheckSettings): boolean {
  return factors.every((factor) => EF_RE.kind === 'number' && agree(inBase(factor), inBase(EF_RE), settings));
}

/** The log says the same, or somebody says why not. */
function isMildPoint({ agrees, row }: TypedBesideLog): boolean {
  return agrees || isSaid(row.comment);
}

function finding(reading: NumberReading, sheet: CalculationSheet): Finding {
  const { symbol, at, value, unit, formula } = reading;
  const place = addressText(at);
  const expected = expectation(reading, sheet);
  const found = wordFigure(value, unit);
  const written: Words =
    formula === undefined
      ? { en: `the typed figure ${found}`, ja: `数値 ${found} が直接入力されています` }
      : { en: `“${shortened(formula)}”, which refers to no cell`, ja: `セルを参照しない「${shortened(formula)}」になっています` };
  return {
    at: [at],
    expected,
    found: formula ?? value,
    message: {
      en: `Expected a formula for ${symbol} in ${place} (${expected.en}), found ${written.en}.`,
      ja: `${place} の ${symbol} は数式（${expected.ja}）のはずですが、${written.ja}。`,
    },
  };
}

function expectation({ symbol }: NumberReading, sheet: CalculationSheet): Words {
  const { EF_RE } = sheet.readings;
  switch (symbol) {
    case 'EG':
      return { en: 'the sum of Table 1', ja: '表1の合計' };
    case 'RE_p':
      if (!expectedSymbols(sheet).includes('EG')) return { en: 'as the methodology computes it', ja: '方法論の計算式' };
      return { en: 'EG × EF_RE', ja: 'EG × EF_RE' };
    case 'ER_p':
      return { en: 'RE_p − PE_p', ja: 'RE_p − PE_p' };
    default: {
      const place = EF_RE.kind === 'number' ? addressText(EF_RE.at) : 'EF_RE';
      return { en: `a reference to ${place}`, ja: `${place} への参照` };
    }
  }
}

function pointFinding({ row, value, others, column: { sheet, range }, heading, sum, agrees }: TypedBesideLog): Finding {
  const place = addressText(row.value.at);
  const name = wordRows([row]);
  const sums = wordRanges(others.map((other) => other.value.at));
  const log = `${quotedSheetName(sheet)}!${rangeName(range)}`;
  const [typed, comesTo] = [wordFigure(value, row.unit), wordFigure(tidy(sum), row.unit)];
  const difference = tidyDifference(value, sum);
  const line: Words = range.top === range.bottom ? { en: 'row', ja: '行' } : { en: 'column', ja: '列' };
  const off = wordFigure(Math.abs(difference), row.unit);
  const beside: Words = agrees
    ? { en: 'the same', ja: '同じ値' }
    : { en: `${comesTo}: ${off} ${difference > 0 ? 'less' : 'more'}`, ja: `${comesTo}（${off} ${difference > 0 ? '少ない' : '多い'}値）` };
  return {
    at: [row.value.at, { sheet, row: range.top, column: range.left }],
    expected: tidy(sum),
    found: value,
    message: {
      en: `Expected ${name} in ${place} to be the sum of a ${line.en} of the log like ${sums.en}, found the typed figure ${typed}. The ${line.en} “${shortened(heading)}” (${log}) is added up nowhere and comes to ${beside.en}.`,
      ja: `${place} の ${name} は ${sums.ja} と同じく記録の${line.ja}の合計のはずですが、数値 ${typed} が直接入力されています。どこにも合計されていない${line.ja}「${shortened(heading)}」（${log}）の合計は${beside.ja}です。`,
    },
  };
}

function amongFinding(one: TypedAmongFormulas): Finding {
  const { at, value, formulas, form } = one;
  const place = addressText(at);
  const column = wordColumn(one);
  const typed = wordNumber(value);
  return {
    at: [at],
    expected: form,
    found: value,
    message: {
      en: `Expected a formula in ${place} like the ${formulas} others in ${column} (“${shortened(form)}” above it), found the typed figure ${typed}.`,
      ja: `${place} は ${column} の他の ${formulas} 個のセルと同じく数式（すぐ上は「${shortened(form)}」）のはずですが、数値 ${typed} が直接入力されています。`,
    },
  };
}

function strayFinding(one: StrayFormula): Finding {
  const { at, form, formula, formulas } = one;
  const [place, column] = [addressText(at), wordColumn(one)];
  const found = shortened(formula);
  return {
    at: [at],
    expected: form,
    found: formula,
    message: {
      en: `Expected a formula in ${place} like the ${formulas} others in ${column} (“${shortened(form)}” above it), found “${found}”, which refers to other cells.`,
      ja: `${place} は ${column} の他の ${formulas} 個のセルと同じ形の数式（すぐ上は「${shortened(form)}」）のはずですが、「${found}」では参照するセルが異なります。`,
    },
  };
}

function onSheetFinding({ at, value, by, others, form }: TypedAmongSheets): Finding {
  const [place, sum] = [addressText(at), addressText(by)];
  const typed = wordNumber(value);
  return {
    at: [at],
    expected: form,
    found: value,
    message: {
      en: `Expected a formula in ${place} as on the ${others.length} other sheets that ${sum} takes (“${shortened(form)}” on “${others[0]?.sheet ?? ''}”), found the typed figure ${typed}.`,
      ja: `${place} は ${sum} が参照する他の ${others.length} シートと同じく数式（「${others[0]?.sheet ?? ''}」では「${shortened(form)}」）のはずですが、数値 ${typed} が直接入力されています。`,
    },
  };
}

function oddFinding({ at, formula, value, by, others, form, formAt, like }: OddAmongAdded): Finding {
  const [place, taker, other] = [addressText(at), addressText(by), addressText(formAt)];
  const [found, wanted] = [wordNumber(tidy(value)), wordNumber(tidy(like))];
  return {
    at: [at],
    expected: tidy(like),
    found: tidy(value),
    message: {
      en: `Expected a formula in ${place} like the ${others} others that ${taker} takes (“${shortened(form)}” in ${other}), found “${shortened(formula)}”. It comes to ${found}; written like theirs, to ${wanted}.`,
      ja: `${place} は ${taker} が参照する他の ${others} 個のセルと同じ形の数式（${other} では「${shortened(form)}」）のはずですが、「${shortened(formula)}」になっています。計算結果は ${found} ですが、他と同じ形の数式では ${wanted} になります。`,
    },
  };
}

function figureFinding({ row, formula, others, figure, total, value, like }: FigureForTotal): Finding {
  const [place, taken, sum] = [row.value.at, figure, total].map(addressText);
  const [name, totals] = [wordRows([row]), wordRanges(others.map((other) => other.value.at))];
  const [found, wanted] = [wordFigure(tidy(value), row.unit), wordFigure(tidy(like), row.unit)];
  return {
    at: [row.value.at, figure, total],
    expected: tidy(like),
    found: tidy(value),
    message: {
      en: `Expected ${name} in ${place} to take the total of the log in ${sum}, as ${totals.en} take theirs, found “${shortened(formula)}”, which takes ${taken} alone. It comes to ${found}; with the total, to ${wanted}.`,
      ja: `${place} の ${name} は ${totals.ja} と同じく記録の合計 ${sum} を参照するはずですが、「${shortened(formula)}」では ${taken} のみを参照しています。計算結果は ${found} ですが、合計を参照すると ${wanted} になります。`,
    },
  };
}

function wordColumn({ at, top, bottom }: AmongFormulas): string {
  return `${quotedSheetName(at.sheet)}!${rangeName({ top, bottom, left: at.column, right: at.column })}`;
}

function openFinding({ symbol, at, value, unit }: NumberReading): Finding {
  const place = addressText(at);
  return {
    at: [at],
    found: value,
    message: {
      en: `Expected ${symbol} in ${place} to be computed from Table 1, found the typed figure ${wordFigure(value, unit)} and no Table 1 with ${symbol}. Compare it with the metering records.`,
      ja: `${place} の ${symbol} は表1から計算するはずですが、${symbol} のある表1が見つからず、${wordFigure(value, unit)} が直接入力されています。計量記録と照合してください。`,
    },
  };
}
