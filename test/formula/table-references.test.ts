import { tableSpelling } from '../../src/formula/table-references';
import type { WorkbookTable } from '../../src/workbook';

const LOG: WorkbookTable = {
  name: 'Log',
  sheet: 'Meter log',
  range: { top: 3, left: 2, bottom: 10, right: 5 },
  hasHeaders: true,
  hasTotals: true,
  columns: ['Date', 'EG', 'EF [t/MWh]', 'RE\np'],
};
const BARE: WorkbookTable = {
  ...LOG,
  name: '計測',
  range: { top: 20, left: 1, bottom: 22, right: 1 },
  hasHeaders: false,
  hasTotals: false,
  columns: ['EG'],
};

const BESIDE = { sheet: 'MRS(input)', row: 5, column: 9 };
const INSIDE = { sheet: 'Meter log', row: 5, column: 5 };

describe('references to tables', () => {
  test.each([
    ['=SUM(Log[EG])', "=SUM('Meter log'!$C$4:$C$9)"],
    ['=SUM(LOG[eg])*2', "=SUM('Meter log'!$C$4:$C$9)*2"],
    ['=Log[[#Totals],[EG]]', "='Meter log'!$C$10"],
    ["=SUM(Log[[#All],[EG]:[EF '[t/MWh']]])", "=SUM('Meter log'!$C$3:$D$10)"],
    ['=SUM(Log[ [#Data], [#Totals], [EG] ])', "=SUM('Meter log'!$C$4:$C$10)"],
    ['=ROWS(Log[#Headers])', "=ROWS('Meter log'!$B$3:$E$3)"],
    ['=ROWS(Log)+ROWS(Log[])', "=ROWS('Meter log'!$B$4:$E$9)+ROWS('Meter log'!$B$4:$E$9)"],
    ['=SUM(計測[EG])', "=SUM('Meter log'!$A$20:$A$22)"],
    ['=SUMIFS(Log[EG],Log[Date],">=2024-01-01")', "=SUMIFS('Meter log'!$C$4:$C$9,'Meter log'!$B$4:$B$9,\">=2024-01-01\")"],
  ])('%s from beside the table', (formula, expected) => {
    expect(tableSpelling([LOG, BARE])(formula, BESIDE)).toBe(expected);
  });

  test.each([
    ["=[@EG]*[@[EF '[t/MWh']]]", '=C5*D5'],
    ['=Log[[#This Row],[EG]]*[@[RE p]]', '=C5*E5'],
    ['=SUM(Log[@])', '=SUM(B5:E5)'],
    ['=SUM(Log[@[EG]:[RE p]])', '=SUM(C5:E5)'],
    ['=[@EG]/SUM([EG])', '=C5/SUM($C$4:$C$9)'],
  ])('%s from within it', (formula, expected) => {
    expect(tableSpelling([LOG, BARE])(formula, INSIDE)).toBe(expected);
  });

  // What means nothing here, other workbooks, and words that only look like it.
  test.each([
    '=SUM(Other[EG])',
    '=SUM(Log[Diesel])',
    '=[@EG]',
    '=Log[@EG]',
    '=計測[[#Totals],[EG]]',
    '=計測[#Headers]',
    "='[1]Log'!A1+[1]Log!A1+[Book.xlsx]Log!A1",
    '=SUM(Book.xlsx!Log[EG])',
    '=IF(A1="Log[EG]",1,0)',
    "='Log'!A1+Log!B2",
    '=LOG(10)+Log_2+Catalog',
  ])('%s stays as it is', (formula) => {
    expect(tableSpelling([LOG, BARE])(formula, BESIDE)).toBe(formula);
  });

  it('takes no time over brackets that never close', () => {
    const formula = `=${"[a'".repeat(4000)}`;
    expect(tableSpelling([LOG])(formula, BESIDE)).toBe(formula);
  });
});
