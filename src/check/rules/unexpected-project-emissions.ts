import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase } from '../units/base-units';
import { changeFigure } from '../examples/example-changes';
import { expectedSymbols, figuresBelow, formOf, methodologyId } from '../methodologies';
import { neededFigures } from '../needed-figures';
import { failedIfAny, needsAPerson, notApplicable, PASSED } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { wordFigure } from '../numbers/word-figure';

const NEEDS = ['PE_p'] as const;

export const unexpectedProjectEmissions: ReportRule = {
  id: 'unexpected-project-emissions',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings) => {
    const { PE_p } = neededFigures(sheet, NEEDS);
    if (agree(inBase(PE_p), 0, settings)) return PASSED;
    const id = methodologyId(sheet);
    const form = formOf(sheet);
    if (form === 'displaced-electricity') return failedIfAny([finding(PE_p, zeroBy(id ?? ''))]);
    if (PE_p.value < 0) return needsAPerson(finding(PE_p, NOT_BELOW_ZERO));
    if (form === 'other') {
      return notApplicable(`${id ?? ''} has project emissions of its own.`, `${id ?? ''} ではプロジェクト排出量を計算します。`);
    }
    if (!expectedSymbols(sheet).includes('EG') && figuresBelow(sheet, 'PE_p').length > 0) return COMPUTED;
    return needsAPerson(finding(PE_p, unknownMethodology(id)));
  },
  docs: {
    what: {
      en: 'PE_p is not 0 although the methodology counts no project emissions.',
      ja: '方法論でプロジェクト排出量を計上しないのに、PE_p が 0 ではありません。',
    },
    why: {
      en: 'Methodologies for electricity that displaces other electricity (solar power, waste-heat power) set PE_p to 0. Others compute it; for a methodology that is not in our list a person must decide.',
      ja: '他の電力を代替する発電（太陽光、廃熱発電など）の方法論では PE_p は 0 です。プロジェクト排出量を計算する方法論もあるため、一覧にない方法論では人の判断が必要です。',
    },
    fix: {
      en: 'Set PE_p to 0, or make sure that the header names the methodology that was applied.',
      ja: 'PE_p を 0 にするか、ヘッダーの方法論が適用したものか確認してください。',
    },
    source: {
      en: `Summaries of the approved methodologies on jcm.go.jp; ${CALCULATION_SHEET.en}`,
      ja: `jcm.go.jp にある承認方法論の概要、${CALCULATION_SHEET.ja}`,
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'PE_p', { value: 12.5 }),
  },
};

const COMPUTED = notApplicable(
  'The sheet is of another form than EG × EF_RE and computes its project emissions.',
  'EG × EF_RE とは別の形のシートで、プロジェクト排出量も計算しています。',
);

const NOT_BELOW_ZERO: Words = {
  en: 'emissions cannot be below zero',
  ja: '排出量は負になりません',
};

function zeroBy(id: string): Words {
  return { en: `${id} counts no project emissions`, ja: `${id} ではプロジェクト排出量を計上しません` };
}

function unknownMethodology(id: string | undefined): Words {
  if (id === undefined) {
    return {
      en: 'the header names no methodology; make sure that the one applied counts project emissions',
      ja: 'ヘッダーに方法論の記載がありません。適用した方法論がプロジェクト排出量を計上するか確認してください',
    };
  }
  return {
    en: `make sure that ${id} counts project emissions`,
    ja: `${id} がプロジェクト排出量を計上するか確認してください`,
  };
}

function finding({ at, value, unit }: NumberReading, because: Words): Finding {
  const place = addressText(at);
  return {
    at: [at],
    expected: 0,
    found: value,
    message: {
      en: `Expected PE_p = ${wordFigure(0, unit)} in ${place}, found ${wordFigure(value, unit)}: ${because.en}.`,
      ja: `${place} の PE_p は ${wordFigure(0, unit)} のはずですが、${wordFigure(value, unit)} になっています。${because.ja}。`,
    },
  };
}
