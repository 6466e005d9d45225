import { addressText } from '../../address';
import type { InputRow } from '../../extract/extraction';
import { changeInputContent } from '../examples/example-changes';
import { wordRows } from '../inputs/input-rows';
import { negativeReadings, numberOf, type OddReadings } from '../model/odd-readings';
import { reportCalculation } from '../model/report-calculation';
import { summedLogs } from '../model/summed-logs';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { INPUT_SHEET } from '../sources';
import { wordFigure } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const negativeInput: ReportRule = {
  id: 'negative-input',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const rows = sheet.inputs?.rows ?? [];
    const calculation = reportCalculation(sheet, workbook);
    const logs = summedLogs(sheet, calculation).flatMap((log) => negativeReadings(log, calculation.source, settings) ?? []);
    if (rows.length + logs.length === 0)
      return notApplicable('No Table 1 (monitored parameters) was found.', '表1（モニタリングするパラメータ）が見つかりません。');
    const negative = rows.filter((row) => isQuantity(row) && row.value.value.kind === 'number' && row.value.value.value < 0);
    return failedIfAny([...(negative.length > 0 ? [finding(negative)] : []), ...logs.map(logFinding)]);
  },
  docs: {
    what: {
      en: 'A monitored quantity in Table 1 is below zero, or a reading of the log that it adds up.',
      ja: '表1のモニタリングした量、または表1が合計する記録の値が負です。',
    },
    why: {
      en: 'Electricity generated or consumed, and emissions, are quantities of 0 or more. A minus sign is a typing error, a meter wired the wrong way, or a correction that belongs in the comments. Parameters in other units (temperatures, for example) may be negative; so may the little that inverters draw at night in a log by the hour or day, and a log of which more than a tenth is negative.',
      ja: '発電量、消費量、排出量は 0 以上の量です。負号は入力の誤り、メーターの逆接続、またはコメントに書くべき補正によるものです。温度など他の単位のパラメータ、時間別・日別の記録におけるインバーターの夜間のわずかな消費、一割を超える行が負の記録は負でも構いません。',
    },
    fix: {
      en: 'Compare the figure with the meter’s record. Write 0 where a point took more than it gave, and explain it in the comments.',
      ja: 'メーターの記録と照合してください。供給より受電が多い場合は 0 とし、コメントに説明を書いてください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 0 }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'number', value: -1204.32 }),
  },
};

function isQuantity({ symbol, unit }: InputRow): boolean {
  return symbol !== undefined || unit.dimension === 'electricity' || unit.dimension === 'emissions' || unit.dimension === 'emission-factor';
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const figures = rows.flatMap(({ value: { value }, unit }) => (value.kind === 'number' ? [{ value: value.value, unit }] : []));
  const shown = figures.slice(0, 3).map(({ value, unit }) => wordFigure(value, unit));
  const more = figures.length > 3 ? ' …' : '';
  return {
    at,
    expected: 0,
    ...(figures[0] === undefined ? {} : { found: figures[0].value }),
    message: {
      en: `Expected ${wordRows(rows)} of 0 or more in ${places.en}, found ${shown.join(', ')}${more}.`,
      ja: `${places.ja} の ${wordRows(rows)} は 0 以上のはずですが、${shown.join('、')}${more} です。`,
    },
  };
}

function logFinding({ by, entries }: OddReadings): Finding {
  const at = entries.map((entry) => entry.at);
  const [places, sum] = [wordRanges(at), addressText(by)];
  const values = entries.map(numberOf);
  const shown = `${values.slice(0, 3).map(wordNumber).join(', ')}${values.length > 3 ? ' …' : ''}`;
  return {
    at,
    ...(values[0] === undefined ? {} : { found: values[0] }),
    message: {
      en: `Expected readings of 0 or more in ${places.en}, which ${sum} adds up, found ${shown}.`,
      ja: `${sum} で合計される ${places.ja} の値は 0 以上のはずですが、${shown} です。`,
    },
  };
}
