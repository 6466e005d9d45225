/** The name itself, or with the first number that makes it free. Excel compares table names without regard to case: `taken` is in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}
