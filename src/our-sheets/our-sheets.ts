import { CHECK_LOG } from './check-log';
import { CREDITS_SHEET } from './credits-sheet';
import { SDG_SHEET } from './sdg-sheet';
import type { SheetLayout } from './sheet-layout';
import { WORKING_PAPER } from './working-paper';

/** Every kind of sheet that we write into a workbook. CONTRIBUTING.md says what else a new one needs. */
export const OUR_SHEETS = { sdg: SDG_SHEET, log: CHECK_LOG, credits: CREDITS_SHEET, paper: WORKING_PAPER } as const satisfies Readonly<
  Record<string, SheetLayout>
>;
export type OurSheetKind = keyof typeof OUR_SHEETS;

/** Something for each kind of sheet. */
export function perSheet<Each>(make: (kind: OurSheetKind) => Each): Readonly<Record<OurSheetKind, Each>> {
  return { sdg: make('sdg'), log: make('log'), credits: make('credits'), paper: make('paper') };
}

/** Their names in a workbook by kind, in tab order. */
export type OurSheetNames = Readonly<Record<OurSheetKind, readonly string[]>>;

/** Whether a cell's value is the marker of a sheet of ours, of whichever kind. */
export function isMarkerOfOurs(value: unknown): boolean {
  return MARKERS.has(value);
}

const MARKERS: ReadonlySet<unknown> = new Set(Object.values(OUR_SHEETS).map(({ marker }) => marker));

/** Whether a tab is called as we call ours, with a number behind it or without: a guess until the marker is met. */
export function isTabOfOurs(name: string): boolean {
  return TABS.has(name.replace(/ \(\d+\)$/, ''));
}

const TABS: ReadonlySet<string> = new Set(Object.values(OUR_SHEETS).flatMap(({ tab }) => Object.values(tab)));

type Tables = (typeof OUR_SHEETS)[OurSheetKind]['tables'];
type KeyOfAny<Each> = Each extends unknown ? keyof Each : never;
type ColumnOf<Table> = Table extends { readonly headers: infer Headers } ? keyof Headers & string : never;

/** A table of any sheet of ours, and the names of its columns. No two tables share a kind, except the same table on several sheets. */
export type TableKind = KeyOfAny<Tables>;
export type TableColumns = {
  readonly [Kind in TableKind]: Tables extends infer Each
    ? Each extends Readonly<Record<Kind, infer Table>>
      ? ColumnOf<Table>
      : never
    : never;
};
