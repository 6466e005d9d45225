import { isMarkerOfOurs, isTabOfOurs } from '../our-sheets/our-sheets';
import type { CalculationMode, Sheet, Visibility, Workbook, WorkbookTable } from '../workbook';
import { askOurSheet, type OurSheetAnswer } from './excel/ask-our-sheet';
import { definedNames } from './excel/defined-names';
import { externalBooks } from './excel/external-books';
import { askAsOurs, askSheet, type SheetAnswer } from './excel/sheet-question';
import { SheetCollector, type Block } from './excel/sheet-collector';
import { askBlock } from './excel/block-question';
import { askTablePlaces, loadTables } from './excel/table-places';
import { isTooMuch } from './excel/too-much';
import { SMALLEST_HEAD, USUAL_HEAD } from './excel/used-part';

export interface ReadExcelOptions {
  /** `Office.context.requirements.isSetSupported`. Without it, everything is taken to be supported. */
  readonly isSetSupported?: (set: 'ExcelApi', version: string) => boolean;
  /** Called while a large workbook is read, with cells read so far and in all. */
  readonly onProgress?: (cells: number, ofCells: number) => void;
  /** Stops the reading between two messages; `readExcel` then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the workbook that is open in Excel: the same plain data as `readXlsx`, except that Office.js says nothing about sub- and
 * superscript in a text (`runs`). Two messages for a usual workbook, a third where the tab of a sheet of ours was renamed; large sheets are read in
 * blocks of rows, one message each, since Excel on the web carries at most 5 MB a message. Nothing in the workbook is changed.
 *
 * Needs ExcelApi 1.9 (`getRowProperties`, `getColumnProperties`, `getCellProperties`; `NamedItem.formula`, `Workbook.name` and `getRangeByIndexes` are 1.7). Merged areas need
 * 1.13 (`getMergedAreasOrNullObject`); below, `merges` is empty.
 * Throws what Excel throws (`OfficeExtension.Error`), and `UserError` `too-large`.
 */
export async function readExcel(context: Excel.RequestContext, options: ReadExcelOptions = {}): Promise<Workbook> {
  const front = await readFront(context);
  options.signal?.throwIfAborted();
  const withMerges = options.isSetSupported?.('ExcelApi', '1.13') ?? true;
  const { answers, tables } = await readHeads(context, front, withMerges);
  const collectors = answers.map((answer) => new SheetCollector(answer));
  await readBlocks(context, collectors, withMerges, options);
  const belongings = await readBelongings(context, collectors, answers);
  const sheets = collectors.map((collector, index): Sheet => {
    const sheet = { ...shell(front.sheets[index], answers[index]), ...collector.finish() };
    return { ...sheet, ...belongings[index]?.(sheet.cells) };
  });
  const names = [...front.names, ...answers.flatMap(({ names: own }) => own)];
  return {
    name: front.name,
    sheets,
    names,
    tables,
    calculation: front.calculation,
    dateSystem: front.dateSystem,
    isStructureProtected: front.isStructureProtected,
    externalLinks: externalBooks(sheets, names),
  };
}

interface Front extends Pick<Required<Workbook>, 'name' | 'names' | 'calculation' | 'dateSystem' | 'isStructureProtected'> {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: Excel.TableCollection;
}

interface Heads {
  readonly answers: readonly SheetAnswer[];
  readonly tables: readonly WorkbookTable[];
}

/** The first message: what belongs to the workbook as a whole. */
async function readFront(context: Excel.RequestContext): Promise<Front> {
  const { application, functions, names, protection, tables, worksheets } = context.workbook;
  context.workbook.load('name');
  worksheets.load('items/name,items/position,items/visibility');
  names.load('items/name,items/formula');
  loadTables(tables);
  application.load('calculationMode');
  protection.load('protected');
  // Office.js has no property for the date system, but DATE counts in it: 2 January 1904 is day 1 of the 1904 system.
  const day = functions.date(1904, 1, 2).load('value');
  await context.sync();
  return {
    name: context.workbook.name,
    sheets: worksheets.items,
    tables,
    names: definedNames(names),
    calculation: calculationMode(application.calculationMode),
    dateSystem: day.value === 1 ? 1904 : 1900,
    isStructureProtected: protection.protected,
  };
}

/**
 * The second message: where the tables stand, and of each sheet what it is and its first cells; with nothing but the sizes where that is too
 * much for one message.
 */
async function readHeads(context: Excel.RequestContext, { sheets, tables }: Front, withMerges: boolean): Promise<Heads> {
  try {
    const places = askTablePlaces(tables);
    const asked = sheets.map((sheet) => (isTabOfOurs(sheet.name) ? askAsOurs(sheet, withMerges) : askSheet(sheet, USUAL_HEAD, withMerges)));
    await context.sync();
    const guessed = asked.map((answer) => answer());
    const found = places();
    return { answers: await withoutWrongGuesses(context, guessed, withMerges), tables: found };
  } catch (thrown) {
    if (!isTooMuch(thrown)) throw thrown;
    const places = askTablePlaces(tables);
    const asked = sheets.map((sheet) => askSheet(sheet, SMALLEST_HEAD, withMerges));
    await context.sync();
    return { answers: asked.map((answer) => answer()), tables: places() };
  }
}

/** A sheet of somebody else's that is called like ours is asked for again, as any other. */
async function withoutWrongGuesses(
  context: Excel.RequestContext,
  answers: readonly SheetAnswer[],
  withMerges: boolean,
): Promise<SheetAnswer[]> {
  const again = answers.map((answer) => (answer.ours && !hasMarker(answer) ? askSheet(answer.sheet, USUAL_HEAD, withMerges) : undefined));
  if (again.some((answer) => answer !== undefined)) await context.sync();
  return answers.map((answer, index) => again[index]?.() ?? answer);
}

function hasMarker({ cells: { arrays } }: SheetAnswer): boolean {
  return arrays?.values.some((row) => row.some(isMarkerOfOurs)) === true;
}

/** Further messages, one for each block of cells that did not come with the heads. A block that is too much is halved. */
async function readBlocks(
  context: Excel.RequestContext,
  collectors: readonly SheetCollector[],
  withMerges: boolean,
  { onProgress, signal }: ReadExcelOptions,
): Promise<void> {
  const waiting = collectors.flatMap((collector) => collector.missing().map((block) => ({ collector, block })));
  const ofCells = collectors.reduce((sum, collector) => sum + collector.cellCount, 0);
  let cells = ofCells - waiting.reduce((sum, { block }) => sum + cellCount(block), 0);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    signal?.throwIfAborted();
    onProgress?.(cells, ofCells);
    const { collector, block } = next;
    const answer = askBlock(collector.sheet, block, withMerges);
    try {
      // A message for each block, since all of them together are what a message cannot carry.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      collector.take(answer());
      cells += cellCount(block);
    } catch (thrown) {
      if (!isTooMuch(thrown) || block.bottom === block.top) throw thrown;
      const middle = Math.floor((block.top + block.bottom) / 2);
      waiting.unshift({ collector, block: { ...block, bottom: middle } }, { collector, block: { ...block, top: middle + 1 } });
    }
  }
  onProgress?.(ofCells, ofCells);
}

