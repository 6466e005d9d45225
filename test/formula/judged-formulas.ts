import { EDGES } from './judged-edges';

/** Formulas for the judges. They stand on the sheet `F` beside the sheet `Data, 2023` below. */

/** Rows of `Data, 2023`, from A1. Null is an empty cell. */
export const DATA: readonly (readonly (number | string | boolean | null | { readonly error: '#N/A' })[])[] = [
  ['Fuel', 'Value', 'Flag', 'Text', 'Key', 'Low'],
  ['Electricity', 1204.32, true, '12.5', 10, 0],
  ['Diesel', 987.65, false, 'abc', 20, 100],
  ['electricity', 1410.08, null, '50%', 30, 200],
  ['Gas oil', -3.5, true, 'x', 40, 400],
  [null, null, null, null, null, null],
  ['EG*', 0, { error: '#N/A' }, ' 7 ', 50, 800],
];

/** Defined names. */
export const NAMES: Readonly<Record<string, string>> = {
  Factor: "'Data, 2023'!$B$2",
  Values: "'Data, 2023'!$B$2:$B$7",
  係数: "'Data, 2023'!$E$2",
};

const D = "'Data, 2023'!";

/** In a workbook that counts its days from 1 January 1904 as 0. */
export const DATES_OF_1904: readonly string[] = [
  ...[
    'DATE(2021,1,1)',
    'DATE(1904,1,1)',
    'YEAR(0)',
    'MONTH(42735)',
    'DAY(59)',
    'EDATE(42735,1)',
    'EOMONTH(42735,0)',
    'DATE(2024,2,29)-DATE(2023,2,28)',
  ],
];

