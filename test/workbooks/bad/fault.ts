import { addressText, cellName } from '../../../src/address';
import type { RuleId } from '../../../src/check/rule';
import type { CellAddress } from '../../../src/workbook';
import { layoutOf, type Override, type WorkbookDescription } from '../monitoring-workbook';

export interface Fault {
  readonly name: string;
  readonly description: Partial<WorkbookDescription>;
  /** Everything above info that must be found: nothing more, nothing less. */
  readonly finds: readonly Expected[];
  /** Rules that must answer needs-a-person, with the cell; none where unsaid. */
  readonly asks?: readonly Expected[];
  /** Information that must be among what is found; there may be more. */
  readonly informs?: readonly Expected[];
}

export interface Expected {
  readonly rule: RuleId;
  /** The first cell of the finding; absent where the finding is that something is not there. */
  readonly at?: string;
  readonly expected?: number | string;
  readonly found?: number | string;
  readonly says?: RegExp;
}

export const FORM = layoutOf().report;
export const PLAN = layoutOf().plan;

const [first, second, third] = FORM.input.table1.rows;
if (first === undefined || second === undefined || third === undefined) throw new Error('The form has three points.');
export const POINTS = [first, second, third] as const;

/** MN_AM003's first default, and the electricity of the three points of the form. */
export const FACTOR = 0.797;
export const GENERATED = 1204.32 + 987.65 + 1410.08;

export const name = ({ row, column }: CellAddress): string => cellName(row, column);
export const at = (place: CellAddress): { readonly at: string } => ({ at: addressText(place) });
export const planned = (...overrides: Override[]): Partial<WorkbookDescription> => ({ overrides });
export const emptied = (...places: CellAddress[]): Override[] => places.map((place) => ({ ...place, value: null }));
