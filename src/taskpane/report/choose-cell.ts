import { createContext, useContext } from 'react';
import type { SymbolName } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import type { SelectedCell } from '../excel-session';

/** How a reading takes a cell by hand. */
export interface ChooseCell {
  /** Checks again with the cell; undefined: as it is recognised. */
  choose(symbol: SymbolName, at: CellAddress | undefined): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
}

const nothing = (): Promise<never> => Promise.reject(new Error('No pane is around this reading.'));

export const ChooseCellContext = createContext<ChooseCell>({ choose: nothing, selectedCell: nothing });

export function useChooseCell(): ChooseCell {
  return useContext(ChooseCellContext);
}
