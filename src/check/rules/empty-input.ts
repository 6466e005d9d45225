import { addressText } from '../../address';
import type { CalculationSheet, Extraction, InputRow } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { changeInputContent } from '../examples/example-changes';
import { neededRows, wordRows } from '../inputs/input-rows';
import { filledGaps } from '../model/filled-gaps';
import { reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { dayAtHead } from '../model/head-dates';
import { emptyReadings } from '../model/odd-readings';
import { summedLogs, type LogEntry } from '../model/summed-logs';
import { failedAsGraded, needsAPerson, notApplicable } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { INPUT_SHEET } from '../sources';
import { spanOf, statedDates } from '../periods/stated-dates';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const emptyInput: ReportRule = {
  id: 'empty-input',
  about: 'report',
  severity: 'error',
  needs: [],
  check: judge,
  docs: {
    what: {
      en: 'A monitoring point of Table 1 has no monitored value: the cell is empty, or its formula was never computed. A parameter of another symbol, which the calculation draws on, is a warning; so is a month of a log that is the mean of others of the same sum, or that is empty where the rest of the log has readings. A Table 1 that stands on the sheets but cannot be read needs a person.',
      ja: '表1のモニタリングポイントにモニタリング値がありません（空のセル、または計算結果のない数式）。計算に使われる別の記号のパラメータの場合は警告にとどめます。記録の中で、同じ合計に含まれる他の値の平均値になっている月や、他の月に値があるのに空の月も警告とします。表1があるのに読み取れない場合は、人の判断が必要とします。',
    },
    why: {
      en: 'Excel counts an empty cell as 0. A point that generated nothing is written as 0. Rows nobody filled in at all, as forms have them below the last point, are left alone. A gap filled with an average may be right, but it was not measured: a reader must be told. Noticed are formulas of averages, and typed means with all their digits; a rounded one looks like a reading.',
      ja: 'Excel は空のセルを 0 として計算します。発電のなかったポイントには 0 と記入します。様式の余った行のように何も記入されていない行は対象にしません。欠測を平均値で補うこと自体は正しい場合もありますが、計測値ではないことを読む人に示す必要があります。平均を求める数式と、全桁が入力された平均値を指摘します（丸めた平均値は計測値と区別できません）。',
    },
    fix: {
      en: 'Type the monitored value, or 0 where the point generated nothing in the period. Delete what else stands in a row that is not used. Say in the column Other comments how a gap was filled, and why.',
      ja: 'モニタリング値を記入してください。この期間に発電がなければ 0 と記入します。使わない行であれば、他の欄の記入も消してください。欠測を補った場合は、その方法と理由を「その他のコメント」欄に書いてください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 1, { kind: 'number', value: 0 }),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'empty' }),
  },
};

function judge(sheet: CalculationSheet, settings: CheckSettings, workbook: Extraction): Outcome {
  if (sheet.unreadTable) return needsAPerson(unreadFinding(sheet.unreadTable));
  const empty = neededRows(sheet).filter(({ value: { value } }) => value.kind === 'empty' || value.kind === 'uncomputed');
  const ours = empty.filter(({ symbol }) => symbol !== undefined);
  const calculation = reportCalculation(sheet, workbook);
  const gaps = [...gapFindings(calculation), ...emptyInLogs(sheet, calculation, settings)];
  if (sheet.inputs === undefined && gaps.length === 0) {
    return notApplicable('No Table 1 (monitored parameters) was found.', '表1（モニタリングするパラメータ）が見つかりません。');
  }
  return failedAsGraded([
    { findings: empty.length > 0 ? [finding(empty)] : [], severity: ours.length > 0 ? 'error' : 'warning' },
    { findings: gaps, severity: 'warning' },
  ]);
}

function unreadFinding(at: readonly CellAddress[]): Finding {
  const places = wordRanges(at);
  return {
    at,
    message: {
      en: `Expected the headings of Table 1 (at least Parameters, Monitored Values, and Monitoring point No. or another of its columns) near ${places.en}, found none that could be read, so none of its values was checked. Write the headings as on the form, or check Table 1 by hand.`,
      ja: `${places.ja} の付近に表1の見出し（少なくとも「パラメータ」「モニタリング値」と、「モニタリングポイント番号」など他の列）を読み取れなかったため、表1の値はチェックしていません。見出しを様式どおりに記入するか、表1を人が確認してください。`,
    },
  };
}

function emptyInLogs(sheet: CalculationSheet, calculation: ReportCalculation, settings: CheckSettings): readonly Finding[] {
  const span = spanOf(statedDates(sheet));
  const isInPeriod = ({ head }: LogEntry): boolean => {
    const day = dayAtHead(head, calculation.source.dateSystem);
    return span !== undefined && day !== undefined && day >= span.from && day <= span.to;
  };
  return summedLogs(sheet, calculation)
    .flatMap((log) => emptyReadings(log, isInPeriod, settings) ?? [])
    .map(({ by, entries }) => {
      const at = entries.map((entry) => entry.at);
      const places = wordRanges(at);
      return {
        at,
        message: {
          en: `Expected a reading in ${places.en}, as in the other rows that ${addressText(by)} adds up, found nothing. Where nothing was generated, write 0.`,
          ja: `${addressText(by)} で合計される他の行と同様、${places.ja} には計測値があるはずですが、空です。発電がなかった場合は 0 と記入してください。`,
        },
      };
    });
}

/** Each cell once, whatever sums it stands in; all of a report in one finding. */
function gapFindings({ formulas, source }: ReportCalculation): readonly Finding[] {
  const gaps = new Map(formulas.flatMap((cell) => filledGaps(cell, source)).map((gap) => [addressText(gap.at), gap]));
  const [first] = gaps.values();
  if (first === undefined) return [];
  const at = [...gaps.values()].map((gap) => gap.at);
  const places = wordRanges(at);
  const found = shortened(first.formula ?? '');
  return [
    {
      at,
      message: {
        en: `Expected a reading in ${places.en}, as in the other cells that ${addressText(first.by)} adds up, found the mean of others of them${found === '' ? '' : ` (“${found}”)`}. Was nothing measured there?`,
        ja: `${addressText(first.by)} で合計される他のセルと同様、${places.ja} には計測値があるはずですが、他のセルの平均値です${found === '' ? '' : `（「${found}」）`}。計測されなかったのではないか確認してください。`,
      },
    },
  ];
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
