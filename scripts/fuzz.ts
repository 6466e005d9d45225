/**
 * `npm run fuzz -- --seconds 600 --seed 1`: mutates real workbooks and puts them to use (test/fuzz). Ends with a report; what it finds (an
 * exception, a crashed rule, a case over its time) is saved to test-output/fuzz and makes the command fail. The same seed gives the same cases.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SLOW_MS, type FuzzMessage, type FuzzOrder } from '../test/fuzz/fuzz-worker';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const FOLDER = 'test-output/fuzz';
/** A case over this is a hang: the worker is ended, and the next case begun. */
const HANG_MS = 60_000;

const ends = new Map<string, number>();
const notable: string[] = [];
let cases = 0;
let slowest = { milliseconds: 0, what: '' };
let mostMegabytes = 0;
const stopAt = Date.now() + Number(values.seconds) * 1_000;
mkdirSync(FOLDER, { recursive: true });

function run(from: number): void {
  const worker = fork('test/fuzz/fuzz-worker.ts', { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  let current = from;
  let begun = Date.now();
  const watch = setInterval(() => {
    if (Date.now() < stopAt && Date.now() - begun < HANG_MS) return;
    if (Date.now() < stopAt) notable.push(`case ${values.seed}/${current}: no end within ${HANG_MS / 1_000} s`);
    worker.kill('SIGKILL');
  }, 500);
  worker.on('message', (message: FuzzMessage) => {
    if (message.kind === 'done') return note(message);
    current = message.number;
    begun = Date.now();
  });
  worker.on('exit', (code, signal) => {
    clearInterval(watch);
    if (Date.now() >= stopAt) return report();
    if (signal !== 'SIGKILL') notable.push(`case ${values.seed}/${current} ended the process (${signal ?? code})`);
    run(current + 1);
  });
  worker.send({ seed: values.seed, from } satisfies FuzzOrder);
}

function note({ number, what, end, faults, milliseconds, megabytes, bytes }: Extract<FuzzMessage, { kind: 'done' }>): void {
  cases += 1;
  ends.set(end, (ends.get(end) ?? 0) + 1);
  mostMegabytes = Math.max(mostMegabytes, megabytes);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${values.seed}/${number} ${what}` };
  if (!bytes) return;
  const file = `${FOLDER}/${values.seed}-${number}.xlsx`;
  writeFileSync(file, bytes);
  const why = milliseconds > SLOW_MS ? [...faults, `took ${(milliseconds / 1_000).toFixed(1)} s`] : faults;
  notable.push(`${file}: ${what}\n    ${why.join('\n    ')}`);
}

function report(): void {
  console.log(`${cases} cases in ${values.seconds} s, seed ${values.seed}`);
  for (const [end, count] of [...ends].sort((a, b) => b[1] - a[1])) console.log(`  ${end.padEnd(32)} ${count}`);
  console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms (${slowest.what}); most memory: ${mostMegabytes.toFixed(0)} MB`);
  console.log(notable.length === 0 ? 'Nothing found.' : `${notable.length} findings:\n${notable.join('\n')}`);
  process.exitCode = notable.length === 0 ? 0 : 1;
}

run(0);
