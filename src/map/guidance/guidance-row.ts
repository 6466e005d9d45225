import type { Words } from '../../language';
import type { GuidanceTable, ProjectType } from '../sdg-profile';

/** Figures of the monitoring report that the guidance asks for. */
export type ReportFigure = 're-electricity' | 'co2-reduction';

/** What a row of Table 4 and one of Table 5 have in common. */
export interface GuidanceIndicator {
  /** Target and a slug of ours, `7.2/re-electricity`. Never changes: people's answers are kept under it. */
  readonly id: string;
  /** To show: the guidance's words without the unit, misprints mended; Japanese by us. */
  readonly label: Words;
  /** The label exactly as printed, where `label.en` mends a misprint. */
  readonly printed?: string;
  /** Without "Unit:"; absent for a qualitative indicator. */
  readonly unit?: string;
  /** The parenthesis as printed, where it is not `(Unit: …)`. */
  readonly printedUnit?: string;
  /** What else a reader of the guidance may stumble over. */
  readonly note?: Words;
}

/** One row of Table 4 of the JCM-SDGs Linkage Guidance (2020), joined with what Table 7 says of it. */
export interface GuidanceRow extends GuidanceIndicator {
  /** Label and unit as Table 7 prints them, where that is not as Table 4 does. */
  readonly printedInTable7?: string;
  /** The figure of the report that answers it. Issued credits have none: they come from a Joint Committee's decision, not from ER_p. */
  readonly figure?: ReportFigure;
  /** Project types under which both tables carry the row. */
  readonly types: readonly ProjectType[];
  /** Types under which only Table 4, or only Table 7, carries it: the guidance contradicts itself in three places. */
  readonly onlyInTable4?: readonly ProjectType[];
  readonly onlyInTable7?: readonly ProjectType[];
  /** ISO 3166 code of the only country to which the guidance applies the row. */
  readonly country?: string;
}

/** What else a row may carry; `row` keeps the tables readable as tables. */
type RowExtras = Omit<GuidanceRow, 'id' | 'label' | 'types'>;

export function row(id: string, types: readonly ProjectType[], en: string, ja: string, extras: RowExtras = {}): GuidanceRow {
  return { id, label: { en, ja }, types, ...extras };
}

/** The indicator's cell as Table 4 or 5 prints it, the unit included. Spaces that our copy of the text has around subscripts are left out. */
export function asPrinted({ label, printed = label.en, unit, printedUnit }: GuidanceIndicator): string {
  const parenthesis = printedUnit ?? (unit === undefined ? undefined : `(Unit: ${unit})`);
  return parenthesis === undefined ? printed : `${printed} ${parenthesis}`;
}

export function targetOf(guidanceRow: GuidanceIndicator): string {
  return guidanceRow.id.slice(0, guidanceRow.id.indexOf('/'));
}

export function goalOf(target: string): number {
  return Number(target.slice(0, target.indexOf('.')));
}

/** Which of a project's types carry the row, and in which tables; undefined when none does. */
export function carriers(
  guidanceRow: GuidanceRow,
  projectTypes: readonly ProjectType[],
): { readonly types: readonly ProjectType[]; readonly tables: readonly GuidanceTable[] } | undefined {
  const { types: both, onlyInTable4 = [], onlyInTable7 = [] } = guidanceRow;
  const among = (carrying: readonly ProjectType[]): boolean => projectTypes.some((type) => carrying.includes(type));
  const types = projectTypes.filter((type) => [both, onlyInTable4, onlyInTable7].some((carrying) => carrying.includes(type)));
  if (types.length === 0) return undefined;
  const tables: GuidanceTable[] = [];
  if (among(both) || among(onlyInTable4)) tables.push('table4');
  if (among(both) || among(onlyInTable7)) tables.push('table7');
  return { types, tables };
}
