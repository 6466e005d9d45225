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

run(process.argv.slice(2), { out: print(process.stdout), err: print(process.stderr), isScreen: process.stdout.isTTY }, new Date()).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`jcm-monitor failed; please report this: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
