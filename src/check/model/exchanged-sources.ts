import type { CalculationSheet, InputRow, Located } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { parseFormula } from '../../formula/parse-formula';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import { groupsBy } from '../groups-by';
import { rowsInUse } from '../inputs/input-rows';
import { headingAbove, unitInHeading } from './log-heading';
import type { ReportCalculation } from './report-calculation';

/** Rows of Table 1 that take each other's meters, as the headings of the log say: two, or three in a circle. */
export interface ExchangedSource {
  readonly row: InputRow;
  readonly formula: string;
  /** The heading over the readings that the row takes. */
  readonly heading: Located<string>;
  /** The row that the heading names. */
  readonly named: InputRow;
}

interface Sourced extends Omit<ExchangedSource, 'named'> {
  readonly name: string;
}

/**
 * Headings name points by their numbers (`Meter (2) [MWh]`), where at least one other row takes what has its own number, or by a name that
 * stands in the row's description (`Roof B`). Each heading has to name one row, and each row to be named by one heading.
 */
export function exchangedSources(sheet: CalculationSheet, { source }: ReportCalculation): readonly (readonly ExchangedSource[])[] {
  const rows = rowsInUse(sheet).flatMap((row) => sourcedRow(row, source) ?? []);
  const tables = groupsBy(rows, ({ row: { parameter, value, symbol } }) => `${symbol ?? parameter} ${value.at.sheet}`);
  return tables.flatMap((table) => {
    const byNumber = circles(table, (name, row) => numberIn(name) !== undefined && numberIn(name) === numberIn(row.point ?? ''), true);
    return byNumber.length > 0 ? byNumber : circles(table, isNamedIn, false);
  });
}

function circles(
  table: readonly Sourced[],
  isOf: (name: string, row: InputRow) => boolean,
  needsExample: boolean,
): readonly (readonly ExchangedSource[])[] {
  // A row whose words name the meter is right, whatever number the meter has.
  const named = table.map((one) => (isNamedIn(one.name, one.row) ? [one] : table.filter(({ row }) => isOf(one.name, row))));
  const places = named.map(([only, ...more]) => (only === undefined || more.length > 0 ? -1 : table.indexOf(only)));
  if (places.some((place, index) => place >= 0 && places.indexOf(place) !== index)) return [];
  if (needsExample && !places.some((place, index) => place === index)) return [];
  const found: (readonly ExchangedSource[])[] = [];
  const met = new Set<number>();
  for (const start of table.keys()) {
    const circle: number[] = [];
    for (let index = start; index >= 0 && !met.has(index); index = places[index] ?? -1) {
      met.add(index);
      circle.push(index);
    }
    const isClosed = circle.length > 1 && places[circle.at(-1) ?? -1] === start;
    if (isClosed) found.push(circle.flatMap((index) => exchanged(table[index], table[places[index] ?? -1])));
  }
  return found;
}

function exchanged(one: Sourced | undefined, other: Sourced | undefined): readonly ExchangedSource[] {
  if (one === undefined || other === undefined) return [];
  const { row, formula, heading } = one;
  return [{ row, formula, heading, named: other.row }];
}

/** A row that takes one column, or its total; of the texts over the column the nearest that is no unit alone counts. */
function sourcedRow(row: InputRow, source: CellSource): Sourced | undefined {
  const formula = row.valueFormula;
  const [taken, further] = formula === undefined ? [] : rangesIn(formula, row.value.at.sheet, source);
  if (formula === undefined || taken === undefined || further !== undefined) return undefined;
  const { top, left, bottom, right } = taken.range;
  const sum = top === bottom && left === right ? source.cell(taken.sheet, top, left)?.formula : undefined;
  const [column = taken, another] = sum === undefined ? [taken] : rangesIn(sum, taken.sheet, source);
  if (another !== undefined || column.range.left !== column.range.right || column.range.bottom === column.range.top) return undefined;
  const headings = headingAbove(column.sheet, column.range.top, column.range.left, source);
  const heading = headings.findLast(({ value }) => nameIn(value) !== '');
  return heading && { row, formula, heading, name: nameIn(heading.value) };
}

function rangesIn(formula: string, sheet: string, source: CellSource): readonly SheetRange[] {
  const tree = parseFormula(formula);
  return tree.kind === 'failure' ? [] : precedentsIn(tree, sheet, source);
}

/** Without the unit: `Meter (2)`, `roof b`. */
function nameIn(heading: string): string {
  const unit = unitInHeading(heading);
  const text = heading.normalize('NFKC');
  const without = unit === undefined ? text : text.replace(new RegExp(String.raw`[([]?\s*${escaped(unit)}\s*[)\]]?\s*$`, 'u'), '');
  return without.replace(/\s+/g, ' ').trim().toLowerCase();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The only number in a text. */
function numberIn(text: string): number | undefined {
  const [number, another] = text.normalize('NFKC').match(/\d+/g) ?? [];
  return number === undefined || another !== undefined ? undefined : Number(number);
}

/** As a word of its own: `roof 1` is not in `Electricity of Roof 12`. */
function isNamedIn(name: string, { description = '', source = '', comment = '' }: InputRow): boolean {
  if (name.length < 2) return false;
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'u');
  return [description, source, comment].some((text) => whole.test(text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()));
}
