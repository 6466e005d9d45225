import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { NotEvaluated } from '../../formula/not-evaluated';
import type { Words } from '../../language';
import type { SymbolCell } from '../model/bind-symbols';
import { proveModel, type CounterExample, type ModelProof, type RoundedFigure } from '../model/prove-model';
import { reportModel, type ReportModel } from '../model/report-model';
import { outcomesOf, toldElsewhere } from '../model/told-elsewhere';
import { wrongFigures } from '../model/wrong-figures';
import { failedIfAny, needsAPerson, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { wordUnread } from '../why-unread';
import { shortened, wordCells } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';
import { changeFigure } from '../examples/example-changes';
import { constantOverFormula } from './constant-over-formula';
import { defaultConflict } from './default-conflict';
import { emissionReductionsMismatch } from './emission-reductions-mismatch';
import { foreignReference } from './foreign-reference';
import { generationSumMismatch } from './generation-sum-mismatch';
import { numberInFormula } from './number-in-formula';
import { referenceEmissionsMismatch } from './reference-emissions-mismatch';
import { shortSum } from './short-sum';
import { unexpectedProjectEmissions } from './unexpected-project-emissions';
import { unitConflict } from './unit-conflict';

/** Whoever reports what stands in a figure's formula has said it. */
const TELLERS: readonly ReportRule[] = [
  generationSumMismatch,
  referenceEmissionsMismatch,
  emissionReductionsMismatch,
  unexpectedProjectEmissions,
  constantOverFormula,
  defaultConflict,
  shortSum,
  foreignReference,
  numberInFormula,
  unitConflict,
];

export const modelMismatch: ReportRule = {
  id: 'model-mismatch',
  about: 'report',
  severity: 'error',
  needs: ['RE_p', 'PE_p', 'ER_p'],
  check: (sheet, settings, workbook) => {
    const model = reportModel(sheet, workbook, settings);
    if (model.bound === undefined) return notApplicableBecause(model.because);
    const proof = proveModel(model.bound, model.source, settings);
    if (proof.notEvaluated?.reason === 'circular-reference') return notApplicableBecause(CIRCULAR);
    if (proof.notEvaluated !== undefined) return needsAPerson(notProven(sheet, proof.notEvaluated));
    const told = (isMild: boolean): ReadonlySet<string> =>
      toldElsewhere(model.bound, model.source, outcomesOf(TELLERS, sheet, settings, workbook), isMild);
    const wrong = wrongOutcome(proof, model, () => told(false));
    if (wrong !== undefined) return wrong;
    const typed = typedFigures(proof);
    if (model.because !== undefined && model.isLeftToAPerson) return needsAPerson(unproven(sheet, model.because));
    const wrongAsTold = wrongFormulas(proof);
    if (wrongAsTold.length > 0) return notApplicableBecause(toldByOthers(wrongAsTold));
    if (model.because !== undefined) {
      return notApplicableBecause(typed.length > 0 ? nothingToProve(typed) : onlyCommon(model.because));
    }
    const toldMildly = proof.rounded.length === 0 ? undefined : told(true);
    const rounded = proof.rounded.filter(({ figure }) => !toldMildly?.has(figure.symbol));
    if (rounded.length > 0) return failedIfAny(rounded.map(roundedFinding), rounded.some(claimsMore) ? 'warning' : 'info');
    return typed.length > 0 ? notApplicableBecause(nothingToProve(typed)) : PASSED;
  },
  docs: {
    what: {
      en: 'For some inputs the sheet’s formulas give something else than the methodology’s equations, even if today’s figures agree.',
      ja: '入力値によっては、シートの数式の結果が方法論の計算式と一致しません（今の数値では一致していても）。',
    },
    why: {
      en: 'Equal figures hide faults: a sign that does not matter while PE_p is 0, a cap that is not reached yet, a sum that skips an empty row, a branch that is not taken. Dozens of random inputs are put through the sheet’s own formulas and through the equations; formulas that agree for all of them compute the methodology. The same seed gives the same answer. Differences by rounding alone are information.',
      ja: '数値が一致していても誤りが隠れていることがあります（PE_p が 0 の間は影響しない符号、まだ達していない上限、空欄の行を飛ばした合計、通っていない分岐など）。乱数で選んだ数十組の入力値をシートの数式と方法論の計算式の両方で計算し、すべて一致すれば、シートは方法論どおりに計算しています。シードが同じなら結果も同じです。端数処理だけによる差は情報として示します。',
    },
    fix: {
      en: 'Type the inputs named in the finding into a copy of the workbook and follow the formula of the cell; then restore the form’s formula.',
      ja: '指摘に示した入力値をブックのコピーに入力して、そのセルの数式をたどり、様式の数式に戻してください。',
    },
    source: {
      en: `The equations of the approved methodology; ${CALCULATION_SHEET.en}`,
      ja: `承認された方法論の算定式、${CALCULATION_SHEET.ja}`,
    },
  },
  examples: {
    ok: (correct) => correct,
    // Right as long as PE_p is 0.
    bad: (correct) => changeFigure(correct, 'ER_p', { formula: '=D12+D17' }),
  },
};

/** Undefined where nothing is wrong, or others have told it; they are asked only where something is. */
function wrongOutcome(proof: ModelProof, model: ReportModel, toldByOthers: () => ReadonlySet<string>): Outcome | undefined {
  const { counterExamples, strayInputs } = proof;
  if (counterExamples.length === 0 && strayInputs.length === 0) return undefined;
  const told = new Set([...toldByOthers(), ...toldToday(proof, model)]);
  const findings = wrongFigures(counterExamples, strayInputs, told, model);
  if (findings.length === 0) return undefined;
  const open = new Set([...told, ...notHeldAgainst(model)]);
  const held = wrongFigures(counterExamples, strayInputs, open, model);
  return held.length > 0 ? failedIfAny(held, severityOf(proof, open)) : needsAPerson(...findings);
}

/** What is wrong with today's figures is said by the rules about them; only displaced electricity has a rule for each. */
function toldToday({ wrongToday }: ModelProof, { chosen }: ReportModel): readonly string[] {
  return chosen === undefined || chosen.methodology.form === 'displaced-electricity'
    ? wrongToday
    : wrongToday.filter((name) => name === 'ER_p');
}

/**
 * The figures whose equations are for a person to compare: those that nothing but recollection or a third party supports, and of a
 * methodology that is inferred all but what every methodology has in common.
 */
function notHeldAgainst({ bound, chosen, because }: ReportModel): readonly string[] {
  const figures = [...bound.figures.keys()];
  if (because !== undefined || chosen === undefined || chosen.by === 'user') return [];
  if (chosen.by === 'inferred') return figures.filter((name) => !IN_COMMON.includes(name));
  return chosen.methodology.status === 'confirmed' ? [] : figures.filter((name) => name !== 'ER_p');
}

const IN_COMMON: readonly string[] = ['EG', 'ER_p'];

/** ER_p that leaves out PE_p, where the methodology has PE_p = 0, is right for every report of that methodology. */
function severityOf({ counterExamples, strayInputs }: ModelProof, told: ReadonlySet<string>): 'warning' | undefined {
  if (strayInputs.some(({ figure }) => !told.has(figure.symbol))) return undefined;
  const open = counterExamples.filter(({ figure }) => !told.has(figure.symbol));
  const isHarmless = ({ inputs, isUnmoved }: CounterExample): boolean => isUnmoved && inputs.every(({ cell }) => cell.symbol === 'PE_p');
  return open.length > 0 && open.every(isHarmless) ? 'warning' : undefined;
}

/** Figures that others have told of, which say nothing about a formula: there is none. */
function typedFigures({ counterExamples }: ModelProof): readonly SymbolCell[] {
  return counterExamples.map(({ figure }) => figure).filter(({ formula }) => formula === undefined);
}

/** Figures whose formula others have told of. */
function wrongFormulas({ counterExamples, strayInputs }: ModelProof): readonly SymbolCell[] {
  const figures = [...counterExamples, ...strayInputs].map(({ figure }) => figure).filter(({ formula }) => formula !== undefined);
  return figures.filter((figure, index) => figures.findIndex(({ symbol }) => symbol === figure.symbol) === index);
}

function toldByOthers(wrong: readonly SymbolCell[]): Words {
  const names = wrong.map(({ name, at }) => `${name} (${addressText(at)})`);
  return {
    en: `Not proven: the formula of ${names.join(', ')} does not compute the methodology, which other rules have told.`,
    ja: `証明できません。${names.join('、')} の数式は方法論どおりではありません（他のルールで指摘済み）。`,
  };
}

function nothingToProve(typed: readonly SymbolCell[]): Words {
  const names = typed.map(({ name, at }) => `${name} (${addressText(at)})`);
  return {
    en: `Typed, without a formula that could be proven: ${names.join(', ')}.`,
    ja: `手入力のため、証明できる数式がありません：${names.join('、')}。`,
  };
}

function onlyCommon(because: Words): Words {
  return {
    en: `ER_p = RE_p − PE_p holds for all inputs drawn; how RE_p and PE_p are computed is not proven. ${because.en}`,
    ja: `ER_p = RE_p − PE_p はすべての入力値で成り立ちますが、RE_p と PE_p の計算は証明していません。${because.ja}`,
  };
}

function unproven({ readings: { RE_p, PE_p } }: CalculationSheet, because: Words): Finding {
  const at = [RE_p, PE_p].flatMap((reading) => (reading.kind === 'number' ? [reading.at] : []));
  return {
    at,
    message: {
      en: `Please look: how RE_p and PE_p are computed (${wordCells(at, 'en')}) is not proven. ${because.en} Compare their formulas with the methodology by hand.`,
      ja: `ご確認ください。RE_p と PE_p の計算（${wordCells(at, 'ja')}）は証明していません。${because.ja}数式を方法論の計算式と目視で照合してください。`,
    },
  };
}

/** A figure may come out higher than computed: rounded to whole tonnes, half a tonne is claimed that was not reduced. */
function claimsMore({ figure, most }: RoundedFigure): boolean {
  return figure.symbol === 'ER_p' && most * figure.toBase > 0.25;
}

function roundedFinding({ figure, most }: RoundedFigure): Finding {
  const place = addressText(figure.at);
  const size = `${wordNumber(Number(Math.abs(most).toPrecision(2)))}${figure.unit === '' ? '' : ` ${shortened(figure.unit)}`}`;
  const side: Words = most > 0 ? { en: 'more', ja: '多く' } : { en: 'less', ja: '少なく' };
  return {
    at: [figure.at],
    message: {
      en: `${figure.name} in ${place} is rounded by its formula: up to ${size} ${side.en} than the methodology’s equation for the inputs drawn. Make sure that rounding is intended here.`,
      ja: `${place} の ${figure.name} は数式で端数処理され、方法論の計算式より最大 ${size} ${side.ja}なります。ここで端数処理をする意図か確認してください。`,
    },
  };
}

function notProven(sheet: CalculationSheet, { reason, name }: NotEvaluated): Finding {
  const { ER_p } = sheet.readings;
  const because = reason === 'unreadable-formula' ? wordUnread(name) : whatHinders(reason, name);
  return {
    at: ER_p.kind === 'number' ? [ER_p.at] : [],
    message: {
      en: `Not proven: the formulas below ER_p have ${because.en}. Compare them with the methodology by hand.`,
      ja: `証明できません。ER_p の計算に${because.ja}があります。方法論の計算式と目視で照合してください。`,
    },
  };
}

function whatHinders(reason: NotEvaluated['reason'], name: string): Words {
  const words = WHY[reason] ?? { en: 'something that is not computed here', ja: 'ここでは計算できないもの' };
  return { en: `${words.en} (${shortened(name)})`, ja: `${words.ja}（${shortened(name)}）` };
}

const CIRCULAR: Words = {
  en: 'The figures are computed from themselves (see circular-reference).',
  ja: '数値がそれ自身から計算されています（circular-reference を参照）。',
};

const WHY: Readonly<Partial<Record<NotEvaluated['reason'], Words>>> = {
  'unknown-function': { en: 'a function that is not known here', ja: '未対応の関数' },
  'unknown-name': { en: 'a name that is not defined', ja: '定義されていない名前' },
  'relative-name': { en: 'a name whose cells move with the formula', ja: '相対参照の名前' },
  'external-reference': { en: 'a reference to another workbook', ja: '他のブックへの参照' },
  'range-as-value': { en: 'a range where one value is needed', ja: '単一の値が必要な箇所の範囲参照' },
  'locale-dependent-text': { en: 'a text that Excel reads by the computer’s region settings', ja: '地域設定により解釈が変わる文字列' },
  'uncomputed-cell': { en: 'a formula without text whose value was never computed', ja: '値が計算されていない数式' },
  'incomplete-trace': { en: 'more cells than were followed', ja: 'たどれる数を超えるセル' },
  'too-large': { en: 'more cells than can be computed', ja: '計算できる量を超えるセル' },
};
