import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { changeInputContent } from '../example-changes';
import { neededRows, wordRows } from '../input-rows';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { INPUT_SHEET } from '../sources';
import { wordRanges } from '../word-ranges';

export const emptyInput: ReportRule = {
  id: 'empty-input',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => judge(sheet),
  docs: {
    what: {
      en: 'A monitoring point of Table 1 has no monitored value: the cell is empty, or its formula was never computed. A parameter of another symbol, which the calculation draws on, is a warning.',
      ja: '表1のモニタリングポイントにモニタリング値がありません（空のセル、または計算結果のない数式）。計算に使われる別の記号のパラメータの場合は警告にとどめます。',
    },
    why: {
      en: 'Excel counts an empty cell as 0. A point that generated nothing is written as 0. Rows nobody filled in at all, as forms have them below the last point, are left alone.',
      ja: 'Excel は空のセルを 0 として計算します。発電のなかったポイントには 0 と記入します。様式の余った行のように何も記入されていない行は対象にしません。',
    },
    fix: {
      en: 'Type the monitored value, or 0 where the point generated nothing in the period. Delete what else stands in a row that is not used.',
      ja: 'モニタリング値を記入してください。この期間に発電がなければ 0 と記入します。使わない行であれば、他の欄の記入も消してください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 1, { kind: 'number', value: 0 }),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'empty' }),
  },
};

function judge(sheet: CalculationSheet): Outcome {
  if (sheet.inputs === undefined) {
    return notApplicable('No Table 1 (monitored parameters) was found.', '表1（モニタリングするパラメータ）が見つかりません。');
  }
  const empty = neededRows(sheet).filter(({ value: { value } }) => value.kind === 'empty' || value.kind === 'uncomputed');
  const ours = empty.filter(({ symbol }) => symbol !== undefined);
  if (empty.length === 0) return failedIfAny([]);
  return failedIfAny([finding(empty)], ours.length > 0 ? undefined : 'warning');
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const isUncomputed = rows.every(({ value: { value } }) => value.kind === 'uncomputed');
  return {
    at,
    message: {
      en: `Expected a monitored value of ${wordRows(rows)} in ${places.en}, found ${isUncomputed ? 'a formula without a computed value' : 'nothing'}. Where nothing was generated, write 0.`,
      ja: `${places.ja} には ${wordRows(rows)} のモニタリング値が必要ですが、${isUncomputed ? '計算結果のない数式です' : '空です'}。発電がなかった場合は 0 と記入してください。`,
    },
  };
}
