import { useRef } from 'react';
import { parseRangeName, rangeName } from '../../address';
import type { CellRange } from '../../workbook';
import { usePageWords } from '../page/page-words';
import type { GridPlace } from './grid-keys';
import type { SheetView } from './sheet-view';

interface Props {
  readonly view: SheetView;
  readonly selection: CellRange;
  readonly onGoTo: (place: GridPlace) => void;
  /** Absent where the sheet is not protected. */
  readonly onUnprotect: (() => void) | undefined;
}

/** Which cell is selected (type another to go there, as in Excel) and what stands in it: the formula, or the value at full precision. */
export function FormulaBar({ view, selection, onGoTo, onUnprotect }: Props) {
  const words = usePageWords();
  return (
    <div className="formula-bar">
      <NameBox key={`${view.name}!${rangeName(selection)}`} name={rangeName(selection)} onGoTo={onGoTo} />
      <output className="formula" aria-label={words.formulaBar}>
        {view.cell(selection.top, selection.left).typed}
      </output>
      {onUnprotect && (
        <button type="button" className="unprotect" title={words.unprotectHint} onClick={onUnprotect}>
          {words.unprotect}
        </button>
      )}
    </div>
  );
}

function NameBox({ name, onGoTo }: { readonly name: string; readonly onGoTo: (place: GridPlace) => void }) {
  const words = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const go = (): void => {
    const place = parseRangeName(input.current?.value ?? '');
    if (place) onGoTo({ row: place.top, column: place.left });
    else if (input.current) input.current.value = name;
  };
  return (
    <input
      ref={input}
      className="name-box"
      aria-label={words.nameBox}
      defaultValue={name}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => event.key === 'Enter' && go()}
    />
  );
}
