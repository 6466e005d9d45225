import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', 'src', 'cli', 'cli.ts');
const SOURCES = join(__dirname, 'run-sources.cjs');

/** The whole program in a process of its own, with its threads and signals, run from its sources. */
export function startProgram(...words: string[]): ChildProcess {
  return spawn(process.execPath, ['--require', SOURCES, PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same with what a shell makes of its output, `>/dev/full` say. */
export function startInShell(redirection: string, ...words: string[]): ChildProcess {
  const script = `exec "$0" "$@" ${redirection}`;
  return spawn('sh', ['-c', script, process.execPath, '--require', SOURCES, PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
}

export async function endOf(program: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const text = { out: '', err: '' };
  program.stdout?.on('data', (piece: Buffer) => (text.out += piece.toString()));
  program.stderr?.on('data', (piece: Buffer) => (text.err += piece.toString()));
  const [code] = (await once(program, 'close')) as [number | null];
  return { code, ...text };
}
