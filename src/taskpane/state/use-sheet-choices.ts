import { useMemo } from 'react';
import type { PaneSettings } from './pane-settings';
import type { SaidChoice } from './sheet-choice';
import type { PaneDraft } from './use-draft';

export interface SheetChoices {
  readonly said: SaidChoice;
  /** Adds to what was said before, and remembers for the next workbook what is not about this one alone. */
  say(changed: SaidChoice): void;
  /** Takes the choices back, but not which reports are meant (that stands nowhere else), nor the answers. */
  forget(): void;
  /** The sheet was written with what was said then. */
  settle(written: SaidChoice): void;
}

/** What a person has said about the sheet to be, and typed for it. It outlasts checks and the pane, until the sheet is written. */
export function useSheetChoices(draft: PaneDraft, remember: (changed: Partial<PaneSettings>) => void): SheetChoices {
  const { answers, choices } = draft.parts;
  const said = useMemo((): SaidChoice => ({ ...choices, ...(answers ? { answers } : {}) }), [answers, choices]);
  const sheetsOnly = choices?.sheets ? { sheets: choices.sheets } : undefined;
  return {
    said,
    say: ({ answers: typed, ...changed }) => {
      const isChoice = Object.keys(changed).length > 0;
      draft.put({ ...(typed ? { answers: typed } : {}), ...(isChoice ? { choices: { ...choices, ...changed } } : {}) });
      const { values, language } = changed;
      if (values || language) remember({ ...(values ? { values } : {}), ...(language ? { sheetLanguage: language } : {}) });
    },
    forget: () => draft.put({ choices: sheetsOnly }),
    settle: ({ answers: typed, ...written }) => {
      draft.settle({ answers: typed, choices: written });
      draft.put({ choices: sheetsOnly });
    },
  };
}
