import { randomFrom } from '../bench/detection/random';
import { mutated } from './mutations';
import type { Original } from './originals';
import { putToUse, type Use } from './put-to-use';

export interface FuzzCase extends Use {
  readonly original: string;
  readonly what: string;
  readonly milliseconds: number;
  readonly bytes: Uint8Array;
}

/** One workbook mutated once or twice and put to use. The same seed gives the same case. */
export function runCase(originals: readonly Original[], seed: string): FuzzCase {
  const random = randomFrom(seed);
  const original = originals[Math.floor(random() * originals.length)];
  if (!original) throw new Error('no originals');
  const first = mutated(original.bytes, random);
  const { what, bytes } = random() < 0.7 ? first : twice(first, random);
  const start = performance.now();
  const use = putToUse(bytes);
  return { original: original.name, what, bytes, milliseconds: performance.now() - start, ...use };
}

function twice(first: ReturnType<typeof mutated>, random: () => number): ReturnType<typeof mutated> {
  try {
    const second = mutated(first.bytes, random);
    return { what: `${first.what}; ${second.what}`, bytes: second.bytes };
  } catch {
    return first; // no package any more: there are no parts to change
  }
}
