import type { KeyboardEvent } from 'react';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import { usePageWords } from '../page/page-words';

interface Props {
  readonly sheets: readonly BookSheet[];
  readonly active: BookSheet;
  readonly onActivate: (sheet: BookSheet) => void;
}

/** The sheets' tabs, below the grid as in Excel. Hidden sheets have none. */
export function SheetTabs({ sheets, active, onActivate }: Props) {
  const words = usePageWords();
  const shown = sheets.filter((sheet) => sheet.visibility === 'visible');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown[(shown.indexOf(active) + step + shown.length) % shown.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onActivate(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    // The tabs inside hold the focus; the list hears their keys.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div className="tabs" role="tablist" aria-label={words.sheetTabs} onKeyDown={onKeyDown}>
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          aria-selected={sheet === active}
          aria-controls="sheet-panel"
          tabIndex={sheet === active ? 0 : -1}
          className="tab"
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
          onClick={() => onActivate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
