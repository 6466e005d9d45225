import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeFurtherFactor, TONNES_PER_KWH } from '../examples/example-changes';
import { listedFactors } from '../listed-factors';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicable, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';

const NEEDS = ['EF_RE'] as const;

export const defaultConflict: ReportRule = {
  id: 'default-conflict',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    const others = sheet.furtherFactors.filter((reading) => reading.kind === 'number');
    if (others.length === 0) {
      return notApplicable('EF_RE stands as a number in only one place.', 'EF_RE の数値は一か所にしかありません。');
    }
    const obstacle = whyNotComparable([EF_RE, ...others]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const conflicting = others.filter((other) => !agree(inBase(other), inBase(EF_RE), settings));
    const isListed = (reading: NumberReading): boolean =>
      listedFactors(sheet.defaults ?? [], reading).some((factor) => agree(factor.inBase, inBase(reading), settings));
    // Of two factors of which one is a default value of the list, that one is the right one, wherever it stands.
    const findings = conflicting.map((other) => (isListed(other) && !isListed(EF_RE) ? finding(EF_RE, other) : finding(other, EF_RE)));
    return unlessExplained(failedIfAny(findings), sheet, settings, workbook, ['EF_RE']);
  },
  docs: {
    what: {
      en: 'EF_RE in the section of selected default values differs from EF_RE in the calculation of reference emissions.',
      ja: '「選択したデフォルト値」の EF_RE と、リファレンス排出量の計算に使う EF_RE が異なります。',
    },
    why: {
      en: 'The form prints the factor twice; both are the same factor. The comparison is at full precision, whatever the cells display.',
      ja: '様式では同じ排出係数が二か所に記載されます。表示桁にかかわらず、セルの値そのもので比較します。',
    },
    fix: {
      en: 'Let the second place refer to the first.',
      ja: '第3節の EF_RE が第2節の EF_RE を参照するようにしてください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => changeFurtherFactor(correct, { value: 0.000797, unit: TONNES_PER_KWH }),
    bad: (correct) => changeFurtherFactor(correct, { value: 0.533, formula: '=D23' }),
  },
};

function finding(wrong: NumberReading, right: NumberReading): Finding {
  const expected = inBase(right) / wrong.unit.toBase;
  const [place, rightPlace] = [addressText(wrong.at), addressText(right.at)];
  const [wanted, found] = [wordFigure(expected, wrong.unit), wordFigure(wrong.value, wrong.unit)];
  return {
    at: [wrong.at, right.at],
    expected: tidy(expected),
    found: wrong.value,
    message: {
      en: `Expected EF_RE = ${wanted} in ${place} as in ${rightPlace}, found ${found}.`,
      ja: `${place} の EF_RE は ${rightPlace} と同じ ${wanted} のはずですが、${found} になっています。`,
    },
  };
}