/** Of sheets of ours: people link their evidence there. One message more where one was not known by its tab. */
async function readBelongings(
  context: Excel.RequestContext,
  collectors: readonly SheetCollector[],
  answers: readonly SheetAnswer[],
): Promise<readonly (OurSheetAnswer | undefined)[]> {
  const known = collectors.map(({ isOurs }, index) => (isOurs ? answers[index]?.ours : undefined));
  const asked = collectors.map(({ sheet, isOurs }, index) => (isOurs && known[index] === undefined ? askOurSheet(sheet) : undefined));
  if (asked.some((answer) => answer !== undefined)) await context.sync();
  return collectors.map((_, index) => known[index] ?? asked[index]);
}

const cellCount = ({ top, left, bottom, right }: Block): number => (bottom - top + 1) * (right - left + 1);

function shell(
  sheet: Excel.Worksheet | undefined,
  answer: SheetAnswer | undefined,
): Pick<Sheet, 'name' | 'position' | 'visibility' | 'isProtected'> {
  return {
    name: sheet?.name ?? '',
    position: sheet?.position ?? 0,
    visibility: VISIBILITIES[sheet?.visibility ?? 'Visible'] ?? 'visible',
    isProtected: answer?.isProtected ?? false,
  };
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function calculationMode(mode: string): CalculationMode {
  if (mode === 'Manual') return 'manual';
  return mode === 'AutomaticExceptTables' ? 'automatic-except-tables' : 'automatic';
}