export const JUDGED: readonly string[] = [
  // Precedence and operators
  ...['-2^2', '2^3^2', '-(2^2)', '2^-2', '10%', '50%*2', '-50%', '1+2*3', '(1+2)*3', '8/4/2', '1-2-3', '--5', '2*-3', '1+1&2', '1&2+1'],
  ...['1=1', '1<>1', '"a"="A"', '"a"<"b"', '1<"a"', '"a"<TRUE', '2>1', '2>=2', '1<=0', '"2"=2', '1/0', '0^0', '(-8)^(1/3)', '1=1=TRUE'],
  ...['"3"+4', '"3"*"4"', '" 7 "+1', 'TRUE+1', '"abc"+1', '#N/A', '1+#REF!', '1.5E3', '.5+.5', '"He said ""no"""'],
  ...['1.333+1.225-1.333-1.225', '0.1+0.2=0.3', '1E-7&""', '1E+21&""', '0.1+0.2&""', '1/3&""', 'TRUE&""', '-0.000012345&""'],
  // References
  ...[`${D}B2`, `${D}B6`, `${D}B6+1`, `${D}B6&"x"`, `${D}B6=0`, `${D}B6=""`, `${D}$B$2*2`, 'Factor*2', 'SUM(Values)', '係数+1', `${D}C7`],
  ...[`SUM((${D}B2,${D}B4))`, `SUM(${D}B2:C4 ${D}B3:B9)`, `SUM(${D}B:B)`, `SUM(${D}2:3)`, `${D}A2`, `'DATA, 2023'!B2`],
  // Sums and counts
  ...[
    `SUM(${D}B2:B5)`,
    `SUM(${D}C2:C5)`,
    `SUM(TRUE,"3",2)`,
    `SUM("x")`,
    `SUM(${D}C2:C7)`,
    `PRODUCT(${D}E2:E4)`,
    `PRODUCT(${D}A2:A4)`,
    'PRODUCT(2,"3")',
  ],
  ...[`MIN(${D}B2:B7)`, `MAX(${D}B2:B7)`, `MIN(${D}A2:A4)`, `MAX(1,TRUE,"5")`, `AVERAGE(${D}B2:B7)`, `AVERAGE(${D}A2:A4)`],
  ...[`COUNT(${D}A1:F7)`, 'COUNT(1,"2","x",TRUE)', `COUNTA(${D}A1:F7)`, `COUNT(${D}C2:C7)`, 'COUNT(1,)', 'COUNTA(1,)', 'SUM(1,,2)'],
  ...[`SUMPRODUCT(${D}B2:B4,${D}E2:E4)`, `SUMPRODUCT((${D}A2:A4="Electricity")*${D}B2:B4)`, `SUMPRODUCT(--(${D}E2:E5>15),${D}E2:E5)`],
  ...[`SUMPRODUCT(${D}B2:B4,${D}E2:E3)`, `SUMPRODUCT(${D}B2:B4*{1;2;3})`, 'SUMPRODUCT({1,2;3,4})', `SUMPRODUCT(ROUND(${D}B2:B4,0))`],
  // Conditions
  ...[
    `SUMIF(${D}A2:A7,"Electricity",${D}B2:B7)`,
    `SUMIF(${D}B2:B7,">1000")`,
    `SUMIF(${D}A2:A7,"*c*",${D}B2)`,
    `SUMIF(${D}A2:A7,"<>Diesel",${D}E2:E7)`,
  ],
  ...[
    `SUMIF(${D}A2:A7,"EG~*",${D}E2:E7)`,
    `SUMIF(${D}A2:A7,"",${D}E2:E7)`,
    `SUMIF(${D}E2:E7,20,${D}B2:B7)`,
    `SUMIF(${D}A2:A7,"D?esel",${D}B2:B7)`,
  ],
  ...[
    `SUMIFS(${D}B2:B7,${D}A2:A7,"electricity",${D}E2:E7,">10")`,
    `SUMIFS(${D}B2:B7,${D}A2:A6,"x")`,
    `COUNTIF(${D}A1:A7,"*")`,
    `COUNTIF(${D}B1:B7,"<=0")`,
  ],
  ...[`COUNTIF(${D}D2:D7,12.5)`, `COUNTIF(${D}E2:E7,"=20")`],
  ...[
    'IF(1,2,3)',
    'IF(0,2)',
    'IF(0,2,)',
    'IF("x",1,2)',
    'IF(1<2,"yes",1/0)',
    'IF(1/0,1,2)',
    `IF(${D}B6,1,2)`,
    'IFERROR(1/0,"none")',
    'IFERROR(5,1/0)',
  ],
  ...[
    'IFS(FALSE,1,TRUE,2)',
    'IFS(FALSE,1)',
    'IFNA(#N/A,3)',
    'IFNA(1/0,3)',
    'CHOOSE(2,"a","b","c")',
    'CHOOSE(2.9,"a","b")',
    'CHOOSE(4,"a","b","c")',
  ],
  ...[
    'AND(TRUE,1)',
    'AND(TRUE,0)',
    'OR(FALSE,FALSE)',
    `OR(${D}C2:C5)`,
    `AND(${D}A2:A3)`,
    'NOT(0)',
    'NOT(TRUE)',
    'TRUE()',
    'NA()',
    'AND(1/0,FALSE)',
  ],
  ...[
    `ISBLANK(${D}B6)`,
    `ISBLANK(${D}D5)`,
    `ISNUMBER(${D}D2)`,
    `ISTEXT(${D}D2)`,
    'ISERROR(1/0)',
    `ISNA(${D}C7)`,
    `N(${D}A2)`,
    'N(TRUE)',
    `N(${D}B2:B3)`,
  ],
  // Rounding
  ...[
    'ROUND(2.5,0)',
    'ROUND(-2.5,0)',
    'ROUND(1.005,2)',
    'ROUND(1234.5,-2)',
    'ROUND(0.5,0)',
    'ROUND(2870.83385,1)',
    'ROUND("2.5",0)',
    'ROUND(2.345,)',
  ],
  ...[
    'ROUNDUP(2.1,0)',
    'ROUNDUP(-2.1,0)',
    'ROUNDDOWN(2870.99,0)',
    'ROUNDDOWN(-2.9,0)',
    'ROUNDDOWN(1234,-2)',
    'TRUNC(8.9)',
    'TRUNC(-8.97,1)',
  ],
  ...[
    'INT(-1.5)',
    'INT(7.9)',
    'ABS(-3)',
    'SQRT(16)',
    'SQRT(-1)',
    'POWER(2,10)',
    'MOD(-3,2)',
    'MOD(3,-2)',
    'MOD(3,0)',
    'ROUNDDOWN(4.35*100,0)',
  ],
  // Looking up
  ...[`VLOOKUP(20,${D}E2:F7,2,FALSE)`, `VLOOKUP(25,${D}E2:F5,2)`, `VLOOKUP(25,${D}E2:F5,2,FALSE)`, `VLOOKUP("diesel",${D}A2:B7,2,FALSE)`],
  ...[`VLOOKUP("D*",${D}A2:B7,2,0)`, `VLOOKUP(5,${D}E2:F5,2)`, `VLOOKUP(20,${D}E2:F5,3,FALSE)`, `VLOOKUP("Diesel",${D}A2:C7,3,FALSE)`],
  ...[
    `HLOOKUP("Key",${D}A1:F7,3,FALSE)`,
    `HLOOKUP("none",${D}A1:F7,3,FALSE)`,
    `MATCH(30,${D}E2:E7,0)`,
    `MATCH(35,${D}E2:E5,1)`,
    `MATCH("key",${D}A1:F1,0)`,
  ],
  ...[
    'MATCH(2,{3,2,1},-1)',
    'MATCH(9,{1,2,3},0)',
    `MATCH(20,${D}E2:E5)`,
    `INDEX(${D}A2:F7,2,2)`,
    `INDEX(${D}E2:E7,3)`,
    `INDEX(${D}A1:F1,5)`,
  ],
  ...[`INDEX(${D}A2:B7,9,1)`, `SUM(INDEX(${D}A2:F5,0,2))`, `INDEX(${D}B2:B7,MATCH("Diesel",${D}A2:A7,0))`, 'INDEX({1,2;3,4},2,1)'],
  // Dates and texts
  ...['DATE(2021,1,1)', 'DATE(2021,14,1)', 'DATE(2021,1,0)', 'DATE(2020,2,30)', 'YEAR(44197)', 'MONTH(44561)', 'DAY(44561.9)', 'YEAR(-1)'],
  ...[
    'EDATE(44197,1)',
    'EDATE(44227,1)',
    'EDATE(44227,-2)',
    'EOMONTH(44197,0)',
    'EOMONTH(44197,1)',
    'EOMONTH(44197.9,-1)',
    'DAYS(44561,44197)',
  ],
  ...[`CONCAT("a",1,${D}A2:A3)`, `TEXTJOIN(", ",TRUE,${D}A2:A7)`, `TEXTJOIN("-",FALSE,${D}A5:A7)`, 'LEFT("tCO2",1)', 'LEFT("tCO2")'],
  ...['RIGHT("tCO2",3)', 'MID("tCO2",2,2)', 'LEN("ER_p")', 'TRIM("  a  b ")', 'UPPER("er")', 'LOWER("ER")', 'LEFT("x",-1)', 'MID("x",0,1)'],
  ...[`XLOOKUP(20,${D}E2:E7,${D}F2:F7)`, `XLOOKUP("diesel",${D}A2:A7,${D}B2:B7)`, `XLOOKUP(25,${D}E2:E7,${D}F2:F7,"none")`],
  ...[`XLOOKUP(25,${D}E2:E7,${D}F2:F7,,-1)`, `XLOOKUP(25,${D}E2:E7,${D}F2:F7,,1)`, `XLOOKUP(25,${D}E2:E7,${D}F2:F7)`],
  ...[
    `COUNTIFS(${D}A2:A7,"electricity",${D}E2:E7,">10")`,
    `COUNTIFS(${D}A2:A7,"",${D}E2:E7,"")`,
    `AVERAGEIF(${D}A2:A7,"Electricity",${D}B2:B7)`,
  ],
  ...[`AVERAGEIF(${D}B2:B7,">5000")`, `SUMPRODUCT((${D}A2:A7="Electricity")*(${D}E2:E7>10)*${D}B2:B7)`, `SUMPRODUCT(${D}A2:A4,${D}B2:B4)`],
  ...[
    `SUBTOTAL(9,${D}B2:B7)`,
    `SUBTOTAL(1,${D}B2:B7)`,
    `SUBTOTAL(2,${D}A1:B7)`,
    `SUBTOTAL(3,${D}A1:B7)`,
    `SUBTOTAL(4,${D}B2:B7,${D}E2:E7)`,
  ],
  ...['DATE(2021,12,31)-DATE(2021,1,1)+1', 'CONCATENATE("ER",1,TRUE)', '"a"&1.50', 'CONCATENATE(1/3)'],
  ...EDGES,
];
