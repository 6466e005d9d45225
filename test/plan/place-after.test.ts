import { CellTableBuilder } from '../../src/cell-table';
import type { Extraction } from '../../src/extract/extraction';
import { placeAfter } from '../../src/plan/place-after';
import type { DefinedName } from '../../src/workbook';

const TABS = ['MRS', 'Jan', 'Feb 24', "Mar's", 'Apr', 'Sum'];

/** A workbook with these tabs and a formula on the last of them. */
function withFormula(formula: string, ...names: readonly DefinedName[]): Pick<Extraction, 'book'> {
  const cells = new CellTableBuilder().add(1, 1, { kind: 'number', value: 1 }, formula).build();
  const sheets = TABS.map((name, index) => ({ name, cells: index === TABS.length - 1 ? cells : new CellTableBuilder().build() }));
  return { book: { sheets, names, dateSystem: 1900 } };
}

test.each([
  ['=SUM(Jan:Apr!B5)', 'Jan', 'Apr'],
  ['=SUM(JAN:apr!B5)', 'Feb 24', 'Apr'],
  ["=SUM('Jan:Feb 24'!B5)+SUM('Feb 24:Mar''s'!B5)", 'Jan', "Mar's"],
  ["=SUM('Mar''s:Jan'!B5)", 'Feb 24', "Mar's"],
])('%s: behind the last of its sheets where %s is wanted', (formula, wanted, after) => {
  expect(placeAfter(withFormula(formula), wanted)).toEqual({ after });
});

test.each([
  ['before it', '=SUM(Jan:Apr!B5)', 'MRS'],
  ['behind it', '=SUM(Jan:Apr!B5)', 'Apr'],
  ['a text', '="Jan:Apr!"&MRS!B5', 'Jan'],
  ['another workbook', "=SUM([1]Jan:Apr!B5)+SUM('[b.xlsx]Jan:Apr'!B5)", 'Jan'],
  ['a range spelt with its sheet twice', '=SUM(Jan!A1:Apr!B5)', 'Jan'],
  ['sheets that are not there', '=SUM(Jan:Dec!B5)', 'Jan'],
])('stays where it is wanted: %s', (_what, formula, wanted) => {
  expect(placeAfter(withFormula(formula), wanted)).toEqual({ after: wanted });
});

test('names add up through sheets too', () => {
  const book = withFormula('=1', { name: 'Total', formula: '=SUM(Apr:Sum!$A$1)' });
  expect(placeAfter(book, 'Apr')).toEqual({ after: 'Sum' });
});

test('at the end where nothing is wanted', () => {
  expect(placeAfter(withFormula('=SUM(Jan:Apr!B5)'), undefined)).toEqual({});
});
