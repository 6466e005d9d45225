import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../units/base-units';
import { changeDefaults, changeFigure, TONNES_PER_KWH } from '../examples/example-changes';
import { confirmedWords, factorMeanings, meaningWords, type FactorMeanings } from '../known-factors';
import { listedFactors, type ListedFactor } from '../listed-factors';
import { neededFigures } from '../needed-figures';
import { failedIfAny, needsAPerson, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { agree } from '../settings';
import { DEFAULTS_PRACTICE } from '../sources';
import { unlessExplained } from '../unless-explained';
import { wordFigure } from '../numbers/word-figure';
import { isInRange } from './emission-factor-range';

const NEEDS = ['EF_RE'] as const;

export const unlistedDefault: ReportRule = {
  id: 'unlisted-default',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EF_RE } = neededFigures(sheet, NEEDS);
    const listed = sheet.defaults && listedFactors(sheet.defaults, EF_RE);
    const obstacle = whyNotComparable([EF_RE]);
    const meanings = obstacle === undefined ? factorMeanings(EF_RE, sheet, settings) : NOTHING_KNOWN;
    if (listed === undefined || listed.length === 0)
      return unlessDoubted(EF_RE, meanings, listed === undefined ? NO_LIST : NO_FACTOR_LISTED);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    if (listed.some((factor) => agree(factor.inBase, inBase(EF_RE), settings))) return unlessDoubted(EF_RE, meanings, PASSED);
    if (!isInRange(EF_RE, settings)) {
      return notApplicable(
        'EF_RE is no emission factor: see emission-factor-range.',
        'EF_RE が排出係数の範囲を外れています（emission-factor-range を参照）。',
      );
    }
    return unlessExplained(failedIfAny([finding(EF_RE, listed, meanings)]), sheet, settings, workbook, ['EF_RE']);
  },
  docs: {
    what: {
      en: 'EF_RE is none of the emission factors in the sheet’s list of default values. Where it is in the list, or no list was found, a person is asked if it is a national grid factor, or none of the default values that a document confirms for the methodology; those that a file with a methodology (--methodology) confirms must be kept.',
      ja: 'EF_RE が、シートのデフォルト値の一覧にあるどの排出係数とも一致しません。一覧にある場合や一覧が見つからない場合も、国の系統排出係数と一致するとき、または文書で確認されている方法論のデフォルト値のどれでもないときは要確認とします。--methodology のファイルで confirmed とした値との不一致はエラーです。',
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

const NO_LIST = notApplicable('No list of default values was found.', 'デフォルト値の一覧が見つかりません。');
const NO_FACTOR_LISTED = notApplicable(
  'The list of default values holds no emission factor.',
  'デフォルト値の一覧に排出係数がありません。',
);
const NOTHING_KNOWN: FactorMeanings = { national: [], defaults: [], confirmed: [], isUsers: false };

/** The list on the sheet has it, or there is none; what is known beside it may say otherwise. */
function unlessDoubted(EF_RE: NumberReading, meanings: FactorMeanings, otherwise: Outcome): Outcome {
  const { national, defaults, confirmed, isUsers } = meanings;
  const isNational = national.length > 0 && defaults.length === 0;
  if (confirmed.length === 0 && !isNational) return otherwise;
  const found = doubt(EF_RE, meanings);
  return confirmed.length > 0 && isUsers ? failedIfAny([found]) : needsAPerson(found);
}

function doubt({ at, value, unit }: NumberReading, meanings: FactorMeanings): Finding {
  const [place, figure] = [addressText(at), wordFigure(value, unit)];
  const known = meanings.confirmed.length > 0 ? [confirmedWords(meanings.confirmed)] : [];
  const told = [...known, ...meaningWords(meanings, figure)];
  return {
    at: [at],
    found: value,
    message: {
      en: [`EF_RE in ${place} is ${figure}.`, ...told.map(({ en }) => en), 'Look it up in the text of the methodology.'].join(' '),
      ja: [`${place} の EF_RE は ${figure} です。`, ...told.map(({ ja }) => ja), '方法論の本文で確認してください。'].join(''),
    },
  };
}

function finding({ at, value, unit }: NumberReading, factors: readonly ListedFactor[], meanings: FactorMeanings): Finding {
  const [place, figure] = [addressText(at), wordFigure(value, unit)];
  const told = meaningWords(meanings, figure);
  const listed = factors.slice(0, MOST_LISTED).map(({ worded }) => worded);
  const more = factors.length > MOST_LISTED ? ' …' : '';
  return {
    at: [at],
    expected: `${listed.join(', ')}${more}`,
    found: value,
    message: {
      en: [
        `Expected EF_RE in ${place} to be one of the listed default values ${listed.join(', ')}${more}, found ${figure}.`,
        ...told.map(({ en }) => en),
      ].join(' '),
      ja: [
        `${place} の EF_RE はデフォルト値の一覧にある ${listed.join('、')}${more} のいずれかのはずですが、${figure} です。`,
        ...told.map(({ ja }) => ja),
      ].join(''),
    },
  };
}

const MOST_LISTED = 6;
