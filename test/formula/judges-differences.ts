/**
 * Where LibreOffice or IronCalc answers otherwise than Excel does: Excel's value, and of each judge that differs the reason. The test
 * fails for a difference that is not listed, and for one that is listed and no longer there. IronCalc also differs where it has no
 * answer at all.
 */
export interface Difference {
  readonly excel: number | string | boolean;
  readonly libreOffice?: string;
  readonly ironCalc?: string;
}

const D = "'Data, 2023'!";

const BOOLEAN =
  'To LibreOffice a boolean is a number; Excel passes it over in a range and keeps it a boolean elsewhere (Microsoft, SUM function, COUNT function).';
const TEXT_ARGUMENT =
  'Excel reads a text given directly as a number (Microsoft, SUM function: "Text representations of numbers"); LibreOffice does not.';
const ERROR_CODE =
  'LibreOffice writes its Err:502 and its likes as #VALUE!; the error of Excel is named in the page of the function at Microsoft.';
const XLOOKUP = 'LibreOffice before 24.8 does not know it; the value follows the page of the function at Microsoft.';
const ORDER = 'Excel sorts numbers, then texts, then booleans, and keeps them apart (Microsoft, "Calculation operators and precedence").';
const DIGITS =
  'Excel has 15 significant digits (Microsoft, "Excel specifications and limits"); IronCalc writes and rounds all bits of a double.';
const NO_REFERENCE_OPERATORS = 'IronCalc has no unions and no intersections.';
const LATIN_NAMES = 'IronCalc takes no defined names in other letters than Latin ones.';
const NO_ARRAYS = 'IronCalc does not compute this function over an array.';
const EMPTY_ARGUMENT = 'Excel counts an argument left out (Microsoft, COUNTA function: "any type of information"); IronCalc does not.';
const BEGINNING =
  'Excel counts days from 1 January 1900 as 1 and has a 29 February 1900 (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year"); others count from 30 December 1899.';
/** Nothing turns on it: within 1e-9 of a whole number the rules say that engines may disagree. */
const BORDERLINE = 'The product is a whole number or a half to 15 digits only, and engines disagree on which side it is.';

