import { isMainThread } from 'node:worker_threads';
import { serveFiles } from './file-thread';
import { run } from './run';
import { EXIT } from './terminal';

const { stdout, stderr } = process;

if (isMainThread) void runHere();
else serveFiles();

async function runHere(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody's.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode);
    throw error;
  });
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
    process.exitCode = await run(process.argv.slice(2), { ...screen, interrupted, program: __filename }, new Date());
  } catch (error) {
    showLine(undefined);
    if (interrupted.aborted) process.exit(EXIT.interrupted);
    stderr.write(`jcm-monitor failed; please report this: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.notChecked;
  }
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
