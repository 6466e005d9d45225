import type { InputRow } from '../../extract/extraction';
import { changeInput } from '../examples/example-changes';
import { isSaid, rowsInUse, wordRows } from '../inputs/input-rows';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const unknownMonitoringOption: ReportRule = {
  id: 'unknown-monitoring-option',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet) => {
    const rows = rowsInUse(sheet).filter(({ monitoringOption }) => isSaid(monitoringOption));
    if (rows.length === 0) return notApplicable('Table 1 states no monitoring option.', '表1にモニタリングオプションの記載がありません。');
    const unknown = rows.filter(({ monitoringOption = '' }) => !isOption(monitoringOption));
    const texts = [...new Set(unknown.map(({ monitoringOption = '' }) => monitoringOption))];
    return failedIfAny(
      texts.map((text) =>
        finding(
          text,
          unknown.filter(({ monitoringOption }) => monitoringOption === text),
        ),
      ),
    );
  },
  docs: {
    what: {
      en: 'The monitoring option of a point is none of A, B and C.',
      ja: 'モニタリングオプションが A、B、C のいずれでもありません。',
    },
    why: {
      en: 'The form knows three: A public data measured by others, B the amount of a transaction (invoices), C measurement by the participants. The option decides which evidence a third-party entity asks for.',
      ja: '様式にあるのは A（公的データ）、B（取引量、請求書など）、C（事業者による実測）の三つです。第三者機関が求める根拠資料はオプションによって異なります。',
    },
    fix: {
      en: 'Write Option A, Option B or Option C, as the monitoring plan has it.',
      ja: 'モニタリング計画のとおり Option A、B、C のいずれかを記入してください。',
    },
    source: {
      en: 'ADB, "Handbook for Developing Joint Crediting Mechanism Projects", section 4.6.1; Table 1 of JCM project ID009 ("Option C")',
      ja: 'ADB "Handbook for Developing Joint Crediting Mechanism Projects" 4.6.1節、JCM プロジェクト ID009 の表1（"Option C"）',
    },
  },
  examples: {
    ok: (correct) => changeInput(correct, 0, (row) => ({ ...row, monitoringOption: 'オプションＣ' })),
    bad: (correct) => changeInput(correct, 0, (row) => ({ ...row, monitoringOption: 'Option D' })),
  },
};

/** A, B or C as a word of its own: `Option C`, `C`, `(c)`, `Option A and C`, `オプションC`, `C (actual measurement)`. */
function isOption(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return (
    /^[([]?[abc][)\]]?(?![\p{L}\p{N}])/iu.test(plain) || /(?:options?|オプション|選択肢|方式)[\s:.\-_'"“(]*[abc](?![a-z\d])/iu.test(plain)
  );
}

function finding(text: string, rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  return {
    at,
    expected: 'Option A, B, C',
    found: text,
    message: {
      en: `Expected monitoring option A, B or C for ${wordRows(rows)} (${places.en}), found “${shortened(text)}”.`,
      ja: `${wordRows(rows)}（${places.ja}）のモニタリングオプションは A、B、C のいずれかのはずですが、「${shortened(text)}」です。`,
    },
  };
}
