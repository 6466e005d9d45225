import type { CellRange } from '../../workbook';
import type { CallArguments } from '../call-arguments';
import { HostError, itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';
import type { BookSheet } from '../model/book-sheet';
import { newChart, newSeries, type ChartSeries, type SheetChart } from '../model/sheet-chart';
import type { SheetRange } from '../model/sheet-range';
import { chart } from './chart';
import { chartCells } from './chart-series';
import { rangeOf } from './range';

interface OwnSheet {
  readonly book: Book;
  readonly sheet: BookSheet;
}

/** The kinds of charts that scripts may add here; Excel has some eighty. */
const KINDS = new Set(['BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnClustered']);

const CHART_COLLECTION: ObjectType<OwnSheet> = {
  name: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ sheet }) => sheet.charts.map((own) => chart(sheet, own)),
  // How the client finds a loaded item again, by its id; its `getItem` is a method.
  item: (own, args) => chart(own.sheet, existing(own, args.text(0))),
  methods: {
    Add: (own, args) => chart(own.sheet, add(own, args)),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (own, args) => chart(own.sheet, existing(own, args.text(0))),
    GetItemAt({ sheet }, args) {
      const own = sheet.charts[args.integer(0)];
      if (!own) throw itemNotFound('chart');
      return chart(sheet, own);
    },
    GetItemOrNullObject(own, args) {
      const known = find(own, args.text(0));
      return known ? chart(own.sheet, known) : null;
    },
  },
};

function add({ book, sheet }: OwnSheet, args: CallArguments): SheetChart {
  const [type, by] = [args.text(0), args.optionalText(2) ?? 'Auto'];
  if (!KINDS.has(type)) throw new HostError('NotImplemented', `Charts of the kind ${type} are not known to the virtual Excel`);
  if (by !== 'Columns') throw new HostError('NotImplemented', 'Charts of series in rows are not known to the virtual Excel');
  if (sheet.isProtected) throw new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
  const made = newChart(book.newId(), freeName(sheet), type, seriesOf(sheet, rangeOf(args.object(1))));
  sheet.looks.charts.push(made);
  return made;
}

/** A series for each column. As Excel guesses it, a first row of words holds names, and a first column of words the categories. */
function seriesOf(own: BookSheet, source: SheetRange): ChartSeries[] {
  const isText = (row: number, column: number): boolean => source.sheet.cell(row, column).content.kind === 'text';
  const hasNames = source.rowCount > 1 && isText(source.top, source.right);
  const top = hasNames ? source.top + 1 : source.top;
  const hasWords = source.columnCount > 1 && isText(source.bottom, source.left);
  const cells = (column: number): CellRange => ({ top, left: column, bottom: source.bottom, right: column });
  const reference = (column: number): ChartSeries['values'] => ({ ...chartCells(own, source), range: cells(column) });
  const first = hasWords ? source.left + 1 : source.left;
  return Array.from({ length: source.right - first + 1 }, (_, index) => {
    const { content } = source.sheet.cell(source.top, first + index);
    const series = newSeries(hasNames && content.kind === 'text' ? content.value : `Series${index + 1}`);
    series.values = reference(first + index);
    series.categories = hasWords ? reference(source.left) : undefined;
    return series;
  });
}

function freeName(sheet: BookSheet): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    if (!sheet.charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

const find = ({ sheet }: OwnSheet, key: string): SheetChart | undefined =>
  sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());

function existing(own: OwnSheet, key: string): SheetChart {
  const known = find(own, key);
  if (!known) throw itemNotFound(`chart ${key}`);
  return known;
}

export const charts = (book: Book, sheet: BookSheet): HostObject => present(CHART_COLLECTION, { book, sheet });
