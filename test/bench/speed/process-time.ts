import { spawnSync } from 'node:child_process';

/**
 * CPU milliseconds of a command with all its threads and children, as the shell counts them (POSIX `times`): what others do on the machine
 * changes little. Undefined where the command is not there.
 */
export function processTime(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): number | undefined {
  const script = 'command -v "$1" >/dev/null || exit 127; "$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status === 127) return undefined;
  // 0 and 1 are answers of `check`.
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}`);
  const [, ofChildren = ''] = stdout.trim().split('\n');
  return ofChildren
    .trim()
    .split(/\s+/)
    .reduce((sum, text) => sum + milliseconds(text), 0);
}

/** `0m1.250s`. */
function milliseconds(text: string): number {
  const [, minutes = 0, seconds = 0] = (/^(\d+)m([\d.]+)s$/.exec(text) ?? []).map(Number);
  return (minutes * 60 + seconds) * 1000;
}
