/** A short walk with fixed seeds; `npm run fuzz` goes on from there for as long as one likes. */
import { originals, type Original } from './originals';
import { runCase } from './run-case';

let books: readonly Original[];
beforeAll(async () => {
  books = await originals();
});

it('gives an answer for every mutated workbook: written, or a refusal with words', () => {
  const ends = new Set<string>();
  for (let number = 0; number < 80; number += 1) {
    const { original, what, end, faults } = runCase(books, `ci/${number}`);
    expect({ original, what, faults }).toEqual({ original, what, faults: [] });
    ends.add(end);
  }
  // Neither would a fuzzer do that only breaks archives, nor one that changes nothing.
  expect([...ends]).toEqual(expect.arrayContaining(['written', 'damaged-part']));
});
