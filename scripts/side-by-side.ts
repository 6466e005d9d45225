/**
 * `tsx scripts/side-by-side.ts lint types`: runs npm scripts at the same time, shows the words of each when it is through, and fails if
 * one of them did, after all have had their say.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

async function run(script: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => words.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${script}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  process.stdout.write(Buffer.concat(words));
  return code === 0;
}

void Promise.all(process.argv.slice(2).map(run)).then((passed) => {
  process.exitCode = passed.every(Boolean) ? 0 : 1;
});