export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  // Comparison
  '"a"<TRUE': { excel: true, libreOffice: ORDER },
  'TRUE>1': { excel: true, libreOffice: ORDER },
  'TRUE=1': { excel: false, libreOffice: ORDER },
  'FALSE<"z"': { excel: false, libreOffice: ORDER },
  'FALSE=0': { excel: false, libreOffice: ORDER },
  '1<2<3': { excel: false, libreOffice: ORDER },
  'TRUE>"zzz"': { excel: true, libreOffice: ORDER },
  '1E+15+1=1E+15': { excel: true, libreOffice: 'Excel compares 15 digits (Microsoft, "Floating-point arithmetic"); LibreOffice 48 bits.' },

  // Powers and signs
  '0^0': {
    excel: '#NUM!',
    libreOffice: 'Excel leaves it undefined; LibreOffice follows the C library.',
    ironCalc: 'IronCalc follows Rust.',
  },
  '(-8)^(1/3)': { excel: '#NUM!', libreOffice: 'Excel takes no odd roots of negative numbers.' },
  '--"5"': { excel: 5, ironCalc: 'IronCalc takes two signs away together and leaves the text.' },

  // Texts of numbers
  '1E+21&""': { excel: '1E+21', libreOffice: 'Excel writes exponents in two digits.', ironCalc: 'IronCalc writes no exponents.' },
  'TRUE&""': { excel: 'TRUE', libreOffice: BOOLEAN },
  '0.1+0.2&""': { excel: '0.3', ironCalc: DIGITS },
  '1/3&""': { excel: '0.333333333333333', ironCalc: DIGITS },
  'CONCATENATE(1/3)': { excel: '0.333333333333333', ironCalc: DIGITS },
  'LEN(1/3)': { excel: 17, ironCalc: DIGITS },
  'CONCATENATE("ER",1,TRUE)': { excel: 'ER1TRUE', libreOffice: BOOLEAN },
  'TEXTJOIN(" + ",TRUE,1,"",2)': {
    excel: '1 + 2',
    ironCalc: 'IronCalc passes over empty cells, not over empty texts (Microsoft, TEXTJOIN).',
  },

  // References and names
  '係数+1': { excel: 11, ironCalc: LATIN_NAMES },
  '係数*Factor': { excel: 12043.2, ironCalc: LATIN_NAMES },
  'MAX(Values,係数)': { excel: 1410.08, ironCalc: LATIN_NAMES },
  [`SUM((${D}B2,${D}B4))`]: { excel: 2614.4, ironCalc: NO_REFERENCE_OPERATORS },
  [`SUM(${D}B2:C4 ${D}B3:B9)`]: { excel: 2397.73, ironCalc: NO_REFERENCE_OPERATORS },
  "'DATA, 2023'!B2": { excel: 1204.32, ironCalc: 'Excel compares sheet names without regard to case; IronCalc does not.' },
  [`N(${D}B2:B3)`]: { excel: 1204.32, libreOffice: 'Of a range Excel takes the first cell.', ironCalc: NO_ARRAYS },

  // Sums and counts
  [`SUM(${D}2:3)`]: { excel: 2321.97, libreOffice: BOOLEAN },
  [`SUM(${D}C2:C5)`]: { excel: 0, libreOffice: BOOLEAN },
  [`COUNT(${D}A1:F7)`]: { excel: 15, libreOffice: BOOLEAN },
  [`COUNT(${D}C2:C7)`]: { excel: 0, libreOffice: BOOLEAN },
  'SUM(TRUE,"3",2)': { excel: 6, libreOffice: TEXT_ARGUMENT },
  'PRODUCT(2,"3")': { excel: 6, libreOffice: TEXT_ARGUMENT },
  'MAX(1,TRUE,"5")': { excel: 5, libreOffice: TEXT_ARGUMENT, ironCalc: 'As LibreOffice, IronCalc passes over the text.' },
  'COUNT(1,)': { excel: 2, ironCalc: EMPTY_ARGUMENT },
  'COUNTA(1,)': { excel: 2, ironCalc: EMPTY_ARGUMENT },
  'PRODUCT({2,3;4,5})': { excel: 120, ironCalc: NO_ARRAYS },
  [`SUMPRODUCT(--(${D}E2:E5>15),${D}E2:E5)`]: { excel: 90, ironCalc: 'IronCalc takes two signs away together: booleans count as 0.' },
  [`SUMPRODUCT(ROUND(${D}B2:B4,0))`]: { excel: 3602, ironCalc: NO_ARRAYS },

  // Criteria
  [`SUMIF(${D}A2:A7,"*c*",${D}B2)`]: {
    excel: 2614.4,
    ironCalc: 'Excel gives the summed range the shape of the tested one (Microsoft, SUMIF).',
  },
  [`SUMIFS(${D}B2:B7,${D}A2:A6,"x")`]: { excel: '#VALUE!', ironCalc: 'Excel demands ranges of one shape (Microsoft, SUMIFS).' },
  [`SUMIF(${D}A2:A7,"Electricity",${D}C2:C7)`]: { excel: 0, libreOffice: BOOLEAN },
  [`COUNTIF(${D}D2:D7,12.5)`]: { excel: 1, libreOffice: 'To a criterion of Excel the text 12.5 and the number are the same.' },
  [`COUNTIF(${D}A2:A7,"<>Diesel")`]: { excel: 5, ironCalc: 'An empty cell is not “Diesel” either; IronCalc passes over it.' },
  [`COUNTIF(${D}C2:C7,#N/A)`]: { excel: 1, libreOffice: 'Excel counts the cells with that error.' },

  // Rounding
  'ROUND(1.005,2)': { excel: 1.01, ironCalc: DIGITS },
  'ROUND(1.005*100,0)': { excel: 101, libreOffice: BORDERLINE },
  'INT(0.29*100)': { excel: 29, ironCalc: BORDERLINE },
  'SQRT(-1)': { excel: '#NUM!', libreOffice: ERROR_CODE },

  // Looking up
  [`XLOOKUP(20,${D}E2:E7,${D}F2:F7)`]: { excel: 100, libreOffice: XLOOKUP },
  [`XLOOKUP("diesel",${D}A2:A7,${D}B2:B7)`]: { excel: 987.65, libreOffice: XLOOKUP },
  [`XLOOKUP(25,${D}E2:E7,${D}F2:F7,"none")`]: { excel: 'none', libreOffice: XLOOKUP },
  [`XLOOKUP(25,${D}E2:E7,${D}F2:F7,,-1)`]: { excel: 100, libreOffice: XLOOKUP },
  [`XLOOKUP(25,${D}E2:E7,${D}F2:F7,,1)`]: { excel: 200, libreOffice: XLOOKUP },
  [`XLOOKUP(25,${D}E2:E7,${D}F2:F7)`]: { excel: '#N/A', libreOffice: XLOOKUP },
  [`XLOOKUP("Diesel",${D}A:A,${D}B:B)`]: { excel: 987.65, libreOffice: XLOOKUP },
  [`XLOOKUP("D*",${D}A2:A7,${D}B2:B7,,2)`]: { excel: 987.65, libreOffice: XLOOKUP },
  [`XLOOKUP("electricity",${D}A2:A7,${D}B2:B7,,0,-1)`]: { excel: 1410.08, libreOffice: XLOOKUP },
  [`XLOOKUP(5,${D}E2:E5,${D}F2:F5,"low",-1)`]: { excel: 'low', libreOffice: XLOOKUP },
  [`VLOOKUP(20,${D}E2:F5,3,FALSE)`]: { excel: '#REF!', libreOffice: ERROR_CODE },
  [`VLOOKUP(20,${D}E2:F7,0,0)`]: { excel: '#VALUE!', ironCalc: 'Microsoft, VLOOKUP: a column below 1 is #VALUE!.' },
  [`VLOOKUP("10",${D}E2:F7,2,0)`]: { excel: '#N/A', libreOffice: 'Excel finds no text among numbers; LibreOffice reads it as one.' },
  [`VLOOKUP("Diesel",${D}A2:C7,3,FALSE)`]: { excel: false, libreOffice: BOOLEAN },
  [`INDEX(${D}A2:B7,9,1)`]: { excel: '#REF!', libreOffice: ERROR_CODE },
  [`INDEX(${D}A1:F7,0,9)`]: { excel: '#REF!', libreOffice: ERROR_CODE },

  // Dates
  'YEAR(-1)': { excel: '#NUM!', libreOffice: 'Excel has no dates before 1900.' },
  'DATE(1900,1,1)': { excel: 1, libreOffice: BEGINNING, ironCalc: BEGINNING },
  'DAY(60)': { excel: 29, libreOffice: BEGINNING, ironCalc: BEGINNING },
  'YEAR(0)': { excel: 1900, libreOffice: BEGINNING, ironCalc: BEGINNING },
  'DAY(0)': { excel: 0, libreOffice: BEGINNING, ironCalc: BEGINNING },
  'DATE(99,1,1)': { excel: 36161, ironCalc: 'Excel adds 1900 to a year below 1900 (Microsoft, DATE function).' },
  'DATE(10000,1,1)': { excel: '#NUM!', libreOffice: 'Excel has no dates after 9999 (Microsoft, DATE function).' },
};

