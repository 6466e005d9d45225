/** Cells of several sheets at once, written as the cells of each. */
import { spanSpelling } from '../../src/formula/span-spelling';

const spell = spanSpelling(['Calc', 'Jan', 'Feb', "Mar '23", '4月', 'Total']);

test.each([
  ['=SUM(Jan:Feb!B40)', "=SUM('Jan'!B40,'Feb'!B40)"],
  ["=SUM('Jan:4月'!$B$4:$B$9)/1000", "=SUM('Jan'!$B$4:$B$9,'Feb'!$B$4:$B$9,'Mar ''23'!$B$4:$B$9,'4月'!$B$4:$B$9)/1000"],
  ["=SUM('feb:Mar ''23'!B:B)", "=SUM('Feb'!B:B,'Mar ''23'!B:B)"],
  // Excel takes them in the order of the tabs.
  ['=ROUND(SUM(C1,Feb:Jan!B40,2),1)', "=ROUND(SUM(C1,'Jan'!B40,'Feb'!B40,2),1)"],
  [
    '=IF(MAX(Jan:Feb!B40)>(1),COUNT( Jan:Feb!B40 ),"SUM(Jan:Feb!B40)")',
    `=IF(MAX('Jan'!B40,'Feb'!B40)>(1),COUNT( 'Jan'!B40,'Feb'!B40 ),"SUM(Jan:Feb!B40)")`,
  ],
])('%s', (formula, expected) => expect(spell(formula)).toBe(expected));

// Functions that take no list, sheets that are not there, other workbooks, and what only looks like it.
test.each([
  '=SUMPRODUCT(Jan:Feb!B40)',
  '=SUMIF(Jan:Feb!B1:B9,">0")',
  '=SUM(Jan:Feb!B40*2)',
  '=Jan:Feb!B40',
  '=SUM(Jan:Dec!B40)',
  "=SUM('[1]Jan:Feb'!B40)",
  '=SUM([1]Jan:Feb!B40)',
  '=SUM(Jan!A1:B2,Feb!C3)',
  "=SUM('Jan'!A1:Feb!A1)",
  '=SUM(Jan:Feb!total)',
])('%s stays', (formula) => expect(spell(formula)).toBe(formula));
