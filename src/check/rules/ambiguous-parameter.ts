import type { AmbiguousReading } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { replaceReading } from '../example-changes';
import { expectedSymbols } from '../methodologies';
import { failedIfAny } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { wordCells } from '../word-figure';

export const ambiguousParameter: ReportRule = {
  id: 'ambiguous-parameter',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) =>
    failedIfAny(
      expectedSymbols(sheet).flatMap((symbol) => {
        const reading = sheet.readings[symbol];
        return reading.kind === 'ambiguous' ? [finding(reading)] : [];
      }),
    ),
  docs: {
    what: {
      en: 'A figure of the calculation sheet stands in more than one place, and it is not clear which one counts.',
      ja: '計算シートの数値が複数の場所にあり、どれが正しいものか判断できません。',
    },
    why: {
      en: 'A reader, or a formula elsewhere, may take either. EF_RE is printed twice by the form (sections 2 and 3); every other figure once. EG and EF_RE are not looked for where the methodology has neither.',
      ja: '読み手や他の数式がどちらを採用するか分かりません。様式で二度現れるのは EF_RE（第2節と第3節）だけで、他の数値は一度だけです。EG と EF_RE を使わない方法論では、この二つは点検しません。',
    },
    fix: {
      en: "Keep the figure in the form's row and remove the other rows, or give them a notation of their own.",
      ja: '様式の行の数値を残し、他の行は削除するか、別の記号に変えてください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      replaceReading(correct, 'ER_p', {
        kind: 'ambiguous',
        symbol: 'ER_p',
        at: [6, 30].map((row): CellAddress => ({ sheet: correct.sheet, row, column: 4 })),
      }),
  },
};

function finding({ symbol, at }: AmbiguousReading): Finding {
  return {
    at,
    message: {
      en: `Expected ${symbol} in one place, found it in ${at.length}: ${wordCells(at, 'en')}.`,
      ja: `${symbol} は一か所だけにあるはずですが、${at.length} か所にあります: ${wordCells(at, 'ja')}。`,
    },
  };
}
