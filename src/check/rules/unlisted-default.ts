import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../base-units';
import { changeDefaults, changeFigure, TONNES_PER_KWH } from '../example-changes';
import { listedFactors, type ListedFactor } from '../listed-factors';
import { neededFigures } from '../needed-figures';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree } from '../settings';
import { DEFAULTS_PRACTICE } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../word-figure';
import { isInRange } from './emission-factor-range';

const NEEDS = ['EF_RE'] as const;

export const unlistedDefault: ReportRule = {
  id: 'unlisted-default',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    if (sheet.defaults === undefined) {
      return notApplicable('No list of default values was found.', 'デフォルト値の一覧が見つかりません。');
    }
    const factors = listedFactors(sheet.defaults, EF_RE);
    if (factors.length === 0) {
      return notApplicable('The list of default values holds no emission factor.', 'デフォルト値の一覧に排出係数がありません。');
    }
    const obstacle = whyNotComparable([EF_RE]);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    const isListed = factors.some((factor) => agree(factor.inBase, inBase(EF_RE), settings));
    if (isListed) return PASSED;
    if (!isInRange(EF_RE, settings)) {
      return notApplicable(
        'EF_RE is no emission factor: see emission-factor-range.',
        'EF_RE が排出係数の範囲を外れています（emission-factor-range を参照）。',
      );
    }
    return unlessExplained(failedIfAny([finding(EF_RE, factors)]), sheet, settings, workbook, ['EF_RE']);
  },
  docs: {
    what: {
      en: 'EF_RE is none of the emission factors in the sheet’s list of default values.',
      ja: 'EF_RE が、シートのデフォルト値の一覧にあるどの排出係数とも一致しません。',
    },
    why: {
      en: 'A methodology’s factors are conservative. The national grid factor, often typed instead, is higher and over-claims.',
      ja: '方法論のデフォルト値は保守的に定められています。代わりに入力されがちな国の系統排出係数は高めで、過大な算定になります。',
    },
    fix: {
      en: 'Let EF_RE refer to the entry of the list that fits the project’s grid or captive power.',
      ja: 'EF_RE が、事業の系統または自家発電に当てはまる一覧の項目を参照するようにしてください。',
    },
    source: DEFAULTS_PRACTICE,
  },
  examples: {
    ok: (correct) =>
      changeDefaults(correct, (entry) => ({
        ...entry,
        unit: TONNES_PER_KWH,
        value: { ...entry.value, value: { kind: 'number', value: entry.label.includes('national') ? 0.000797 : 0.000533 } },
      })),
    bad: (correct) => changeFigure(correct, 'EF_RE', { value: 1.1, formula: null }),
  },
};

function finding({ at, value, unit }: NumberReading, factors: readonly ListedFactor[]): Finding {
  const place = addressText(at);
  const listed = factors.slice(0, MOST_LISTED).map(({ worded }) => worded);
  const more = factors.length > MOST_LISTED ? ' …' : '';
  return {
    at: [at],
    expected: `${listed.join(', ')}${more}`,
    found: value,
    message: {
      en: `Expected EF_RE in ${place} to be one of the listed default values ${listed.join(', ')}${more}, found ${wordFigure(value, unit)}.`,
      ja: `${place} の EF_RE はデフォルト値の一覧にある ${listed.join('、')}${more} のいずれかのはずですが、${wordFigure(value, unit)} です。`,
    },
  };
}

const MOST_LISTED = 6;
