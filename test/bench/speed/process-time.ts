import { spawnSync } from 'node:child_process';

export interface ProcessTime {
  /** Milliseconds of all threads and children, as the shell counts them (POSIX `times`): what others do on the machine changes little. */
  readonly cpu: number;
  /** What a person waits: means something on a machine that does nothing else. */
  readonly clock: number;
}

/** Undefined where the command is not there. */
export function processTime(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ProcessTime | undefined {
  const script = 'command -v "$1" >/dev/null || exit 127; "$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const begin = performance.now();
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const clock = performance.now() - begin;
  if (status === 127) return undefined;
  // 0 and 1 are answers of `check`.
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}`);
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const cpu = ofChildren.trim().split(/\s+/);
  return { cpu: cpu.reduce((sum, text) => sum + milliseconds(text), 0), clock };
}

/** `0m1.250s`. */
function milliseconds(text: string): number {
  const [, minutes = 0, seconds = 0] = (/^(\d+)m([\d.]+)s$/.exec(text) ?? []).map(Number);
  return (minutes * 60 + seconds) * 1000;
}
