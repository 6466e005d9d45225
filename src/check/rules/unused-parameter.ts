import { addressText } from '../../address';
import type { CalculationSheet, Extraction, OtherFigure } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { formOf } from '../methodologies';
import { isUsed, reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { pointOfNotation, sameNotation } from '../model/same-notation';
import { isSameCell } from '../model/sheet-model';
import { failedIfAny, needsAPerson, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import type { CheckSettings } from '../settings';
import { termConflicts } from '../units/term-conflicts';
import { unusedAmounts, type UnusedAmount } from '../inputs/unused-amounts';
import { unusedOwnUse } from '../inputs/unused-own-use';
import { wordNumber } from '../numbers/word-number';
import { shortened, wordCells } from '../numbers/word-figure';

export const unusedParameter: ReportRule = {
  id: 'unused-parameter',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings, workbook) => {
    const ownUse = unusedOwnUse(sheet, workbook);
    const why = formOf(sheet) === 'unknown' ? undefined : KNOWN;
    const families = why ? [] : groupsBy(numbered(sheet), ({ family }) => family).filter(({ length }) => length > 1);
    const alone = why ? [] : amountsAlone(sheet, settings, workbook, families.flat());
    if (families.length + ownUse.length + alone.length === 0) return notApplicableBecause(why ?? NONE_TO_COMPARE);
    const calculation = reportCalculation(sheet, workbook);
    const failed = [...ownUse, ...families.flatMap((family) => findings(family, calculation))];
    // An amount may be monitored for another purpose.
    return failed.length === 0 && alone.length > 0 ? needsAPerson(...alone) : failedIfAny([...failed, ...alone]);
  },
  docs: {
    what: {
      en: 'Of parameters that stand for several numbered points (η_PJ,1, η_PJ,2, FC_PJ,1,p …) the calculation draws on some and not on another that has a figure. Looked for where the methodology is not known, so that its equations cannot be proven; there a person is also asked about an amount of Table 1 (fuel, electricity, goods) on which nothing draws, and about a parameter whose like is used (P_RE, not P_PJ). Whatever the methodology: Table 1 monitors the electricity that the plant itself uses (`EC_AUX,p`), EG is computed from electricity that is not measured net, and nothing takes the own use off.',
      ja: '番号つきで複数あるパラメータ（η_PJ,1、η_PJ,2、FC_PJ,1,p など）のうち、数値があるのに計算に使われていないものがあります。方法論が未知で、計算式を証明できない場合に確認します。この場合は、どの数式にも使われていない表1の量（燃料、電力量、貨物など）と、同種のものだけが使われているパラメータ（P_RE は使われ P_PJ は使われないなど）も、人の判断が必要とします。方法論にかかわらず、表1に設備自身の消費電力量（EC_AUX,p など）があるのに、送電端と明記されていない電力量から EG を計算し、どこでも差し引いていない場合も指摘します。',
    },
    why: {
      en: 'Formulas of several lines or boilers are copied from row to row, and one keeps the reference of the row it came from: a boiler is computed with another one’s efficiency, or its fuel is left out. The figures look right. Own use that is not taken off is claimed as electricity supplied.',
      ja: '複数の系統やボイラーの数式は行から行へコピーされるため、コピー元の参照が残り、別のボイラーの効率で計算されたり、燃料が漏れたりします。数値だけでは分かりません。差し引かれなかった所内消費は、供給した電力量として計上されてしまいます。',
    },
    fix: {
      en: 'Look at the formulas of the lines side by side and let each refer to its own parameters. If the parameter is rightly not used, say so in Other comments.',
      ja: '各系統の数式を並べて確認し、それぞれのパラメータを参照するように直してください。使わないことが正しい場合は「その他のコメント」に記載してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => withEfficiencies(correct, '+0*(D30+D31)'),
    bad: (correct) => withEfficiencies(correct, '+0*D30'),
  },
};

const KNOWN: Words = {
  en: 'The methodology is known: model-mismatch proves which parameters count.',
  ja: '方法論が既知のため、どのパラメータが使われるかは model-mismatch で確認しています。',
};
const NONE_TO_COMPARE: Words = {
  en: 'No parameter stands on the sheets for several numbered points, and none that is monitored is left unused.',
  ja: '番号つきで複数あるパラメータも、使われていないモニタリング項目もシートにありません。',
};

/** The amounts that nothing draws on, but those that are told with their family, or as what a term lacks. */
function amountsAlone(
  sheet: CalculationSheet,
  settings: CheckSettings,
  workbook: Extraction,
  numberedOnes: readonly Numbered[],
): readonly Finding[] {
  const unused = unusedAmounts(sheet, workbook);
  if (unused.length === 0) return [];
  const lacking = termConflicts(sheet, workbook, settings).flatMap(({ fault }) =>
    fault.kind === 'dimension' && fault.mend !== undefined && 'cell' in fault.mend ? [fault.mend.cell] : [],
  );
  const isTold = ({ notation, at }: UnusedAmount): boolean =>
    numberedOnes.some((one) => isSameCell(one.at, at)) ||
    // The calculation sheet has a row of its own for it.
    lacking.some((cell) => isSameCell(cell.at, at) || sameNotation(notation, { name: cell.name ?? '' }));
  return unused.filter((amount) => !isTold(amount)).map(amountFinding);
}

function amountFinding({ notation, at, value, unit, beside }: UnusedAmount): Finding {
  if (beside.length > 0) return finding({ notation, at }, beside);
  const [name, place, figure] = [shortened(notation), addressText(at), `${wordNumber(value)} ${shortened(unit.text)}`];
  return {
    at: [at],
    message: {
      en: `Expected the calculation to draw on ${name} in ${place} (${figure}), which is monitored, found no formula that refers to it. Does a formula take another cell in its place?`,
      ja: `モニタリングしている ${place} の ${name}（${figure}）も計算に使われるはずですが、参照する数式がありません。別のセルを参照している数式がないか確認してください。`,
    },
  };
}

interface Numbered {
  readonly notation: string;
  /** The notation without its number. */
  readonly family: string;
  readonly at: CellAddress;
}

/** Of Table 1, of Table 2 and of the calculation sheet, with a figure other than zero that somebody typed. */
function numbered({ inputs, otherFigures = [] }: CalculationSheet): readonly Numbered[] {
  const rows = (inputs?.rows ?? []).filter(({ valueFormula }) => valueFormula === undefined);
  const all: readonly Pick<OtherFigure, 'notation' | 'at' | 'content'>[] = [
    ...rows.map(({ parameter, value }) => ({ notation: parameter, at: value.at, content: value.value })),
    ...otherFigures.filter(({ formula }) => formula === undefined),
  ];
  return all.flatMap(({ notation, at, content }) => {
    const point = pointOfNotation(notation);
    if (point === undefined || content.kind !== 'number' || content.value === 0) return [];
    return [{ notation, family: notation.normalize('NFKC').replace(String(point), '#'), at }];
  });
}

function findings(family: readonly Numbered[], calculation: ReportCalculation): readonly Finding[] {
  const used = family.filter(({ at }) => isUsed(at, calculation));
  return used.length === 0 ? [] : family.filter((one) => !used.includes(one)).map((one) => finding(one, used));
}

function finding({ notation, at }: Pick<Numbered, 'notation' | 'at'>, used: readonly Pick<Numbered, 'at'>[]): Finding {
  const [name, place] = [shortened(notation), addressText(at)];
  const others = used.map((one) => one.at);
  return {
    at: [at],
    message: {
      en: `Expected the calculation to draw on ${name} in ${place} as on ${wordCells(others, 'en')}, found no formula that refers to it. Does a formula take another one’s in its place?`,
      ja: `${place} の ${name} も ${wordCells(others, 'ja')} と同じく計算に使われるはずですが、参照する数式がありません。別のパラメータを参照している数式がないか確認してください。`,
    },
  };
}

/** Two efficiencies below the correct report of a methodology that is not in the list. */
function withEfficiencies(correct: CalculationSheet, drawn: string): CalculationSheet {
  const { RE_p } = correct.readings;
  if (RE_p.kind !== 'number') return correct;
  const efficiency = (row: number, notation: string): OtherFigure => ({
    notation,
    at: { ...RE_p.at, row, column: 4 },
    content: { kind: 'number', value: 0.9 },
    unit: '-',
  });
  const formula = `${RE_p.formula ?? '=D13*D14'}${drawn}`;
  return {
    ...correct,
    spreadsheet: { value: 'JCM_XX_AM099_ver01.0', at: RE_p.at },
    inputHeader: {},
    otherFigures: [efficiency(30, 'η_PJ,1'), efficiency(31, 'η_PJ,2')],
    readings: { ...correct.readings, RE_p: { ...RE_p, formula, trace: { ...RE_p.trace, formula } } },
  };
}
