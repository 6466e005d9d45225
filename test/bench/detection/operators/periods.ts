import type { CellAddress } from '../../../../src/workbook';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { having } from './suits';

/** Slips of monitoring periods. The bases report the year 2023 and are checked on 1 March 2024. */
const FOLLOWING = ['plan-deviation', 'capacity-factor'];

export const PERIOD_OPERATORS: readonly Operator[] = [
  everyPeriod('period-as-a-fiscal-year', 'FY2023 is no monitoring period: nobody knows its first and last day.', 'FY2023', [
    'unreadable-period',
  ]),
  everyPeriod('period-with-a-day-that-does-not-exist', 'There is no 31 November.', '1/Jan/2023 - 31/Nov/2023', ['unreadable-period']),
  everyPeriod('period-reversed', 'The period ends before it begins.', ['2023-12-31', '2023-01-01'], ['reversed-period']),
  everyPeriod(
    'period-with-last-years-start',
    'The year of the end was not changed: the period ends before it begins.',
    ['2023-01-01', '2022-12-31'],
    ['reversed-period'],
  ),
  everyPeriod(
    'period-across-2021',
    'The period reaches across the cut between 2020 and 2021.',
    ['2020-07-01', '2021-06-30'],
    ['period-across-2021'],
    ['period-across-years'],
  ),
  everyPeriod(
    'period-across-a-year-end',
    'The period reaches across a year end and is not split into vintages.',
    ['2022-07-01', '2023-06-30'],
    ['period-across-years'],
  ),
  everyPeriod(
    'period-in-the-future',
    'The period ends after the day on which the report is checked.',
    ['2024-01-01', '2024-12-31'],
    ['future-period'],
  ),
  {
    id: 'period-of-one-row-differs',
    says: 'One row of Table 1 still has last year’s period.',
    expects: ['period-conflict'],
    mayAlso: [...FOLLOWING, 'period-across-years', 'period-overlap'],
    suits: having('several-points', 'yearly'),
    make: (desk) => [desk.type(periodCell(desk, desk.anyPoint()), written(desk, '2022-01-01', '2022-12-31'))],
  },
  {
    id: 'period-of-one-row-shorter',
    says: 'One row of Table 1 covers eleven months only.',
    expects: ['period-conflict', 'period-gap'],
    mayAlso: FOLLOWING,
    suits: having('several-points', 'yearly'),
    make: (desk) => [desk.type(periodCell(desk, desk.anyPoint()), written(desk, '2023-01-01', '2023-11-30'))],
  },
  {
    id: 'period-of-one-row-missing',
    says: 'The period of one row is missing.',
    expects: ['period-conflict', 'unreadable-period', 'empty-input'],
    // A cell left empty below a filled one is read as a repetition by many.
    atLeast: 'info',
    suits: having('several-points', 'yearly'),
    make: (desk) => [desk.type(periodCell(desk, desk.point(-1)), null)],
  },
  {
    id: 'period-of-table-3-differs',
    says: 'Table 3 reports another period than Table 1.',
    expects: ['period-conflict'],
    mayAlso: [...FOLLOWING, 'period-overlap'],
    suits: having('one-period'),
    make: (desk) => [desk.type(table3Period(desk), written(desk, '2023-01-01', '2023-12-30'))],
  },
  {
    id: 'reports-overlap',
    says: 'Two reports in the workbook cover the same three months.',
    expects: ['period-overlap'],
    mayAlso: [...FOLLOWING, 'period-across-years', 'period-conflict'],
    suits: having('two-periods'),
    make: (desk) => secondPeriod(desk, '2022-10-01', '2023-12-31'),
  },
  {
    id: 'gap-between-reports',
    says: 'Between two reports three months are not reported.',
    expects: ['period-gap'],
    mayAlso: FOLLOWING,
    suits: having('two-periods'),
    make: (desk) => secondPeriod(desk, '2023-04-01', '2023-12-31'),
  },
  {
    id: 'month-missing-among-the-rows',
    says: 'The rows are months, and one month is not among them.',
    expects: ['period-gap', 'period-conflict'],
    mayAlso: [...FOLLOWING, 'duplicate-point', 'empty-input'],
    suits: having('monthly'),
    make: (desk) => [
      desk.type(periodCell(desk, desk.point(5)), desk.text(periodCell(desk, desk.point(4)))),
      periodCell(desk, desk.point(4)),
    ],
  },
];

function everyPeriod(
  id: string,
  says: string,
  period: string | readonly [string, string],
  expects: readonly string[],
  mayAlso: readonly string[] = [],
): Operator {
  return {
    id,
    says,
    expects,
    mayAlso: [...FOLLOWING, ...mayAlso],
    suits: having('yearly', 'one-period', 'one-report'),
    make: (desk) => {
      const text = typeof period === 'string' ? period : written(desk, period[0], period[1]);
      const rows = desk.report.input.table1.rows.map((row) => periodCell(desk, row));
      return [...rows, table3Period(desk)].map((at) => desk.type(at, text));
    },
  };
}

function secondPeriod(desk: Desk, from: string, to: string): readonly CellAddress[] {
  const { table1, table3 } = desk.secondReport.input;
  const cells = [...table1.rows.map(({ period }) => period), table3.period];
  return cells.flatMap((at) => (at === undefined ? [] : [desk.type(at, written(desk, from, to))]));
}

function periodCell(desk: Desk, { period }: ReturnType<Desk['point']>): CellAddress {
  if (period === undefined) throw new Error(`${desk.report.input.sheet} has no periods.`);
  return period;
}

function table3Period(desk: Desk): CellAddress {
  const { period } = desk.report.input.table3;
  if (period === undefined) throw new Error('Table 3 has no period.');
  return period;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As the published report of ID009 writes it, and the way it is written in Japanese. */
function written(desk: Desk, ...dates: readonly [string, string]): string {
  const japanese = desk.description.language === 'ja';
  const texts = dates.map((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return japanese ? `${year}年${month}月${day}日` : `${day}/${MONTHS[month - 1] ?? ''}/${year}`;
  });
  return texts.join(japanese ? '～' : ' - ');
}
