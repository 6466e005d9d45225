import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import { assess, type Assessment } from '../assess';
import type { CheckSettings } from '../check/settings';
import type { CellChoice } from '../extract/check-log/earlier-log';
import { inflateWithNode } from '../opc/node-inflate';
import { PORTFOLIO_MARKER } from '../portfolio-marker';
import { readXlsx } from '../read/xlsx';
import { UserError } from '../user-error';
import type { Words } from '../language';
import { findSheet, type Workbook } from '../workbook';
import { kindOf } from './find-workbooks';

/** What became of one file: checked, or refused with the reason. One bad file never stops the others. */
export type FileOutcome =
  | { readonly file: string; readonly outcome: 'checked'; readonly sha256: string; readonly assessment: Assessment }
  | { readonly file: string; readonly outcome: 'refused'; readonly refusal: { readonly code: string; readonly words: Words } };

export async function checkFile(file: string, settings: CheckSettings, cellsByHand: readonly CellChoice[] = []): Promise<FileOutcome> {
  try {
    const bytes = await readBytes(file);
    const assessment = assessReport(bytes, settings, cellsByHand);
    return { file, outcome: 'checked', sha256: createHash('sha256').update(bytes).digest('hex'), assessment };
  } catch (error) {
    return { file, outcome: 'refused', refusal: refusalFor(error) };
  }
}

/** Throws `UserError` `bad-argument` for a cell by hand on a sheet that is not there: what was asked for cannot be done. */
export function assessReport(bytes: Uint8Array, settings: CheckSettings, cellsByHand: readonly CellChoice[] = []): Assessment {
  const workbook = readReport(bytes);
  const wrong = cellsByHand.find(({ at }) => at !== undefined && findSheet(workbook, at.sheet) === undefined);
  if (wrong !== undefined) throw new UserError('bad-argument', noSuchSheet(wrong, workbook));
  return assess(workbook, settings, cellsByHand);
}

function noSuchSheet({ symbol, at }: CellChoice, { sheets }: Workbook): Words {
  const there = sheets.map(({ name }) => `"${name}"`);
  return {
    en: `--cell ${symbol}: there is no sheet "${at?.sheet ?? ''}". The sheets are: ${there.join(', ')}.`,
    ja: `--cell ${symbol}：「${at?.sheet ?? ''}」というシートはありません。シート：${there.join('、')}`,
  };
}

/** Throws `UserError` `own-portfolio` for a workbook of many reports that `rollup` wrote. */
export function readReport(bytes: Uint8Array): Workbook {
  const workbook = readXlsx(bytes, inflateWithNode);
  if (isPortfolio(workbook)) throw new UserError('own-portfolio', OWN_PORTFOLIO);
  return workbook;
}

/** The marker stands in the first row of a sheet, wherever that was moved since. */
function isPortfolio({ sheets }: Workbook): boolean {
  return sheets.some(({ cells }) => [...cells.row(1)].some(({ content }) => content.kind === 'text' && content.value === PORTFOLIO_MARKER));
}

const OWN_PORTFOLIO: Words = {
  en: 'This is a portfolio workbook that JCM Monitor wrote, not a monitoring report. Name the reports it was made from.',
  ja: 'これは JCM モニターが作成したポートフォリオのブックで、モニタリング報告書ではありません。元の報告書を指定してください。',
};

/** Throws `UserError` `unreadable-file` with the system's reason. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const kind = await kindOf(file);
  if (kind === 'folder') throw new UserError('unreadable-file', IS_FOLDER);
  if (kind === 'other') throw new UserError('unreadable-file', NO_ORDINARY_FILE);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UserError('unreadable-file', whyUnreadable(file, isSystemError(error) ? error.code : ''), { cause: error });
  }
}

function whyUnreadable(file: string, code: string): Words {
  if (code === 'ENOENT' || code === 'ENOTDIR') return noSuchFile(file);
  return SYSTEM_REASONS[code] ?? { en: `It cannot be read (${code}).`, ja: `読み取れません（${code}）。` };
}

/** A relative path may begin in another folder than its writer thinks. */
function noSuchFile(path: string): Words {
  const whole = resolve(path);
  return {
    en: `There is no such file or folder${whole === path ? '' : ` (looked for ${whole})`}. Check the spelling of the path.`,
    ja: `ファイルもフォルダーも見つかりません${whole === path ? '' : `（探した場所：${whole}）`}。パスの綴りを確認してください。`,
  };
}

const IS_FOLDER: Words = {
  en: 'This is a folder. Name one file in it.',
  ja: 'これはフォルダーです。その中のファイルを一つ指定してください。',
};
const NO_ORDINARY_FILE: Words = {
  en: 'This is not an ordinary file. Save the workbook to a file and name that.',
  ja: '通常のファイルではありません。ブックをファイルに保存して、それを指定してください。',
};

const SYSTEM_REASONS: Readonly<Record<string, Words>> = {
  EACCES: {
    en: 'You may not read it. Ask for the right to read it, or copy it elsewhere.',
    ja: '読み取る権限がありません。権限を得るか、別の場所にコピーしてください。',
  },
  EBUSY: {
    en: 'The file is in use by another program. Close it there and try again.',
    ja: 'ファイルは他のプログラムで使用中です。閉じてからもう一度試してください。',
  },
};

function isSystemError(error: unknown): error is Error & { code: string } {
  return isNativeError(error) && 'code' in error && typeof error.code === 'string';
}

export function refusalFor(error: unknown): { readonly code: string; readonly words: Words } {
  if (error instanceof UserError) return { code: error.code, words: error.words };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal-error',
    words: {
      en: `JCM Monitor failed here; this is our fault, not yours. Please report it with this text: ${detail}`,
      ja: `JCM モニターの不具合が起きました。次の文を添えて報告してください: ${detail}`,
    },
  };
}
