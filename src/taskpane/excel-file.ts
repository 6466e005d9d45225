/** The workbook as a file: its bytes out of Excel, and a copy back to the person. Called by `excel-session.ts` alone. */
import { UserError } from '../user-error';
import { excelError } from './excel-error';
import { download } from './frame/download';

/** The most that one slice may have (Office.js, `Document.getFileAsync`). */
const SLICE = 4 * 1024 * 1024;

/** As it stands in Excel now, saved or not. Throws `excel-too-old` where Excel cannot: that on an iPad. */
export async function bytesFromExcel(): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) throw noFile();
  const file = await answer<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      // An array of numbers in some hosts, of bytes in others: typed as `any` there.
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(data, at);
      at += data.length;
    }
    return bytes.subarray(0, at);
  } finally {
    // No more than two files may be open at a time.
    file.closeAsync();
  }
}

async function answer<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  const result = await new Promise<Office.AsyncResult<Value>>((resolve) => {
    ask(resolve);
  });
  // Its codes are numbers of their own; the words are Excel's.
  if (result.status === Office.AsyncResultStatus.Failed) throw excelError(new Error(result.error.message));
  return result.value;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Where the pane stands on a page, the page's browser keeps it, named after the workbook and `what` it is; Excel opens it as a new workbook, to
 * be saved by the person.
 */
export async function handOut(bytes: Uint8Array, what: string): Promise<void> {
  if (!isOnPage()) {
    await Excel.createWorkbook(base64Of(bytes));
    return;
  }
  const name = await workbookName();
  download(bytes.slice(), XLSX, name.replace(/(\.xls[xm])?$/i, `-${what}$1`));
}

function workbookName(): Promise<string> {
  return Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  });
}

/** The try-it page says so on the pane's element. */
export function isOnPage(): boolean {
  return document.getElementById('pane')?.dataset['samples'] === 'on-page';
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function noFile(): UserError {
  return new UserError('excel-too-old', {
    en: 'This Excel does not hand the workbook to add-ins as a file (on an iPad none does). Use Excel for Windows, for Mac or on the web, or the command line.',
    ja: 'この Excel ではブックをファイルとして読み取れません（iPad では利用できません）。Windows、Mac または Web の Excel か、コマンドラインをお使いください。',
  });
}
