/**
 * What `extract/` gives: everything later rooms need, so that none returns to the workbook.
 * The symbols keep the methodology's spelling (JCM calculation sheet, sections 1 to 4).
 */
import type { CellAddress, CellContent, CellRange, DefinedName, Visibility, CalculationMode } from '../workbook';
import type { FormulaBook } from '../formula/cell-source';
import type { OurSheetNames } from '../our-sheets/our-sheets';
import type { EarlierCredits } from './credits-sheet/earlier-credits';
import type { CellByHand, ChosenCell, EarlierLog, LostCell } from './check-log/earlier-log';
import type { EarlierAnswers } from './our-sheet/earlier-answers';
import type { SdCheckListSheet } from './sd-check-list/sd-check-list-sheet';
import type { Located, Reading, SymbolName, Unit } from './reading';
import type { EarlierPaper } from './working-paper/earlier-paper';

export * from './reading';

/** A calendar date, `2021-12-31`. No time zone is involved. */
export type IsoDate = string;

export type Period =
  | {
      readonly kind: 'dates';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly text: string;
      readonly at: CellAddress;
      /** What the same numbers mean to who writes the month first: `01/04/2022 - 03/12/2022`. Absent where only one reading is possible. */
      readonly otherwise?: { readonly from: IsoDate; readonly to: IsoDate };
    }
  | { readonly kind: 'unreadable'; readonly text: string; readonly at: CellAddress; readonly because?: PeriodFault }
  | { readonly kind: 'missing' };

/**
 * Why a text is no period. `half`: one of two ends is a date. `one-date`: there is only one. `no-such-day`: `text` was never on a
 * calendar. `unknown-word`: `text` is no month that is known.
 */
export type PeriodFault =
  | { readonly kind: 'no-such-day' | 'fiscal-year' | 'buddhist-year' | 'half' | 'unknown-word'; readonly text: string }
  | { readonly kind: 'one-date' | 'no-year' | 'several-periods' | 'no-dates' };

/** One row of Table 1 (parameters monitored) of an input sheet. Absent fields: the column is not on the sheet. */
export interface InputRow {
  readonly row: number;
  readonly period?: Period;
  /** Monitoring point No., as written: `(1)`. */
  readonly point?: string;
  /** The notation as written, subscripts flattened with `_`: `EG_i,p`. */
  readonly parameter: string;
  /** The symbol it stands for, where it is one of ours. */
  readonly symbol?: SymbolName;
  /** Gross electricity where EG is the net figure: EG does not add up such rows. */
  readonly isGross?: true;
  readonly description?: string;
  readonly value: Located<CellContent>;
  readonly valueFormula?: string;
  readonly unit: Unit;
  readonly monitoringOption?: string;
  readonly source?: string;
  readonly method?: string;
  readonly frequency?: string;
  readonly comment?: string;
}

/** Table 1 of an input sheet; of several where a calculation sheet has several (one for each site). */
export interface InputTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** The rows of the further tables too: `value.at` says on which sheet a row stands. */
  readonly rows: readonly InputRow[];
  /** Absent where there is one table only. */
  readonly further?: readonly FurtherTable[];
  /** What the heading over the values calls them: a report has monitored values, a plan estimated ones. `other`: `Values` alone. */
  readonly valuesHead?: 'monitored' | 'estimated' | 'other';
  /** The columns that the first of the tables has. */
  readonly columns?: readonly InputColumn[];
  /** Where the period of the first row stands or should; absent where the first of the tables has no column for it. */
  readonly periodCell?: CellAddress;
}

export type InputColumn =
  | 'period'
  | 'from'
  | 'to'
  | 'point'
  | 'parameter'
  | 'description'
  | 'value'
  | 'unit'
  | 'option'
  | 'source'
  | 'method'
  | 'frequency'
  | 'comment';

export interface FurtherTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** False where EG is not computed from this table although kind, header and period say that it belongs to the calculation sheet. */
  readonly isDrawnOn: boolean;
}

/** One row of Table 3 that is no total: a calendar year, where it is split. */
export interface ReportedRow {
  readonly reading: Reading;
  readonly period?: Period;
}

/** A statement of the monitoring period, wherever it stands. */
export interface StatedPeriod {
  readonly period: Exclude<Period, { readonly kind: 'missing' }>;
  readonly from: 'table-1' | 'table-3' | 'label';
}

/** What identifies the project on one sheet. */
export interface SheetHeader {
  readonly sheet: string;
  readonly spreadsheet?: Located<string>;
  readonly reference?: Located<string>;
}

/** An installed capacity that a row of the sheets states. */
export interface StatedCapacity {
  readonly value: number;
  readonly at: CellAddress;
  /** As written: `kW`, `MWp`. */
  readonly unit: string;
  /** Multiply by this to get MW. */
  readonly toMegawatts: number;
  readonly label: string;
}

/** A number of days or hours of the period that a row of the sheets states: the parameter D_p of a methodology, hours of operation. */
export interface StatedDuration {
  readonly value: number;
  readonly at: CellAddress;
  readonly isFormula: boolean;
  /** As written: `days/p`, `h`. */
  readonly unit: string;
  /** Multiply by this to get hours: 24 for days. */
  readonly toHours: number;
  readonly label: string;
}

/** A figure of a methodology of another form: `EC_PJ,i,p`, `COP_RE`. */
export interface OtherFigure {
  /** As written, subscripts flattened with `_`. */
  readonly notation: string;
  readonly at: CellAddress;
  readonly content: CellContent;
  readonly formula?: string;
  /** As written; '' where the cell is empty. */
  readonly unit: string;
  /** Absent where there is no text in the column Units. */
  readonly unitAt?: CellAddress;
}

