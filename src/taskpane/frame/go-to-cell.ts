import { createContext, useContext } from 'react';
import type { CellAddress } from '../../workbook';

/** To a cell, or to the range between it and another of its sheet. */
type GoTo = (at: CellAddress, to?: Omit<CellAddress, 'sheet'>) => void;

/** How a link deep in the results reaches Excel without passing through every component between. */
export const GoToCell = createContext<GoTo>(() => undefined);

export function useGoToCell(): GoTo {
  return useContext(GoToCell);
}