/** Formulas that are not evaluated here, and why: an answer that says so is wanted, not a guess. */
export const NOT_EVALUATED: Readonly<Record<string, string>> = {
  [`SUM(${D}B2:INDEX(${D}B2:B7,3))`]: 'unreadable-formula: computed range',
  // Excel takes the cell beside the formula, or spills an array: the formula's text does not say which.
  [`${D}B2:B7*2`]: `range-as-value: B2:B7`,
  [`ROUND(${D}B2:B7,0)`]: `range-as-value: B2:B7`,
  [`IF(${D}B2:B7>0,1,2)`]: `range-as-value: B2:B7`,
  [`INDEX(${D}E2:E7,0)`]: `range-as-value: E2:E7`,
  [`SUMIF(${D}A2:A7,${D}A2:A3,${D}B2:B7)`]: `range-as-value: A2:A3`,
  // What these give depends on the computer's region settings.
  '"1,234"+1': 'locale-dependent-text: 1,234',
  '"(3)"+1': 'locale-dependent-text: (3)',
  'VALUE("12")': 'unknown-function: VALUE',
  'TEXT(0.5,"0%")': 'unknown-function: TEXT',
  // They depend on the clock, or on chance.
  'TODAY()': 'unknown-function: TODAY',
  'RAND()': 'unknown-function: RAND',
};
