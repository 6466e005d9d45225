import type { CellRange } from '../../workbook';
import type { SheetTexts, TextCell } from '../sheet-texts';
import { answerInWords, formColumn, stageOf, type FormColumn } from './form-words';

/** The columns of the two boxes, and of the words beside them. */
export interface Boxes {
  readonly notIdentified: CellRange;
  readonly identified: CellRange;
  /** The answers are words in one column, which stands for both boxes. */
  readonly areWords?: true;
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

/** The header rows of a sheet: `Not identified` and `Identified` in one row, or `Registration` and `Monitoring` over answers in words. */
export function listHeads(texts: SheetTexts): readonly ListHead[] {
  const inWords = rowsWith(texts, (loose) => stageOf(loose) !== undefined).flatMap((row) => headOfWords(texts, row) ?? []);
  const ofBoxes = rowsWith(texts, (loose) => formColumn(loose) === 'notIdentified').flatMap((row) => headIn(texts, row) ?? []);
  return [...inWords, ...ofBoxes.filter((head) => !inWords.some((words) => areAnswersBelow(words, head)))].sort((a, b) => a.row - b.row);
}

function rowsWith(texts: SheetTexts, isMeant: (loose: string) => boolean): readonly number[] {
  return [...new Set(texts.all.filter(({ phrase }) => isMeant(phrase.loose)).map(({ row }) => row))];
}

/** A row of answers says the words of a head. */
function areAnswersBelow(words: ListHead, { row, boxes }: ListHead): boolean {
  const columns = words.boxes.map(({ identified }) => identified.left);
  return row > words.bottom && boxes.every((pair) => [pair.notIdentified, pair.identified].every(({ left }) => columns.includes(left)));
}

/** One column for each stage, in which answers stand beside items. Over two boxes the words are those of the next row, beside no item. */
function headOfWords(texts: SheetTexts, row: number): ListHead | undefined {
  const cells = texts.inRow(row);
  const areas = (wanted: FormColumn): readonly CellRange[] =>
    cells.filter(({ phrase }) => formColumn(phrase.loose) === wanted).map(({ area }) => area);
  const stages = cells.flatMap(({ area, phrase }) => {
    const stage = stageOf(phrase.loose);
    return stage === undefined ? [] : [{ stage, area }];
  });
  const [[item], [number], [category]] = [areas('item'), areas('number'), areas('category')];
  const first = Math.min(...stages.map(({ area }) => area.left));
  if (item === undefined || item.right >= first) return undefined;
  const isAnswer = ({ area, phrase }: TextCell): boolean =>
    stages.some((stage) => stage.area.left === area.left) && answerInWords(phrase.loose) !== undefined;
  const isItem = ({ area, phrase }: TextCell): boolean =>
    area.left >= item.left && area.left <= item.right && formColumn(phrase.loose) !== 'item';
  if (!texts.all.some((cell) => cell.row > row && isAnswer(cell) && texts.inRow(cell.row).some(isItem))) return undefined;
  const boxes = stages.map(({ stage, area }, index): Boxes => {
    const description = descriptionOf(areas('description'), area.right, stages[index + 1]?.area.left);
    return { notIdentified: area, identified: area, areWords: true, stage, ...(description ? { description } : {}) };
  });
  return { row, bottom: row, boxes, item, ...(number ? { number } : {}), ...(category ? { category } : {}) };
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
    const description = descriptionOf(descriptions, end, nextPair);
    const stage = no.length > 1 ? (stageOver(notIdentified, cells) ?? (index === 0 ? 'plan' : 'report')) : undefined;
    return { notIdentified, identified, ...(description ? { description } : {}), ...(stage ? { stage } : {}) };
  });
}

/** The words between the answers of a stage and those of the next one; where there is one column of words, it is about both. */
function descriptionOf(all: readonly CellRange[], end: number, next = Infinity): CellRange | undefined {
  return all.find(({ left }) => left > end && (left < next || all.length === 1));
}

function stageOver({ left }: CellRange, cells: readonly TextCell[]): 'plan' | 'report' | undefined {
  const over = cells.find((cell) => {
    const { area, phrase } = cell;
    return stageOf(phrase.loose) !== undefined && area.left <= left && area.right >= left;
  });
  return over && stageOf(over.phrase.loose);
}
