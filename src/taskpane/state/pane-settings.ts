/** What the pane remembers between two openings. */
import * as v from 'valibot';
import { WHOLE_TONNES } from '../../check/vintages/whole-tonnes';
import type { Language } from '../../language';
import type { SheetLanguage } from '../../plan/sheet-content';

const LANGUAGES = ['en', 'ja'] as const satisfies readonly Language[];
const SHEET_LANGUAGES = ['en', 'ja', 'both'] as const satisfies readonly SheetLanguage[];

const band = v.fallback(v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))), undefined);

const side = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const range = v.fallback(
  v.optional(
    v.pipe(
      v.object({ low: side, high: side }),
      v.check(({ low, high }) => low < high),
    ),
  ),
  undefined,
);

/** Whatever stands in the storage (an older version's, a stranger's) becomes settings: an unusable entry falls back to its default alone. */
const StoredSettings = v.fallback(
  v.object({
    /** Absent until the person chooses one: then Excel's display language counts. */
    language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
    values: v.fallback(v.picklist(['linked', 'frozen']), 'linked'),
    /** Absent: the pane's own language. */
    sheetLanguage: v.fallback(v.optional(v.picklist(SHEET_LANGUAGES)), undefined),
    /** The name that stands under decisions; '' where none was given. */
    verifier: v.fallback(v.string(), ''),
    /** How far figures may be from plan and earlier periods, and between what a capacity factor may be; shares. Absent: the default. */
    bands: v.fallback(v.object({ planDeviation: band, yieldDeviation: band, capacityFactor: range }), {}),
    /** Where whole tonnes of vintages are rounded down. Absent: the default. */
    wholeTonnes: v.fallback(v.optional(v.picklist(WHOLE_TONNES)), undefined),
    /** Whether single keys do anything. */
    keys: v.fallback(v.boolean(), true),
    /** Whether the tour was gone through, or put away. */
    isTourSeen: v.fallback(v.boolean(), false),
  }),
  { values: 'linked', verifier: '', bands: {}, keys: true, isTourSeen: false },
);

export type PaneSettings = v.InferOutput<typeof StoredSettings>;

export function paneSettings(stored: unknown): PaneSettings {
  return v.parse(StoredSettings, stored);
}
