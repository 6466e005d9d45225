import type { Severity } from '../../../src/check/rule';
import type { CellAddress } from '../../../src/workbook';
import type { WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { Base } from './bases';
import type { Desk } from './desk';

/** A slip that a project participant makes in a monitoring spreadsheet. Written from the domain, before anybody looked at a rule. */
export interface Operator {
  readonly id: string;
  /** What a verifier would say of it. */
  readonly says: string;
  /** Rules of the catalogue (design, section 5) any of which may rightfully name it. */
  readonly expects: readonly string[];
  /** Rules that may speak up as well, because of what the slip does to other figures; not counted as unrelated. */
  readonly mayAlso?: readonly string[];
  /** How grave it must be called: a warning, unless said otherwise. `info` where practice allows the thing. */
  readonly atLeast?: Severity;
  /** Workbooks in which somebody could make it. */
  readonly suits: (base: Base) => boolean;
  /** Where the workbook has to be built anew: what is described differently. */
  readonly redescribe?: (description: WorkbookDescription) => Partial<WorkbookDescription>;
  /** Makes the slip, and gives the cells a verifier would point at. */
  readonly make: (desk: Desk) => readonly CellAddress[];
  /** The workbook is saved as it was last computed: before the slip. */
  readonly leavesResults?: true;
}
