import { addressText } from '../../address';
import type { InputRow } from '../../extract/extraction';
import type { Words } from '../../language';
import { isExpectedUnit } from '../units/base-units';
import { changeInputContent } from '../examples/example-changes';
import { wordRows } from '../inputs/input-rows';
import { logUnitConflicts } from '../units/log-unit-conflicts';
import { slipsBesideEarlier, slipsOf, type Slip } from '../units/magnitude-slips';
import { numberOf, offByAThousand, tenfold, type OutOfSize } from '../model/odd-readings';
import { reportCalculation } from '../model/report-calculation';
import { isSameCell } from '../model/sheet-model';
import { summedLogs } from '../model/summed-logs';
import { totalsInSums } from '../model/totals-in-sums';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { unlessExplained } from '../unless-explained';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const magnitudeSlip: ReportRule = {
  id: 'magnitude-slip',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const rows = sheet.inputs?.rows.filter(isMeasurable) ?? [];
    const calculation = reportCalculation(sheet, workbook);
    const summed = summedLogs(sheet, calculation);
    // The total of the others is told by short-sum.
    const totals = totalsInSums(sheet, calculation).flatMap((one) => one.totals);
    const isTotal = ({ entries }: OutOfSize): boolean => entries.every(({ at }) => totals.some((total) => isSameCell(total, at)));
    const logs = summed.flatMap((log) => offByAThousand(log, settings) ?? []).filter((odd) => !isTotal(odd));
    const extraDigits = summed.flatMap((log) => tenfold(log, settings) ?? []).filter((odd) => !isTotal(odd));
    if (rows.length === 0 && logs.length === 0 && extraDigits.length === 0) {
      return notApplicable('Table 1 holds no electricity as a number.', '表1に電力量の数値がありません。');
    }
    // What a log gives without conversion is told by unit-conflict.
    const unconverted = logUnitConflicts(sheet, workbook, settings).map(({ row }) => row);
    const slips = [...slipsOf(sheet, settings), ...slipsBesideEarlier(sheet, workbook, settings)].filter(
      (slip) => !slip.rows.every((row) => unconverted.includes(row)),
    );
    const isCertain = [...slips, ...logs].some((slip) => slip.isCertain);
    const outcome = failedIfAny(
      [...slips.map(finding), ...logs.map(logFinding), ...extraDigits.map(digitFinding)],
      isCertain ? undefined : 'warning',
    );
    return unlessExplained(outcome, sheet, settings, workbook, ['EG']);
  },
  docs: {
    what: {
      en: 'A monitored value is about a thousand times, or a thousandth of, what the plan or the other monitoring points have, or more than any project generates: kWh typed under MWh, or the other way round. An earlier report of the same project counts like the plan. So is a reading of a metering log whose sum the report takes, beside the other readings of the log, or ten times as large as they are.',
      ja: 'モニタリング値が、計画や他のモニタリングポイントの約 1,000 倍または 1,000 分の 1 か、事業としてあり得ない大きさです（MWh の欄に kWh を入力したなど）。同じ事業の過去の報告書とも、計画と同じように比べます。報告書が合計する計量記録の値も、同じ記録の他の値と比べ、その約 10 倍の値も示します。',
    },
    why: {
      en: 'Meters show kWh, the form asks for MWh. A published monitoring report sheet has 42,826,880 MWh/p for the grid electricity of one shopping mall, where kWh seems to be meant. All formulas compute on with such a figure. A warning, since no JCM text sets bounds; an error where it is beyond doubt: a thousandfold of the plan or the other points and more than any project or the capacity stated can generate, or of all the readings of a log.',
      ja: 'メーターの表示は kWh、様式の単位は MWh です。公表されたモニタリング報告書には、ショッピングモール一か所の系統電力に 42,826,880 MWh/p とある例があり、kWh の誤りと思われます。数式はそのまま計算を続けます。JCM の文書に上限の定めはないため警告としますが、計画や他のポイントの千倍で、かつ事業や設備容量としてあり得ない場合、または記録の他のすべての値の千倍の場合はエラーとします。',
    },
    fix: {
      en: 'Compare the figure with the meter and convert it to the unit beside it.',
      ja: 'メーターの記録と照合し、単位の欄の単位に換算してください。',
    },
    source: {
      en: 'Published monitoring report sheet of JCM project ID009 (as a mirror’s text shows it); the bounds are settings of ours',
      ja: '公開されている JCM プロジェクト ID009 のモニタリング報告シート（写しの文章による）。範囲は JCM モニターの設定',
    },
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 950 }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 1_204_320 }),
  },
};

function isMeasurable({ value: { value }, unit }: InputRow): boolean {
  return value.kind === 'number' && isExpectedUnit('EG', unit);
}

function finding({ rows, value, unit, reason }: Slip): Finding {
  const at = rows.map((row) => row.value.at);
  const places = wordRanges(at);
  const name = shortened(wordRows(rows));
  const found = wordFigure(value, unit);
  return {
    at,
    found: value,
    message: {
      en: `Expected ${name} in ${places.en} in ${shortened(unit.text)}, found ${found}${rows.length > 1 ? ' and the like' : ''}: ${reason.en}. This looks like a kWh/MWh slip.`,
      ja: `${places.ja} の ${name} は ${shortened(unit.text)} のはずですが、${found}${rows.length > 1 ? ' など' : ''}です。${reason.ja}。kWh と MWh の取り違えと思われます。`,
    },
  };
}

function logFinding(odd: OutOfSize): Finding {
  return readingFinding(odd, {
    en: 'This looks like a slip of units or of the decimal point.',
    ja: '単位または小数点の誤りと思われます。',
  });
}

function digitFinding(odd: OutOfSize): Finding {
  const expected = tidy(valueOf(odd) / 10);
  const tenth = wordNumber(expected);
  const guess = {
    en: `A tenth of it, ${tenth}, would be like them. This looks like a digit too many or a slip of the decimal point.`,
    ja: `10 分の 1 の ${tenth} なら他の値と同程度です。桁の打ち間違いまたは小数点の誤りと思われます。`,
  };
  return { ...readingFinding(odd, guess), expected };
}

const valueOf = ({ entries: [first] }: OutOfSize): number => (first === undefined ? 0 : numberOf(first));

function readingFinding(odd: OutOfSize, guess: Words): Finding {
  const at = odd.entries.map((entry) => entry.at);
  const [places, sum] = [wordRanges(at), addressText(odd.by)];
  const value = valueOf(odd);
  const [found, others] = [wordNumber(value), wordNumber(odd.usual)];
  return {
    at,
    found: value,
    message: {
      en: `Expected a reading like the others that ${sum} adds up in ${places.en}, found ${found}; the middle one is ${others}. ${guess.en}`,
      ja: `${sum} で合計される他の値と同程度の値が ${places.ja} にあるはずですが、${found} です（中央値は ${others}）。${guess.ja}`,
    },
  };
}
