/** The pane's only door to Excel. Every call is one `Excel.run`; what goes wrong comes out as a `UserError`. */
import { cellName, rangeName } from '../address';
import type { SheetPlan } from '../plan/sheet-plan';
import type { ReadExcelOptions } from '../read/excel';
import type { Language } from '../language';
import { UserError } from '../user-error';
import type { CellAddress, Workbook } from '../workbook';
import { excelError } from './excel-error';
import { base64Of, bytesFromExcel, handOut, isOnPage } from './excel-file';

export interface ExcelSession {
  readWorkbook(watcher?: Watcher): Promise<Workbook>;
  /** Opens a made-up report as a new workbook in a window of its own. Undefined where the host offers samples itself, or cannot. */
  readonly openSample: ((language: Language) => Promise<void>) | undefined;
  /** The cell that is selected in Excel; of a larger selection the active one. Refused where it is empty: nobody means such a cell. */
  selectedCell(): Promise<SelectedCell>;
  /** What is selected in Excel, as it writes it: `'MRS(input)'!F8:F10`. */
  selectedRange(): Promise<string>;
  /** The workbook as a file, with what was not saved yet. */
  fileBytes(): Promise<Uint8Array>;
  /** Gives a workbook to the person: opens it in a window of its own, or, on a page, downloads it, named after this workbook and `what` it is. */
  handOut(bytes: Uint8Array, what: string): Promise<void>;
  /** Brings the sheet to the front and selects the cell, or the range from it to another. Changes nothing else, no colour either. */
  goTo(at: CellAddress, to?: Omit<CellAddress, 'sheet'>): Promise<void>;
  /** Adds the planned sheet, or replaces the sheet of ours named `replace`, in the workbook as just read. Gives the new sheet's name. */
  writeSheet(plan: SheetPlan, workbook: Workbook, replace: string | undefined): Promise<string>;
}

export interface SelectedCell {
  readonly at: CellAddress;
  /** As Excel shows it. */
  readonly text: string;
  readonly isNumber: boolean;
}

/** Is told how far the reading has come, and can stop it between two messages. */
export interface Watcher extends Pick<ReadExcelOptions, 'onProgress' | 'signal'> {
  /**
   * From this reading on, for as long as the pane is open: a sheet whose cells have been changed, by a person or a script. `isByOthers`: surely
   * not by this pane; an Excel before ExcelApi 1.14 does not say who did it.
   */
  readonly onChange?: ((sheet: string, isByOthers: boolean) => void) | undefined;
  /** From then on, too: sheets were added or deleted, by whomever; `standing` are those that are there now. */
  readonly onSheets?: ((standing: readonly string[]) => void) | undefined;
}

/** The newest requirement set among the members that `read/excel.ts` and `write/excel.ts` use (range look-ups by `...OrNullObject`, data validation, conditional formats). */
const NEEDED_API = '1.9';

export const excelSession: ExcelSession = {
  // Asked for when it is looked at: `Office` is not ready yet when this file is loaded.
  get openSample() {
    return canOpenSample() ? openSample : undefined;
  },

  readWorkbook: ({ onChange, onSheets, ...watcher } = {}) =>
    inExcel(async (context) => {
      const { readExcel } = await import('../read/excel');
      // It goes with the reading's first message: no change after that message is missed.
      if (onChange) watch(context, onChange);
      if (onSheets) watchSheets(context, onSheets);
      return readExcel(context, { ...watcher, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) });
    }),

  selectedCell: () =>
    inExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,text,valueTypes');
      const sheet = cell.worksheet.load('name');
      await context.sync();
      const at = { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
      const [type, text = ''] = [cell.valueTypes[0]?.[0], cell.text[0]?.[0]];
      if (type === 'Empty') throw cellEmpty(at);
      return { at, text, isNumber: type === 'Double' || type === 'Integer' };
    }),

  selectedRange: () =>
    inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),

  fileBytes: bytesFromExcel,
  handOut,

  goTo: (at, to = at) =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      sheet.activate();
      sheet.getRange(rangeName({ top: at.row, left: at.column, bottom: to.row, right: to.column })).select();
      await context.sync();
    }),

  writeSheet: (plan, workbook, replace) =>
    inExcel(async (context) => {
      const { writeExcel } = await import('../write/excel');
      const { sheet } = await writeExcel(context, plan, workbook, replace === undefined ? {} : { replace });
      return sheet;
    }),
};

/** `Excel.createWorkbook` is of ExcelApi 1.8. The try-it page has one workbook, and samples in its own bar. */
function canOpenSample(): boolean {
  return !isOnPage() && Office.context.requirements.isSetSupported('ExcelApi', '1.8');
}

/** English with faults to find; Japanese without, the only one there is. */
const SAMPLES: Readonly<Record<Language, string>> = { en: 'solar-five-faults', ja: 'solar-japanese' };

async function openSample(language: Language): Promise<void> {
  const answer = await fetch(`samples/${SAMPLES[language]}.xlsx`);
  if (!answer.ok) throw sampleMissing();
  await Excel.createWorkbook(base64Of(new Uint8Array(await answer.arrayBuffer())));
}

function sampleMissing(): UserError {
  return new UserError('unreadable-file', {
    en: 'The sample could not be loaded from where the add-in is installed. Try again when that place can be reached.',
    ja: 'アドインの設置場所からサンプルを読み込めませんでした。接続できるときに、もう一度お試しください。',
  });
}

/** `triggerSource` is of ExcelApi 1.14: `ThisLocalAddin` for what this add-in did, `Unknown` for anybody else. */
type Changed = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId'> & Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>>;

function watch(context: Excel.RequestContext, onChange: NonNullable<Watcher['onChange']>): void {
  context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }: Changed) => {
    const sheet = await sheetName(worksheetId);
    if (sheet !== undefined) onChange(sheet, triggerSource === 'Unknown');
  });
}

function watchSheets(context: Excel.RequestContext, onSheets: NonNullable<Watcher['onSheets']>): void {
  const tell = async (): Promise<void> => {
    const standing = await sheetNames();
    if (standing !== undefined) onSheets(standing);
  };
  context.workbook.worksheets.onAdded.add(tell);
  context.workbook.worksheets.onDeleted.add(tell);
}

/** The event of a deletion bears the id of what is no more. Undefined where Excel is busy: the next check will tell. */
async function sheetNames(): Promise<readonly string[] | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
  } catch {
    return undefined;
  }
}

/** Events bear the sheet's id. Undefined where the sheet has gone in the meantime, or Excel is busy: the next change will tell. */
async function sheetName(id: string): Promise<string | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch {
    return undefined;
  }
}

async function inExcel<T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) throw tooOld();
  try {
    return await Excel.run(act);
  } catch (thrown) {
    throw excelError(thrown);
  }
}

function cellEmpty({ row, column }: CellAddress): UserError {
  const cell = cellName(row, column);
  return new UserError('excel-failed', {
    en: `${cell} is empty, so it is not taken. Select the cell with the figure in Excel, then press the button again.`,
    ja: `セル ${cell} は空なので指定できません。Excel で数値のあるセルを選択してから、もう一度ボタンを押してください。`,
  });
}

function tooOld(): UserError {
  return new UserError('excel-too-old', {
    en: `This Excel is too old for JCM Monitor (it needs the interface ExcelApi ${NEEDED_API}). Use Excel 2021 or later, Microsoft 365, or Excel on the web.`,
    ja: `お使いの Excel は JCM Monitor に対応していません（ExcelApi ${NEEDED_API} が必要です）。Excel 2021 以降、Microsoft 365 または Excel on the web をお使いください。`,
  });
}
