import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import { isConstantFormula } from '../cells/is-constant-formula';
import { listedFactors } from '../listed-factors';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree } from '../settings';
import { DEFAULTS_PRACTICE } from '../sources';
import { wordFigure } from '../numbers/word-figure';

const NEEDS = ['EF_RE'] as const;

export const typedDefault: ReportRule = {
  id: 'typed-default',
  about: 'report',
  severity: 'info',
  needs: NEEDS,
  check: (sheet, settings) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    if (EF_RE.formula !== undefined && !isConstantFormula(EF_RE.formula)) return PASSED;
    const obstacle = whyNotComparable([EF_RE]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const entry = listedFactors(sheet.defaults ?? [], EF_RE).find((factor) => agree(factor.inBase, inBase(EF_RE), settings));
    // There is no entry to refer to: unlisted-default says so where there is a list.
    if (entry === undefined)
      return notApplicable(
        'EF_RE is typed, and no list of default values has it.',
        'EF_RE は直接入力されており、デフォルト値の一覧に同じ値がありません。',
      );
    return failedIfAny([finding(EF_RE, entry.worded)]);
  },
  docs: {
    what: {
      en: 'EF_RE of section 2 is typed, although the sheet’s list of default values has it.',
      ja: '第2節の EF_RE が、一覧にある値と同じですが、参照ではなく直接入力されています。',
    },
    why: {
      en: 'The figure is right. A reference to the list would show which default value was chosen, and follow it. Information only.',
      ja: '値は正しいものです。一覧への参照であれば、どのデフォルト値を選んだかが分かり、変更にも追随します。情報として示します。',
    },
    fix: {
      en: 'Let EF_RE refer to the entry of the list.',
      ja: 'EF_RE が一覧の項目を参照するようにしてください。',
    },
    source: DEFAULTS_PRACTICE,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'EF_RE', { formula: null }),
  },
};

function finding({ at, value, unit }: NumberReading, entry: string): Finding {
  const place = addressText(at);
  return {
    at: [at],
    expected: entry,
    found: value,
    message: {
      en: `Expected EF_RE in ${place} to refer to the default value ${entry}, found ${wordFigure(value, unit)} typed.`,
      ja: `${place} の EF_RE はデフォルト値 ${entry} を参照するはずですが、${wordFigure(value, unit)} が直接入力されています。`,
    },
  };
}
