/**
 * Which workbook was on the page before it was loaded again. This window keeps its name alone, until it is closed: the file itself is kept nowhere.
 */
import { SAMPLES, type SampleName } from './page-words';

export type OpenBefore =
  | { readonly sample: SampleName }
  /** A file of the person's own. `isChanged`: its changes had not been downloaded. */
  | { readonly sample: undefined; readonly name: string; readonly isChanged: boolean };

const KEY = 'jcm-monitor-open';
const KINDS = { sample: 'sample:', file: 'file:', changed: 'changed:' } as const;

export function openBefore(): OpenBefore | undefined {
  const text = read() ?? '';
  const after = (kind: keyof typeof KINDS): string | undefined =>
    text.startsWith(KINDS[kind]) ? text.slice(KINDS[kind].length) : undefined;
  const sample = SAMPLES.find((each) => each === after('sample'));
  if (sample !== undefined) return { sample };
  const name = after('file') ?? after('changed');
  return name === undefined ? undefined : { sample, name, isChanged: after('changed') !== undefined };
}

export function rememberOpen(open: OpenBefore): void {
  const text = open.sample === undefined ? KINDS[open.isChanged ? 'changed' : 'file'] + open.name : KINDS.sample + open.sample;
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // A browser that keeps nothing forgets it.
    return;
  }
}

function read(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
