import { isMainThread } from 'node:worker_threads';
import type { Words } from '../language';
import { run } from './run';
import { EXIT } from './terminal';
import { languageIn } from './usage-words';

const { stdout, stderr } = process;

if (isMainThread) void runHere();
else
  void import('./file-thread').then(({ serveFiles }) => {
    serveFiles();
  });

async function runHere(): Promise<void> {
  const words = process.argv.slice(2);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's, but neither was all looked at.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.pipeClosed);
    stderr.write(`${notPrinted(error)[languageIn(words)]}\n`);
    process.exit(EXIT.notChecked);
  });
  // Complaints that nobody can be told.
  stderr.on('error', () => undefined);
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
  });
  const { signal: interrupted } = interruption;
  // Node's own answer to NO_COLOR, FORCE_COLOR and TERM=dumb; a file and a pipe have no such method.
  const hasColours = stdout.isTTY && stdout.hasColors();
  const progress = stderr.isTTY ? { progress: showLine } : {};
  const screen = { out: print(stdout), err: print(stderr), hasColours, columns: stdout.columns, ...progress };
  try {
    // A thread of Node's own cannot load the sources; run from them, the program has this one.
    const program = __filename.endsWith('.ts') ? {} : { program: __filename };
    process.exitCode = await run(words, { ...screen, interrupted, ...program }, new Date());
  } catch (error) {
    showLine(undefined);
    if (interrupted.aborted) process.exit(EXIT.interrupted);
    stderr.write(`jcm-monitor failed; please report this: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.notChecked;
  }
}

function notPrinted({ code = '' }: NodeJS.ErrnoException): Words {
  return {
    en: `The results could not be printed to the end (${code}): is the disk full that they go to? What --out names was written whole or not at all.`,
    ja: `結果を最後まで出力できませんでした（${code}）。出力先のディスクに空きがあるか確認してください。--out のファイルは完全に書き込まれたか、まったく書き込まれていません。`,
  };
}

function print(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => {
    showLine(undefined);
    stream.write(`${text}\n`);
  };
}

/** A line at the foot of the screen, in place of the one before. */
function showLine(line: string | undefined): void {
  if (!stderr.isTTY) return;
  stderr.write(`\r\x1b[K${line ?? ''}`);
}
