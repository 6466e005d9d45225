import { createContext, useContext } from 'react';
import type { CellAddress } from '../../workbook';

/** How a link deep in the results reaches Excel without passing through every component between. */
export const GoToCell = createContext<(at: CellAddress) => void>(() => undefined);

export function useGoToCell(): (at: CellAddress) => void {
  return useContext(GoToCell);
}
