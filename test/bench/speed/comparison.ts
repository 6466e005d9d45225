import { textTable } from './text-table';

/** Our work held against somebody else's, measured in the same run: what a machine does besides falls on both. */
export interface Comparison {
  readonly name: string;
  readonly run: () => Promise<readonly Compared[]>;
}

export interface Compared {
  readonly ours: string;
  readonly against: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly aim: string;
}

const NOT_INSTALLED = 'not installed';

/** `theirs` undefined: the peer is not there. */
export function faster(ours: number, against: string, theirs: number | undefined, aim: number): Compared {
  return {
    ours: milliseconds(ours),
    against,
    theirs: theirs === undefined ? NOT_INSTALLED : milliseconds(theirs),
    ratio: theirs === undefined ? '' : `${(theirs / ours).toFixed(1)} x faster`,
    aim: `at least ${aim} x faster`,
  };
}

export function atMost(
  ours: number,
  against: string,
  theirs: number,
  aim: number,
  inWords: (value: number) => string = milliseconds,
): Compared {
  return { ours: inWords(ours), against, theirs: inWords(theirs), ratio: `x ${(ours / theirs).toFixed(2)}`, aim: `at most x ${aim}` };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
}

export function comparisonTable(all: readonly { readonly name: string; readonly lines: readonly Compared[] }[]): string {
  const lines = all.flatMap(({ name, lines }) =>
    lines.map(({ ours, against, theirs, ratio, aim }) => [name, ours, against, theirs, ratio, aim]),
  );
  return textTable([['work', 'ours', 'against', 'theirs', 'ratio', 'aim'], ...lines], new Set([1, 3]));
}
