import { useState } from 'react';
import type { PaneSettings } from './pane-settings';
import type { SaidChoice } from './sheet-choice';

export interface SheetChoices {
  readonly said: SaidChoice;
  /** Adds to what was said before, and remembers for the next workbook what is not about this one alone. */
  say(changed: SaidChoice): void;
  /** Takes everything back but which reports are meant: that stands nowhere else. */
  forget(): void;
}

/** What a person has said about the sheet to be. It outlasts checks, until the sheet is written. */
export function useSheetChoices(remember: (changed: Partial<PaneSettings>) => void): SheetChoices {
  const [said, setSaid] = useState<SaidChoice>({});
  return {
    said,
    say: (changed) => {
      setSaid({ ...said, ...changed });
      const { kinds, values, language } = changed;
      if (!kinds && !values && !language) return;
      remember({ ...(kinds ? { kinds } : {}), ...(values ? { values } : {}), ...(language ? { sheetLanguage: language } : {}) });
    },
    forget: () => setSaid(({ sheets }) => (sheets ? { sheets } : {})),
  };
}
