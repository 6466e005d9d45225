import type { Terminal } from './terminal';

/** Not shown before: most calls are over by then. */
const QUIET_MS = 500;
const BETWEEN_MS = 100;

/** One line on the screen: how many workbooks are done, and about how long the rest takes, by the bytes of both. */
export class Progress {
  private readonly started = performance.now();
  private readonly bytes: number;
  private lastShown = 0;
  private counted = 0;
  private done = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly sizes: readonly number[],
  ) {
    this.bytes = sizes.reduce((sum, size) => sum + size, 0);
  }

  /** After so many workbooks. */
  show(count: number): void {
    const { progress } = this.terminal;
    if (progress === undefined) return;
    for (; this.counted < count; this.counted += 1) this.done += this.sizes[this.counted] ?? 0;
    const elapsed = performance.now() - this.started;
    if (elapsed < QUIET_MS || elapsed - this.lastShown < BETWEEN_MS) return;
    this.lastShown = elapsed;
    progress(progressLine(count, this.sizes.length, timeLeft(elapsed, this.done, this.bytes)));
  }

  end(): void {
    this.terminal.progress?.(undefined);
  }
}

/** In milliseconds; undefined while nothing is done. */
export function timeLeft(elapsed: number, done: number, all: number): number | undefined {
  return done === 0 ? undefined : (elapsed / done) * (all - done);
}

/** `120 of 450 workbooks, about 5 s left`: digits and one short word, the same in both languages. */
export function progressLine(count: number, all: number, left: number | undefined): string {
  const time = left === undefined ? '' : `  ~${duration(left)}`;
  const tenths = Math.floor((20 * count) / all);
  return `[${'#'.repeat(tenths)}${'.'.repeat(20 - tenths)}] ${count}/${all}${time}`;
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
