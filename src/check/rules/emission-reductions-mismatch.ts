import { inBase, whyNotComparable } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import type { Words } from '../../language';
import { judgeEquation, together, wordFormula } from '../judge-equation';
import { neededFigures } from '../needed-figures';
import { notApplicableBecause } from '../outcomes';
import type { ReportRule } from '../rule';
import { agree } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';

const NEEDS = ['RE_p', 'PE_p', 'ER_p'] as const;

const TURNED: Words = { en: ' That is PE_p − RE_p: only the sign is wrong.', ja: 'PE_p − RE_p になっており、符号だけが逆です。' };

export const emissionReductionsMismatch: ReportRule = {
  id: 'emission-reductions-mismatch',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { RE_p, PE_p, ER_p } = neededFigures(sheet, NEEDS);
    const obstacle = whyNotComparable([RE_p, PE_p, ER_p]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const worded = `RE_p − PE_p = ${wordFigure(RE_p.value, RE_p.unit)} − ${wordFigure(PE_p.value, PE_p.unit)}`;
    const expected = inBase(RE_p) - inBase(PE_p);
    const from = RE_p.unit.toBase === PE_p.unit.toBase ? [RE_p.unit] : [];
    const isTurned = expected !== 0 && agree(inBase(ER_p), -expected, settings);
    const cause = isTurned ? { cause: together(TURNED, wordFormula(ER_p)) } : {};
    const outcome = judgeEquation(
      { result: ER_p, expected, worded: { en: worded, ja: worded }, from, wholeUnits: true, ...cause },
      settings,
    );
    return unlessExplained(outcome, sheet, settings, workbook, ['RE_p', 'PE_p', 'ER_p']);
  },
  docs: {
    what: {
      en: 'ER_p is not RE_p − PE_p.',
      ja: 'ER_p が RE_p − PE_p と一致しません。',
    },
    why: {
      en: 'ER_p is the amount for which credits are asked. A figure rounded as it is displayed, or rounded down to whole tonnes, is reported as information only.',
      ja: 'ER_p はクレジットを申請する量です。表示桁での端数処理や 1 t 未満の切り捨てによる差は、情報としてのみ示します。',
    },
    fix: {
      en: 'Restore the form’s formula in the Value cell of ER_p.',
      ja: 'ER_p の値のセルに様式の数式を戻してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'ER_p', { value: 1800 }),
  },
};
