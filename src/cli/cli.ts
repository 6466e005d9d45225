import { run } from './run';

const print =
  (stream: NodeJS.WriteStream) =>
  (text: string): void => {
    stream.write(`${text}\n`);
  };

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
});

const { stdout, stderr } = process;
// Node's own answer to NO_COLOR, FORCE_COLOR and TERM=dumb; a file and a pipe have no such method.
const hasColours = stdout.isTTY && stdout.hasColors();

run(process.argv.slice(2), { out: print(stdout), err: print(stderr), hasColours, columns: stdout.columns }, new Date()).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`jcm-monitor failed; please report this: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
