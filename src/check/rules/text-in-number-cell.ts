import { addressText } from '../../address';
import type { CalculationSheet, Extraction, InputRow } from '../../extract/extraction';
import { changeInputContent } from '../examples/example-changes';
import { figureInPlaceOfNumber } from '../numbers/figure-in-text';
import { neededRows, wordRows } from '../inputs/input-rows';
import { wordedReadings, type OddReadings } from '../model/odd-readings';
import { reportCalculation } from '../model/report-calculation';
import { summedLogs } from '../model/summed-logs';
import { failedAsGraded, notApplicable, type Graded } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { INPUT_SHEET } from '../sources';
import { wordContent } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const textInNumberCell: ReportRule = {
  id: 'text-in-number-cell',
  about: 'report',
  severity: 'error',
  needs: [],
  check: judge,
  docs: {
    what: {
      en: 'A monitoring point of Table 1 has words in place of its value (“N/A”, “to follow”), or TRUE or FALSE. A parameter of another symbol, which the calculation draws on, is a warning, and so are words in a log that is added up; a damaged number there (“141.2O”) is an error.',
      ja: '表1のモニタリングポイントの値に、数値ではなく「N/A」「後日記入」などの文字列、または TRUE、FALSE が入っています。計算に使われる別の記号のパラメータや、合計される記録の中の言葉の場合は警告にとどめます（「141.2O」のような崩れた数値はエラー）。',
    },
    why: {
      en: 'SUM passes over words, so that the point is missing from the total without a sign. “N/A” is in order in the column Fuel type, and in rows that are not used. Numbers written as text are number-as-text’s.',
      ja: 'SUM は文字列を無視するため、そのポイントは気付かれないまま合計から漏れます。「燃料種別」欄や使わない行の「N/A」は問題ありません。文字列として書かれた数値は number-as-text が指摘します。',
    },
    fix: {
      en: 'Type the monitored value, or 0 where the point generated nothing. Words belong in the column Other comments.',
      ja: 'モニタリング値を記入してください（発電がなければ 0）。説明は「その他のコメント」欄に書きます。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    // A number written as text is another rule's.
    ok: (correct) => changeInputContent(correct, 0, { kind: 'text', value: '1,204.32' }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'text', value: 'to follow' }),
  },
};

function judge(sheet: CalculationSheet, settings: CheckSettings, workbook: Extraction): Outcome {
  const logs = summedLogs(sheet, reportCalculation(sheet, workbook)).flatMap((log) => wordedReadings(log, settings) ?? []);
  if (sheet.inputs === undefined && logs.length === 0) {
    return notApplicable('No Table 1 (monitored parameters) was found.', '表1（モニタリングするパラメータ）が見つかりません。');
  }
  const worded = neededRows(sheet).filter(({ value: { value } }) => isWords(value));
  const contents = [...new Set(worded.map(({ value: { value } }) => JSON.stringify(value)))];
  const groups = contents.map((content) => worded.filter(({ value: { value } }) => JSON.stringify(value) === content));
  return failedAsGraded([
    ...groups.map((rows): Graded => ({
      findings: finding(rows),
      severity: rows.some(({ symbol }) => symbol !== undefined) ? 'error' : 'warning',
    })),
    ...logs.map((log): Graded => ({ findings: [logFinding(log)], severity: hasDigits(log) ? 'error' : 'warning' })),
  ]);
}

function isWords(content: InputRow['value']['value']): boolean {
  return content.kind === 'boolean' || (content.kind === 'text' && figureInPlaceOfNumber(content.value) === undefined);
}

function finding(rows: readonly InputRow[]): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const found = wordContent(first.value.value);
  const text = first.value.value.kind === 'text' ? { found: first.value.value.value } : {};
  return [
    {
      at,
      ...text,
      message: {
        en: `Expected a number for ${wordRows(rows)} in ${places.en}, found ${found.en}, which adds nothing to a sum. Where nothing was generated, write 0.`,
        ja: `${places.ja} の ${wordRows(rows)} には数値が必要ですが、${found.ja}です。合計には加えられません。発電がなかった場合は 0 と記入してください。`,
      },
    },
  ];
}

/** A number that somebody meant to type is lost; words may say why there is none. */
function hasDigits({ entries }: OddReadings): boolean {
  return entries.some(({ content }) => content.kind === 'text' && /\d/.test(content.value.normalize('NFKC')));
}

function logFinding({ by, entries }: OddReadings): Finding {
  const at = entries.map((entry) => entry.at);
  const [places, sum] = [wordRanges(at), addressText(by)];
  const content = entries[0]?.content ?? { kind: 'empty' };
  const found = wordContent(content);
  return {
    at,
    ...(content.kind === 'text' ? { found: content.value } : {}),
    message: {
      en: `Expected numbers in ${places.en}, which ${sum} adds up, found ${found.en}, which adds nothing to a sum.`,
      ja: `${sum} で合計される ${places.ja} には数値が必要ですが、${found.ja}です。合計には加えられません。`,
    },
  };
}
