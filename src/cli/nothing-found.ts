/** Why a path leads to no workbook, and what to do. */
import { access, constants } from 'node:fs/promises';
import type { Words } from '../language';
import { isLockFile, kindOf } from './find-workbooks';
import { isPattern } from './workbooks-matching';

/** Undefined where a workbook may stand there; a path that is merely not there is told by who reads it, with the system's reason. */
export async function nothingFound(path: string): Promise<Words | undefined> {
  const kind = await kindOf(path);
  if (kind === 'folder') return (await mayBeListed(path)) ? NO_WORKBOOKS : CLOSED_FOLDER;
  if (kind === 'file' && isLockFile(path)) return LOCK_FILE;
  return kind === 'nothing' && isPattern(path) ? noMatch() : undefined;
}

function noMatch(): Words {
  const from = process.cwd();
  return {
    en: `No .xlsx or .xlsm workbook matches this pattern (looked from ${from}). Check its spelling, or name the folder itself.`,
    ja: `このパターンに一致する .xlsx または .xlsm のブックがありません（基点：${from}）。綴りを確認するか、フォルダーを指定してください。`,
  };
}

const NO_WORKBOOKS: Words = {
  en: 'There is no .xlsx or .xlsm workbook in this folder or below it. Name another folder; save workbooks of another format (.xls, .xlsb, .ods) as .xlsx first.',
  ja: 'このフォルダーとその下には .xlsx または .xlsm のブックがありません。別のフォルダーを指定するか、他の形式（.xls、.xlsb、.ods）のブックを .xlsx で保存し直してください。',
};
const LOCK_FILE: Words = {
  en: 'This is what Excel puts beside a workbook while it has it open. Name the workbook itself, without ~$.',
  ja: 'これは Excel がブックを開いている間に作るロックファイルです。~$ の付かないブック自体を指定してください。',
};
const CLOSED_FOLDER: Words = {
  en: 'You may not look into this folder. Ask for the right to read it, or copy it elsewhere.',
  ja: 'このフォルダーの内容を読み取る権限がありません。権限を得るか、別の場所にコピーしてください。',
};

async function mayBeListed(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
