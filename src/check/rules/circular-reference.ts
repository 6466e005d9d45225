import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { circlesAmong } from '../cells/circles';
import { cellsBelow } from '../cells/computed-cells';
import { replaceReading } from '../examples/example-changes';
import { failedIfAny } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import { wordCells } from '../numbers/word-figure';

export const circularReference: ReportRule = {
  id: 'circular-reference',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => failedIfAny(circlesAmong(cellsBelow(sheet)).map(finding)),
  docs: {
    what: {
      en: 'A figure is computed from itself: its formula leads back to its own cell.',
      ja: '数値がそれ自身から計算されています（数式が自分のセルに戻ります）。',
    },
    why: {
      en: 'Excel gives 0 for a circle, or, where iteration is allowed, a figure that depends on how often it was recalculated.',
      ja: '循環参照の結果は 0 になるか、反復計算が許可されている場合は再計算の回数によって変わります。',
    },
    fix: {
      en: 'Restore the form’s formula in the first cell named. A sum must not include its own cell.',
      ja: '最初に挙げたセルの数式を様式のものに戻してください。合計の範囲に自分のセルを含めてはいけません。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => correct,
    bad: inCircle,
  },
};

/** EG sums a range that contains EG. */
function inCircle(correct: CalculationSheet): CalculationSheet {
  const { EG } = correct.readings;
  if (EG.kind !== 'number') return correct;
  const again = { at: EG.at, content: EG.trace.content, formula: '=SUM(D12:D13)', precedents: [], repeated: true as const };
  return replaceReading(correct, 'EG', {
    ...EG,
    formula: '=SUM(D12:D13)',
    trace: { ...EG.trace, formula: '=SUM(D12:D13)', precedents: [again] },
  });
}

function finding(circle: readonly CellAddress[]): Finding {
  const [first] = circle;
  const place = first === undefined ? '' : addressText(first);
  const [en, ja] = [wordCells(circle, 'en'), wordCells(circle, 'ja')];
  return {
    at: circle,
    message:
      circle.length === 1
        ? {
            en: `Expected a formula in ${place} that leads to other cells, found one that refers to its own cell.`,
            ja: `${place} の数式は他のセルを参照するはずですが、自分のセルを参照しています。`,
          }
        : {
            en: `Expected the formula in ${place} to lead to input cells, found a circle: ${en}.`,
            ja: `${place} の数式は入力セルに行き着くはずですが、循環しています: ${ja}。`,
          },
  };
}
