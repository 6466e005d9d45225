import type { Words } from '../language';
import type { TableLayout } from './sheet-layout';

/** The header row of what stood elsewhere on a former sheet. */
export const NOTE_HEADERS = {
  where: { en: 'Stood in', ja: '記入されていた場所' },
  text: { en: 'Written', ja: '記入内容' },
} as const satisfies Record<string, Words>;
export type NoteColumn = keyof typeof NOTE_HEADERS;

/** On every sheet of ours. */
export const KEPT_NOTES = {
  headers: NOTE_HEADERS,
  isHead: (columns) => columns.has('text') && columns.has('where'),
} as const satisfies TableLayout<NoteColumn>;
