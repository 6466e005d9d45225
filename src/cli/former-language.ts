import type { SheetLanguage } from '../plan/sheet-content';

/** The language of a sheet of ours that stands in the workbook, as far as it says. */
export function formerLanguage(sheet: { readonly language?: string } | undefined): SheetLanguage | undefined {
  return (['en', 'ja', 'both'] as const).find((each) => each === sheet?.language);
}