/** One entry of the list of default values. `value.value` may be anything: an entry that is not a number is kept as it stands. */
export interface DefaultValue {
  readonly label: string;
  readonly value: Located<CellContent>;
  readonly unit: Unit;
}

/**
 * One calculation sheet with what belongs to it. The same shape for a monitoring report (ex post) and a monitoring plan (ex ante);
 * they are kept in separate lists, so nobody can take an estimate for a measurement.
 */
export interface CalculationSheet {
  readonly kind: 'report' | 'plan';
  /** The calculation sheet's tab name. */
  readonly sheet: string;
  /** The tab name of the input sheet, where one was found that belongs to it. */
  readonly inputSheet?: string;
  /** `JCM_TH_AM001_ver02.0`, from the header `Monitoring Spreadsheet: …`. */
  readonly spreadsheet?: Located<string>;
  /** `TH014`, from `Reference Number: …`. */
  readonly reference?: Located<string>;
  /** The label of the reference number, where nothing stands behind it. */
  readonly emptyReference?: CellAddress;
  /** The same two as the input sheet has them, where `spreadsheet` and `reference` come from another sheet: they should agree. */
  readonly inputHeader?: { readonly spreadsheet?: Located<string>; readonly reference?: Located<string> };
  readonly period: Period;
  readonly readings: Readonly<Record<SymbolName, Reading>>;
  /** Repetitions of EF_RE: it occurs twice by design (sections 2 and 3). The first is in `readings`; empty where that is not a single one. */
  readonly furtherFactors: readonly Reading[];
  /** Figures of the calculation sheet, then of Table 2, with symbols that are none of `SYMBOLS`. Absent where there are none. */
  readonly otherFigures?: readonly OtherFigure[];
  /** Table 1. Absent when no input sheet belongs to the calculation sheet. */
  readonly inputs?: InputTable;
  /** Without `inputs`: the cells that say there is a Table 1 all the same, which could not be read. Absent where nothing says so. */
  readonly unreadTable?: readonly CellAddress[];
  /** Table 3: the emission reductions as reported on the input sheet. Absent when there is no such table. */
  readonly reportedTotal?: Reading;
  /** The rows of Table 3 where it has several. */
  readonly reportedRows?: readonly ReportedRow[];
  /** Every statement of the period, each cell once; `period` sums them up. */
  readonly statedPeriods?: readonly StatedPeriod[];
  /** The headers of its input sheets and of sheets that are neither calculation nor input sheets. */
  readonly headers?: readonly SheetHeader[];
  /** Installed capacities that its sheets state. */
  readonly capacities?: readonly StatedCapacity[];
  /** Days and hours of the period that its sheets state. Absent where there are none. */
  readonly durations?: readonly StatedDuration[];
  /** Of a report: the plan in the same workbook that it belongs to. */
  readonly plan?: CalculationSheet;
  /** The list of default values; absent when none was found, which is not the same as an empty one. */
  readonly defaults?: readonly DefaultValue[];
  /** Cells that people chose for it by hand and that cannot be used: the symbol's reading is what is recognised. Absent where there are none. */
  readonly lostCells?: readonly LostCell[];
  /** Cells that people chose for it and that its readings come from. Absent where there are none. */
  readonly chosenCells?: readonly ChosenCell[];
}

/** What else of the workbook the rules look at. */
export interface Surroundings {
  readonly calculation: CalculationMode;
  readonly externalLinks: readonly string[];
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: Visibility;
    readonly isProtected: boolean;
    readonly hiddenRows: readonly number[];
    readonly hiddenColumns: readonly number[];
  }[];
  readonly isStructureProtected: boolean;
  readonly names: readonly DefinedName[];
  readonly dateSystem?: 1900 | 1904;
  /** Cells of which people do not see what counts. A hidden zero is not among them. */
  readonly invisibleCells?: readonly InvisibleCell[];
}

/**
 * `format`: a number format (`;;;`) that shows nothing. `colour`: text in the colour of its background. `scaled`: a number format
 * (`#,##0,`) that shows a thousandth, or less, without saying so.
 */
export interface InvisibleCell extends CellAddress {
  readonly by: 'format' | 'colour' | 'scaled';
}

export interface Extraction {
  /** The file's name, where it is known. */
  readonly workbookName?: string;
  readonly reports: readonly CalculationSheet[];
  readonly plans: readonly CalculationSheet[];
  readonly surroundings: Surroundings;
  /**
   * The cells that formulas can refer to: what a formula comes to for other inputs is computed from these, however long the log is that
   * a trace lists only the beginning of. Nothing is looked for here by what it says: that is all above. Absent where it was made by hand.
   */
  readonly book?: FormulaBook;
  /** Input sheets that no calculation sheet has or is computed from: the rows of their Table 1 are nowhere in here. Absent where there are none. */
  readonly unusedInputSheets?: readonly string[];
  /** Sheets of ours already in the workbook. `earlierAnswers` may come from another SDG sheet, whose marker was deleted; so may what follows. */
  readonly ourSheets: OurSheetNames;
  readonly earlierAnswers?: EarlierAnswers;
  /** What a Check log says. */
  readonly earlierLog?: EarlierLog;
  /** What a Credits sheet says. */
  readonly earlierCredits?: EarlierCredits;
  /** What a working paper of ours in the workbook says. */
  readonly earlierPaper?: EarlierPaper;
  /** The project's title, where a sheet states it. */
  readonly projectTitle?: Located<string>;
  /** The cells by hand in force. Absent where there are none. */
  readonly cellsByHand?: readonly CellByHand[];
  /** All that cannot be used, wherever it belongs. Absent where there are none. */
  readonly lostCells?: readonly LostCell[];
  /** In tab order; absent where there is none. */
  readonly sdCheckLists?: readonly SdCheckListSheet[];
}
