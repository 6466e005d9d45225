/** What the pane remembers between two openings. */
import * as v from 'valibot';
import type { Language } from '../../language';
import { SECTORS, TECHNOLOGIES } from '../../map/sdg-profile';

const LANGUAGES = ['en', 'ja'] as const satisfies readonly Language[];

/** Whatever stands in the storage (an older version's, a stranger's) becomes settings: an unusable entry falls back to its default alone. */
const StoredSettings = v.fallback(
  v.object({
    /** Absent until the person chooses one: then Excel's display language counts. */
    language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
    technology: v.fallback(v.picklist(TECHNOLOGIES), 'renewable-energy'),
    sector: v.fallback(v.picklist(SECTORS), 'other'),
    values: v.fallback(v.picklist(['linked', 'frozen']), 'linked'),
    /** Absent: the pane's own language. */
    sheetLanguage: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
  }),
  { technology: 'renewable-energy', sector: 'other', values: 'linked' },
);

export type PaneSettings = v.InferOutput<typeof StoredSettings>;

export function paneSettings(stored: unknown): PaneSettings {
  return v.parse(StoredSettings, stored);
}
