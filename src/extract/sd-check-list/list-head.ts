import type { CellRange } from '../../workbook';
import type { SheetTexts, TextCell } from '../sheet-texts';
import { formColumn, stageOf, type FormColumn } from './form-words';

/** The columns of the two boxes, and of the words beside them. */
export interface Boxes {
  readonly notIdentified: CellRange;
  readonly identified: CellRange;
  readonly description?: CellRange;
  /** Where a form has both stages side by side. */
  readonly stage?: 'plan' | 'report';
}

export interface ListHead {
  readonly row: number;
  /** Its last row: head cells may be merged. */
  readonly bottom: number;
  readonly boxes: readonly Boxes[];
  readonly item: CellRange;
  readonly number?: CellRange;
  readonly category?: CellRange;
}

/** The boxes may stand one or two rows below the other heads: these are then merged downwards, or the boxes under `Monitoring`. */
const ROWS_OF_HEAD = 2;

/** The header rows of a sheet: `Not identified` and `Identified` in one row. */
export function listHeads(texts: SheetTexts): readonly ListHead[] {
  const rows = new Set(texts.all.filter(({ phrase }) => formColumn(phrase.loose) === 'notIdentified').map(({ row }) => row));
  return [...rows].flatMap((row) => headIn(texts, row) ?? []);
}

function headIn(texts: SheetTexts, row: number): ListHead | undefined {
  const cells = [row - ROWS_OF_HEAD, row - 1, row].flatMap((above) => texts.inRow(above));
  const areas = (wanted: FormColumn, among: readonly TextCell[] = cells): readonly CellRange[] =>
    among.filter(({ phrase }) => formColumn(phrase.loose) === wanted).map((cell) => cell.area);
  const [no, yes] = [areas('notIdentified', texts.inRow(row)), areas('identified', texts.inRow(row))];
  const first = Math.min(...no.map(({ left }) => left), ...yes.map(({ left }) => left));
  if (yes.length === 0 || first < 2) return undefined;
  const leftOfBoxes = (wanted: FormColumn): CellRange | undefined => areas(wanted).findLast(({ right }) => right < first);
  const [number, category] = [leftOfBoxes('number'), leftOfBoxes('category')];
  return {
    row,
    bottom: Math.max(row, ...no.map(({ bottom }) => bottom)),
    boxes: pairsOf(no, yes, areas('description'), cells),
    item: leftOfBoxes('item') ?? { top: row, bottom: row, left: first - 1, right: first - 1 },
    ...(number ? { number } : {}),
    ...(category ? { category } : {}),
  };
}

function pairsOf(
  no: readonly CellRange[],
  yes: readonly CellRange[],
  descriptions: readonly CellRange[],
  cells: readonly TextCell[],
): readonly Boxes[] {
  return no.slice(0, yes.length).map((notIdentified, index): Boxes => {
    const identified = yes[index] ?? notIdentified;
    const end = Math.max(notIdentified.right, identified.right);
    const nextPair = Math.min(Infinity, ...[no[index + 1], yes[index + 1]].flatMap((area) => area?.left ?? []));
    const description = descriptions.find(({ left }) => left > end && left < nextPair);
    const stage = no.length > 1 ? (stageOver(notIdentified, cells) ?? (index === 0 ? 'plan' : 'report')) : undefined;
    return { notIdentified, identified, ...(description ? { description } : {}), ...(stage ? { stage } : {}) };
  });
}

function stageOver({ left }: CellRange, cells: readonly TextCell[]): 'plan' | 'report' | undefined {
  const over = cells.find((cell) => {
    const { area, phrase } = cell;
    return stageOf(phrase.loose) !== undefined && area.left <= left && area.right >= left;
  });
  return over && stageOf(over.phrase.loose);
}
