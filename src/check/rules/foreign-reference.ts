import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { changeFigure } from '../examples/example-changes';
import { foreignReferences, type ForeignReference } from '../model/foreign-references';
import { generationRows } from '../inputs/generation-rows';
import { isSameCell } from '../model/sheet-model';
import { failedIfAny } from '../outcomes';
import { WORST_FIRST, type Finding, type ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';

export const foreignReference: ReportRule = {
  id: 'foreign-reference',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const found = foreignReferences(sheet, workbook);
    const worst = WORST_FIRST.find((severity) => found.some((one) => one.severity === severity));
    const findings = found.filter(({ severity }) => severity === worst).map((one) => finding(one, sheet));
    return failedIfAny(findings, worst === 'error' ? undefined : worst);
  },
  docs: {
    what: {
      en: 'A formula of the report refers to a cell of the monitoring plan, of another report, or of the SDG sheet. A Table 3 that adds up the ER_p of several calculation sheets is no finding.',
      ja: '報告の数式が、モニタリング計画、別の報告、または SDG シートのセルを参照しています（複数の計算シートの ER_p を合計する表3は指摘しません）。',
    },
    why: {
      en: 'An estimate of the plan in place of a measured value looks right as long as both happen to agree, and is not what was monitored. A factor that is fixed before the project may well be read from the plan: that is information only.',
      ja: '計画の推定値を実測値の代わりに参照していると、両者がたまたま一致している間は正しく見えますが、モニタリングした値ではありません。事前に固定する係数を計画から参照することはあり得るため、情報としてのみ示します。',
    },
    fix: {
      en: 'Let the formula refer to the same cell of the report’s own sheets.',
      ja: '報告自身のシートにある同じ項目のセルを参照する数式に直してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'EG', { formula: "=SUM('MPS(input)'!E8:E9)" }),
  },
};

function finding({ by, formula, to, other }: ForeignReference, sheet: CalculationSheet): Finding {
  const whose = wordOther(other);
  const own = wordOwnSum(by, sheet);
  return {
    at: [by, to],
    found: formula,
    message: {
      en: `Expected the formula in ${addressText(by)} to refer to the report’s own sheets, found “${shortened(formula)}”: ${addressText(to)} belongs to ${whose.en}.${own.en}`,
      ja: `${addressText(by)} の数式は報告自身のシートを参照するはずですが、「${shortened(formula)}」になっています（${addressText(to)} は${whose.ja}のセルです）。${own.ja}`,
    },
  };
}

function wordOther(other: CalculationSheet | 'ours'): Words {
  if (other === 'ours') return { en: 'the SDG sheet', ja: 'SDG シート' };
  const name = shortened(other.sheet);
  if (other.kind === 'plan') return { en: 'the monitoring plan', ja: 'モニタリング計画' };
  return { en: `another report (“${name}”)`, ja: `別の報告（「${name}」）` };
}

/** What EG should be: generation-sum-mismatch leaves it to be said here. */
function wordOwnSum(by: CellAddress, sheet: CalculationSheet): Words {
  const { EG } = sheet.readings;
  const rows = generationRows(sheet).filter(({ isGross }) => isGross !== true);
  const amounts = rows.flatMap(({ value: { value }, unit }) =>
    value.kind === 'number' && unit.dimension === 'electricity' ? [value.value * unit.toBase] : [],
  );
  const isComparable = EG.kind === 'number' && isSameCell(EG.at, by) && EG.unit.dimension === 'electricity';
  if (!isComparable || amounts.length === 0 || amounts.length < rows.length) return { en: '', ja: '' };
  const sum = tidy(amounts.reduce((total, amount) => total + amount, 0) / EG.unit.toBase);
  const [own, found] = [wordFigure(sum, EG.unit), wordFigure(EG.value, EG.unit)];
  return {
    en: ` The report’s own monitored values come to ${own}, EG is ${found}.`,
    ja: `報告自身のモニタリング値の合計は ${own}、EG は ${found} です。`,
  };
}
