import type { Words } from '../language';

/** One sentence after the other, as far as there are any. */
export function inARow(...all: readonly (Words | undefined)[]): Words {
  const said = all.filter((words) => words !== undefined);
  return { en: said.map(({ en }) => en).join(' '), ja: said.map(({ ja }) => ja).join('') };
}
