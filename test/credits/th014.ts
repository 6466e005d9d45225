/**
 * The record of the first JCM ITMOs as JCMA published it (JCMの最新動向, January 2026): TH014, 1,009 tCO2eq, vintage 01/Jan/2021 – 31/Dec/2021. The
 * electricity and the factor behind it are invented: no reachable source gives them.
 */
import ExcelJS from 'exceljs';
import { assess, prepareCreditsSheet, type CreditsSheet } from '../../src/assess';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import type { TypedCredits } from '../../src/map/credits/typed-credits';
import type { SheetLanguage } from '../../src/plan/sheet-content';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

export const TODAY = '2026-11-27';

/** ER_p is 1,009.6 tCO2. */
export function th014(): Promise<Uint8Array> {
  return monitoringWorkbook({
    spreadsheet: 'JCM_TH_AM001_ver02.0',
    reference: 'TH014',
    period: '01/Jan/2021 – 31/Dec /2021',
    points: [{ point: '(1)', value: 2524 }],
    defaults: [{ label: 'invented', value: 0.4 }],
    chosenDefault: 0,
    includePlan: false,
  });
}

export const RECORD: TypedCredits = {
  fields: {
    title: { value: 'Introduction of 5MW Floating Solar Power System on Industrial Water Reservoir in Thailand' },
    entity: { value: 'Ministry of the Environment, Government of Japan' },
    authorized: { value: '1,009' },
  },
  authorizations: {
    'partner/issuance': { status: 'Authorized' },
  },
  issued: {
    '2021': { tonnes: '1,009', authentication: 'JCM-TH-JP-2018-3026-01401', decision: 'Joint Committee 7', date: '2025-10-30' },
  },
};

export function credited(bytes: Uint8Array, typed: TypedCredits = {}, language: SheetLanguage = 'en'): CreditsSheet {
  const choice = { language, version: '0.0.0' };
  return prepareCreditsSheet(assess(readXlsx(bytes)), { typed }, DEFAULT_SETTINGS, choice, TODAY);
}

/** The bytes with their Credits sheet written, anew where one stands. */
export function withCredits(bytes: Uint8Array, typed: TypedCredits = {}, language: SheetLanguage = 'en'): Uint8Array {
  const [former] = assess(readXlsx(bytes)).extraction.ourSheets.credits;
  return writeXlsx(bytes, credited(bytes, typed, language).plan, former === undefined ? {} : { replace: former });
}

/** The bytes with a remark typed in the column "Source cell" of the Credits sheet, in the row of a label. */
export async function withRemarkBesideSource(bytes: Uint8Array, label: string, remark: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet('JCM Credits');
  let column = 0;
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === 'Source cell') column = Number(cell.col);
      if (column > 0 && cell.value === label) row.getCell(column).value = remark;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
