/** The number, or one made from it that is not taken yet (`3-2`). It is taken from now on. */
export function uniqueNumber(number: string, taken: Set<string>): string {
  const base = number.trim() === '' ? 'x' : number.trim();
  let unique = base;
  for (let count = 2; taken.has(unique); count += 1) unique = `${base}-${count}`;
  taken.add(unique);
  return unique;
}
