import { rangeName } from '../../address';
import type { CellRange } from '../../workbook';
import { usePageWords } from '../page/page-words';
import type { SheetView } from './sheet-view';

/** Which cell is selected and what stands in it: the formula, or the value at full precision. */
export function FormulaBar({ view, selection }: { readonly view: SheetView; readonly selection: CellRange }) {
  const words = usePageWords();
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label={words.nameBox}>
        {rangeName(selection)}
      </output>
      <output className="formula" aria-label={words.formulaBar}>
        {view.cell(selection.top, selection.left).typed}
      </output>
    </div>
  );
}
