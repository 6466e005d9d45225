/** Everything the product does with a file: read, check, tell, redact, prepare its sheets, write one, read that again. */
import { addressText } from '../../src/address';
import { assess, prepareCheckLog, prepareCreditsSheet, prepareSdgSheet, prepareWorkingPaper } from '../../src/assess';
import { settingsOn } from '../../src/check/settings';
import { fileJson } from '../../src/cli/check-json';
import { portfolioPart } from '../../src/map/portfolio/portfolio-part';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { readXlsx } from '../../src/read/xlsx';
import { redactWorkbook } from '../../src/redact/redact-workbook';
import { UserError } from '../../src/user-error';
import { findSheet, type Workbook } from '../../src/workbook';
import { writeXlsx } from '../../src/write/xlsx';

export const TODAY_ISO = '2026-11-27';

/** `faults`: what may never be, whatever the file: an exception, a rule that crashed, a refusal that only wraps a surprise. */
export interface Use {
  /** How far it went: `written`, or the code of the refusal. */
  readonly end: string;
  readonly faults: readonly string[];
}

export function putToUse(bytes: Uint8Array): Use {
  const faults: string[] = [];
  try {
    const workbook = readXlsx(bytes, inflateWithNode);
    const settings = settingsOn(TODAY_ISO);
    const assessment = assess(workbook, settings);
    const results = [...assessment.checks.workbook, ...assessment.checks.reports.flatMap((report) => report.results)];
    for (const result of results) if (result.outcome === 'crashed') faults.push(`rule ${result.rule} crashed: ${result.error}`);
    faults.push(...redactionFaults(bytes, workbook));
    fileJson({ file: '', outcome: 'checked', sha256: '', assessment }, { language: 'en', settings, calculation: true });
    portfolioPart('', assessment.extraction, assessment.checks, settings);
    const choice = { language: 'en', version: '0' } as const;
    prepareCheckLog(assessment, [], choice, TODAY_ISO);
    prepareWorkingPaper(assessment, settings, [], choice, TODAY_ISO);
    prepareCreditsSheet(assessment, { typed: {} }, settings, choice, TODAY_ISO);
    const { plan } = prepareSdgSheet(
      assessment,
      { kinds: [{ technology: 'renewable-energy', sector: 'other' }] },
      { language: 'en', values: 'linked', version: '0' },
      TODAY_ISO,
    );
    const isRenewal = assessment.extraction.ourSheets.sdg.includes(plan.name);
    const written = writeXlsx(bytes, plan, { inflate: inflateWithNode, ...(isRenewal ? { replace: plan.name } : {}) });
    const again = readXlsx(written, inflateWithNode);
    if (again.sheets.length !== workbook.sheets.length + (isRenewal ? 0 : 1)) faults.push('the written file does not hold one sheet more');
    return { end: 'written', faults };
  } catch (error) {
    return { end: endOf(error), faults: [...faults, ...faultsOf(error)] };
  }
}

/** The first number of the workbook must be XXX in the copy, if there is one. */
function redactionFaults(bytes: Uint8Array, workbook: Workbook): readonly string[] {
  const numbers = workbook.sheets.flatMap(({ name: sheet, cells }) =>
    [...cells].flatMap(({ row, column, content }) => (content.kind === 'number' ? [{ sheet, row, column }] : [])),
  );
  const [first] = numbers;
  if (first === undefined) return [];
  try {
    const copy = redactWorkbook(bytes, { ranges: [addressText(first)], alsoRevealing: true, withoutPictures: true }, inflateWithNode).bytes;
    if (copy === undefined) return [];
    const now = findSheet(readXlsx(copy, inflateWithNode), first.sheet)?.cells.at(first.row, first.column)?.content;
    return now?.kind === 'text' && now.value === 'XXX' ? [] : [`${addressText(first)} is not XXX in the public copy`];
  } catch (error) {
    return faultsOf(error);
  }
}

function endOf(error: unknown): string {
  return error instanceof UserError ? error.code : 'exception';
}

/** A `UserError` is an answer, unless it stands for something nobody had thought of. */
function faultsOf(error: unknown): readonly string[] {
  if (!(error instanceof UserError)) return [stackOf(error)];
  const surprise = surpriseIn(error.cause);
  return surprise === undefined ? [] : [`${error.code} hides ${surprise}`];
}

function surpriseIn(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return /^unexpected(:|$)/.test(cause.message) ? stackOf(cause.cause ?? cause) : surpriseIn(cause.cause);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
}
