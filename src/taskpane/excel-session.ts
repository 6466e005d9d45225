/** The pane's only door to Excel. Every call is one `Excel.run`; what goes wrong comes out as a `UserError`. */
import { cellName } from '../address';
import type { SheetPlan } from '../plan/sheet-plan';
import { readExcel, type ReadExcelOptions } from '../read/excel';
import { UserError } from '../user-error';
import type { CellAddress, Workbook } from '../workbook';
import { writeExcel } from '../write/excel';
import { excelError } from './excel-error';

export interface ExcelSession {
  /** `watcher`: is told how far the reading has come, and can stop it between two messages. */
  readWorkbook(watcher?: Pick<ReadExcelOptions, 'onProgress' | 'signal'>): Promise<Workbook>;
  /** Brings the sheet to the front and selects the cell. Changes nothing else, no colour either. */
  goTo(at: CellAddress): Promise<void>;
  /** Calls back with a sheet's name whenever its cells have been changed, by a person or a script. Where Excel cannot tell, nothing is called. */
  watch(onChange: (sheet: string) => void): Promise<void>;
  /** Adds the planned sheet, or replaces the sheet of ours named `replace`, in the workbook as just read. Gives the new sheet's name. */
  writeSheet(plan: SheetPlan, workbook: Workbook, replace: string | undefined): Promise<string>;
}

/** The newest requirement set among the members that `read/excel.ts` and `write/excel.ts` use (range look-ups by `...OrNullObject`, data validation, conditional formats). */
const NEEDED_API = '1.9';

export const excelSession: ExcelSession = {
  readWorkbook: (watcher = {}) =>
    inExcel((context) =>
      readExcel(context, { ...watcher, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) }),
    ),

  goTo: (at) =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      sheet.activate();
      sheet.getRange(cellName(at.row, at.column)).select();
      await context.sync();
    }),

  watch: async (onChange) => {
    try {
      await inExcel(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
          const sheet = await sheetName(worksheetId);
          if (sheet !== undefined) onChange(sheet);
        });
        await context.sync();
      });
    } catch {
      // The hint that a check is outdated is a convenience: an Excel that is busy at this moment must not spoil a check that has worked.
      return;
    }
  },

  writeSheet: (plan, workbook, replace) =>
    inExcel(async (context) => {
      const { sheet } = await writeExcel(context, plan, workbook, replace === undefined ? {} : { replace });
      return sheet;
    }),
};

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

function tooOld(): UserError {
  return new UserError('excel-too-old', {
    en: `This Excel is too old for JCM Monitor (it needs the interface ExcelApi ${NEEDED_API}). Use Excel 2021 or later, Microsoft 365, or Excel on the web.`,
    ja: `お使いの Excel は JCM Monitor に対応していません（ExcelApi ${NEEDED_API} が必要です）。Excel 2021 以降、Microsoft 365 または Excel on the web をお使いください。`,
  });
}
