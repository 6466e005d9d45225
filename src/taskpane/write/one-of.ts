/** The page gives back a string; it is one of those it was given. */
export function oneOf<T extends string>(options: readonly [T, ...T[]], value: string): T {
  return options.find((option) => option === value) ?? options[0];
}
