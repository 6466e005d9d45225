import type { CalculationSheet, StatedPeriod } from '../../extract/extraction';
import { groupsBy } from '../groups-by';
import { rowsInUse, wordRows } from '../inputs/input-rows';
import { failedIfAny, notApplicable } from '../outcomes';
import { changeStatedPeriods } from '../examples/example-changes';
import type { Finding, ReportRule } from '../rule';
import { PERIOD_CELLS } from '../sources';
import { shortened } from '../numbers/word-figure';
import { wordDates } from '../periods/stated-dates';
import { NO_WHY, wordPeriodFault } from '../periods/word-period-fault';
import { wordRanges } from '../cells/word-ranges';

export const unreadablePeriod: ReportRule = {
  id: 'unreadable-period',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => {
    const { statedPeriods = [], inputs } = sheet;
    const hasColumn = inputs?.columns?.some((column) => column === 'period' || column === 'from') === true;
    if (statedPeriods.length === 0 && !hasColumn) {
      return notApplicable('No place for the monitoring period was found on the sheets.', 'モニタリング期間の欄が見つかりません。');
    }
    if (statedPeriods.length === 0) return failedIfAny([missingFinding(sheet)]);
    const unreadable = statedPeriods.filter(({ period }) => period.kind === 'unreadable');
    if (unreadable.length > 0) return failedIfAny(byText(unreadable).map(finding));
    const doubtful = statedPeriods.filter(({ period }) => period.kind === 'dates' && period.otherwise !== undefined);
    if (doubtful.length > 0) return failedIfAny(byText(doubtful).map(doubtfulFinding), 'warning');
    return failedIfAny(rowFindings(sheet), 'info');
  },
  docs: {
    what: {
      en: 'The monitoring period is not written, or is not two dates that exist. Numbers that are other dates with the month first (01/04/2022 - 03/12/2022) are a warning; a row without a period in a table whose rows have theirs is information.',
      ja: 'モニタリング期間が記入されていないか、実在する二つの日付になっていません。月を先に読むと別の日付になる数字の表記（01/04/2022 - 03/12/2022）は警告、各行に期間がある表で期間のない行は情報として示します。',
    },
    why: {
      en: 'Credits belong to a vintage, and periods must neither overlap nor be open. Understood are the notations met on JCM documents (1/Jan/2021 - 31/Dec/2021, 01 Jan 21 - 31 Dec 21, 01/01/2021 - 31/12/2021 with the day first, Japanese dates with Western years or eras), ISO 8601 intervals (2021-01-01/2021-12-31), whole months and years (Jan 2021 - Dec 2021, 2021), months by their names in languages of partner countries (1 de enero de 2021, 1 มกราคม 2564 with its Buddhist year) and Excel dates in one or two cells. A fiscal year (FY2021) begins on different days in different countries and is not given any. An empty cell below a filled one is read as its repetition.',
      ja: 'クレジットは発行年（ビンテージ）に属し、期間は重複も不明もあってはなりません。JCM の文書にある表記（1/Jan/2021 - 31/Dec/2021、01 Jan 21 - 31 Dec 21、日を先に書く 01/01/2021 - 31/12/2021、2021年1月1日～2021年12月31日）、ISO 8601 の期間（2021-01-01/2021-12-31）、月単位・年単位の期間（Jan 2021 - Dec 2021、2021年1月～12月、2021年）、パートナー国の言語の月名（1 de enero de 2021、仏暦の 1 มกราคม 2564 など）と、Excel の日付を読み取ります。年度（FY2021、2021年度）は国により始まりが異なるため、日付とはみなしません。記入のあるセルの下の空欄は、同じ期間の繰り返しとみなします。',
    },
    fix: {
      en: 'Write both dates in full, for example 1/Jan/2021 - 31/Dec/2021.',
      ja: '1/Jan/2021 - 31/Dec/2021 のように、二つの日付を省略せずに記入してください。',
    },
    source: PERIOD_CELLS,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeStatedPeriods(correct, ({ at }) => ({ kind: 'unreadable', text: '1/Jan/2023 - 31/Jun/2023', at })),
  },
};

function missingFinding({ inputs }: CalculationSheet): Finding {
  const name = shortened(inputs?.sheet ?? '');
  return {
    at: inputs?.periodCell ? [inputs.periodCell] : [],
    message: {
      en: `Expected the monitoring period in Table 1 on the sheet “${name}”, found the column empty.`,
      ja: `シート「${name}」の表1にはモニタリング期間が必要ですが、欄が空です。`,
    },
  };
}

/** Where most rows have a period of their own, one without is more likely forgotten than meant as the one above it. */
function rowFindings(sheet: CalculationSheet): readonly Finding[] {
  const dated = rowsInUse(sheet).flatMap((row) => (row.period?.kind === 'dates' ? [{ ...row, period: row.period }] : []));
  const bare = dated.filter(({ row, period, value }) => period.at.row !== row || period.at.sheet !== value.at.sheet);
  const [first] = bare;
  if (first === undefined || bare.length * 2 >= dated.length) return [];
  const at = bare.map(({ row, period, value }) => ({ ...period.at, sheet: value.at.sheet, row }));
  const places = wordRanges(at);
  const text = shortened(first.period.text);
  return [
    {
      at,
      message: {
        en: `Expected a monitoring period of its own for ${wordRows(bare)} in ${places.en}, as the other rows have, found an empty cell. It is read as the one above it (${text}).`,
        ja: `${places.ja} の ${wordRows(bare)} にも、他の行と同じく期間があるはずですが、空欄です。上の行と同じ期間（${text}）とみなしています。`,
      },
    },
  ];
}

function byText(stated: readonly StatedPeriod[]): readonly (readonly StatedPeriod[])[] {
  return groupsBy(stated, ({ period }) => period.text);
}

function finding(stated: readonly StatedPeriod[]): Finding {
  const at = stated.map(({ period }) => period.at);
  const places = wordRanges(at);
  const [first] = stated;
  const text = first?.period.text ?? '';
  const why = first?.period.kind === 'unreadable' ? wordPeriodFault(first.period.because) : NO_WHY;
  return {
    at,
    found: text,
    message: {
      en: `Expected the first and the last day of the monitoring period in ${places.en}, found “${shortened(text)}”.${why.en}`,
      ja: `${places.ja} にはモニタリング期間の初日と末日が必要ですが、「${shortened(text)}」になっています。${why.ja}`,
    },
  };
}

/** Numbers in the order of JCM documents; who writes the month first means other days. */
function doubtfulFinding(stated: readonly StatedPeriod[]): Finding {
  const at = stated.map(({ period }) => period.at);
  const places = wordRanges(at);
  const [{ period } = { period: undefined }] = stated;
  const [taken, other] = period?.kind === 'dates' ? [wordDates(period), wordDates(period.otherwise ?? period)] : ['', ''];
  const text = shortened(period?.text ?? '');
  return {
    at,
    found: period?.text ?? '',
    message: {
      en: `Expected days that can be read in one way in ${places.en}, found “${text}”. It is read with the day first, as JCM documents have it: ${taken}. With the month first it would be ${other}.`,
      ja: `${places.ja} には一通りにしか読めない日付が必要ですが、「${text}」になっています。JCM の文書に従い日を先に読み、${taken} とみなしています（月を先に読むと ${other}）。`,
    },
  };
}
