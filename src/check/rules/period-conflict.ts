import { addressText } from '../../address';
import { changeStatedPeriods } from '../example-changes';
import { periodsOfPoints } from '../periods-of-points';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { PERIOD_CELLS } from '../sources';
import { spanOf, statedDates, wordDates, type StatedDates } from '../stated-dates';
import { wordRanges } from '../word-ranges';

export const periodConflict: ReportRule = {
  id: 'period-conflict',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => {
    const dates = statedDates(sheet);
    if (dates.length < 2)
      return notApplicable(
        'Fewer than two readable statements of the monitoring period were found.',
        '読み取れるモニタリング期間の記載が二つ以上ありません。',
      );
    const { usual, odd } = periodsOfPoints(sheet);
    const others = elsewhere(dates, spanOf(usual));
    if (others.length > 0) return failedIfAny([...rowFindings(odd, usual), ...others]);
    return failedIfAny(rowFindings(odd, usual), odd.every((one) => isWithin(one, spanOf(usual))) ? 'warning' : undefined);
  },
  docs: {
    what: {
      en: 'The monitoring period is not the same everywhere: another one in some rows of Table 1, in Table 3, or beside the label “Monitoring period”. Rows that cover only a part of the period are a warning.',
      ja: 'モニタリング期間が場所によって異なります（表1の一部の行、表3、「モニタリング期間」の欄）。期間の一部だけの行は警告にとどめます。',
    },
    why: {
      en: 'A report is about one period. Rows that kept last year’s dates usually kept last year’s figures as well. A point may have a row for each calendar year, as long as all points have.',
      ja: '報告書は一つの期間を対象とします。前年の日付が残った行には、前年の数値も残っていることが多くあります。すべてのポイントで暦年ごとに行を分けることは問題ありません。',
    },
    fix: {
      en: 'Write the same period everywhere. Where a meter started later, say so in the comments.',
      ja: 'すべて同じ期間を記入してください。途中から計測を始めたメーターは、コメントに説明を書いてください。',
    },
    source: `${PERIOD_CELLS}; that all rows agree is inferred from it`,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      changeStatedPeriods(correct, (period) =>
        period.at.row === 16
          ? { kind: 'dates', from: '2022-01-01', to: '2022-12-31', text: '1/Jan/2022 - 31/Dec/2022', at: period.at }
          : period,
      ),
  },
};

function rowFindings(odd: readonly StatedDates[], usual: readonly StatedDates[]): Finding[] {
  const texts = [...new Set(odd.map(wordDates))];
  return texts.map((text) =>
    conflict(
      odd.filter((dates) => wordDates(dates) === text),
      text,
      usual,
    ),
  );
}

/** Table 3 and labels state the whole. */
function elsewhere(dates: readonly StatedDates[], span: ReturnType<typeof spanOf>): Finding[] {
  const whole = span ?? spanOf(dates.filter(({ source }) => source === 'table-3'));
  if (whole === undefined) return [];
  const wanted = dates.filter(({ source, from, to }) => source === 'table-1' || wordDates({ from, to }) === wordDates(whole));
  return (['table-3', 'label'] as const).flatMap((source) => {
    const stated = dates.filter((one) => one.source === source);
    const together = spanOf(stated);
    if (together === undefined || wordDates(together) === wordDates(whole)) return [];
    return [conflict(stated, wordDates(together), wanted, wordDates(whole))];
  });
}

function isWithin({ from, to }: StatedDates, span: ReturnType<typeof spanOf>): boolean {
  return span !== undefined && from >= span.from && to <= span.to;
}

function conflict(odd: readonly StatedDates[], found: string, usual: readonly StatedDates[], expected?: string): Finding {
  const at = unique(odd.map((dates) => dates.at));
  const places = wordRanges(at);
  const other = wordRanges(unique(usual.map((dates) => dates.at)));
  const span = spanOf(usual);
  const wanted = expected ?? (span === undefined ? '' : wordDates(span));
  return {
    at,
    expected: wanted,
    found,
    message: {
      en: `Expected the monitoring period ${wanted} in ${places.en}${other.en === '' ? '' : ` as in ${other.en}`}, found ${found}.`,
      ja: `${places.ja} のモニタリング期間は${other.ja === '' ? '' : ` ${other.ja} と同じ`} ${wanted} のはずですが、${found} です。`,
    },
  };
}

function unique<At extends StatedDates['at']>(cells: readonly At[]): readonly At[] {
  return [...new Map(cells.map((at) => [addressText(at), at])).values()];
}
