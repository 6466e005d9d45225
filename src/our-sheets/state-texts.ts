import { LONGEST_TEXT } from '../excel-limits';

/** What a sheet of ours says of itself right of its marker: what was chosen for it, and the digests of all that is ours on it. */

const STATE = 'state ';
const OWN = 'own ';

/** The texts of the cells right of the marker: the state as JSON, and the digests of all that is ours (`digestOfContent`), in as many cells as they need. */
export function stateTexts(state: object, digests: readonly string[]): readonly string[] {
  return [...inCells(STATE, JSON.stringify(state)), ...inCells(OWN, digests.join(','))];
}

/** What `stateTexts` wrote, from the cells right of the marker in their order. `state` is anything that JSON may be; each is absent where it cannot be read. */
export function readStateTexts(texts: readonly string[]): { readonly state?: unknown; readonly digests?: readonly string[] } {
  const joined = (prefix: string): string => texts.flatMap((text) => (text.startsWith(prefix) ? [text.slice(prefix.length)] : [])).join('');
  const digests = joined(OWN)
    .split(',')
    .filter((digest) => digest !== '');
  return { ...parsedState(joined(STATE)), ...(digests.length > 0 ? { digests } : {}) };
}

function inCells(prefix: string, text: string): readonly string[] {
  const room = LONGEST_TEXT - prefix.length;
  return Array.from({ length: Math.ceil(text.length / room) }, (_, index) => prefix + text.slice(index * room, (index + 1) * room));
}

function parsedState(json: string): { readonly state?: unknown } {
  try {
    return { state: JSON.parse(json) as unknown };
  } catch (error) {
    // Somebody changed the cell: the sheet is read without it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
