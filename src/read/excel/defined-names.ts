import type { DefinedName } from '../../workbook';

/** Print areas and filters are settings of a sheet, not names a person gave. */
const BUILT_IN = /^(_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/i;

/** The loaded names of the workbook, or of one sheet. */
export function definedNames(names: Excel.NamedItemCollection, sheet?: string): DefinedName[] {
  return names.items
    .filter(({ name }) => !BUILT_IN.test(name))
    .map(({ name, formula }) => ({ name, formula: String(formula), ...(sheet === undefined ? {} : { sheet }) }));
}
