import type { CellAddress, CellContent } from '../../workbook';

/** What people typed on an SDG sheet of ours that already stands in the workbook. */
export interface EarlierAnswers {
  readonly sheet: string;
  /** What was chosen when it was written, and the project types as the sheet has them now; absent on sheets that do not say. */
  readonly project?: EarlierProject;
  /** Every row of the check list, answered or not, by the item's number. */
  readonly checkList: Readonly<Record<string, EarlierItemAnswer>>;
  /** By indicator id (`map/`). */
  readonly indicators: Readonly<Record<string, EarlierIndicatorAnswer>>;
  /** Answers in rows without an id of their own: the column of the keys was deleted, a row was added or copied. */
  readonly unkeyed?: readonly UnkeyedAnswer[];
  readonly issuance?: readonly EarlierIssuance[];
  /** Amounts that the sheet shows of a Credits sheet. */
  readonly issuedShown?: readonly IssuedShown[];
  /** What was written outside every field, and what the sheet kept of such from before. */
  readonly notes?: readonly EarlierNote[];
  /** The report's figures as the sheet shows them. */
  readonly figures?: readonly ShownFigure[];
}

export interface EarlierProject {
  /** `renewable-energy/manufacturing`. */
  readonly kinds: readonly string[];
  /** By the guidance's name of the type: what stands in its drop-down list. */
  readonly types: Readonly<Record<string, string>>;
  readonly values?: 'linked' | 'frozen';
  readonly language?: string;
  /** As the sheet carries it; anything: `map/` reads it with the validation of a file. */
  readonly form?: unknown;
}

/** Texts as typed: `Identified`, `Not identified`, their Japanese words, or anything else. */
export interface EarlierItemAnswer {
  readonly at: CellAddress;
  readonly plan?: string;
  readonly answer?: string;
  readonly description?: string;
  readonly descriptionLink?: string;
  readonly change?: string;
  /** As the sheet words them: items that people added themselves exist nowhere else. */
  readonly category?: string;
  readonly item?: string;
}

/** What people write beside a value. A date is text (`2023-05-01`); `evidenceLink` is the address of a link that was set on the cell. */
export interface EarlierSupport {
  readonly evidence?: string;
  readonly evidenceLink?: string;
  readonly date?: string;
  readonly note?: string;
}

export interface EarlierIndicatorAnswer extends EarlierSupport {
  /** The cell of the value, for findings about it. */
  readonly at: CellAddress;
  /** Where evidence is asked for and none stands; absent where the column was deleted. */
  readonly evidenceAt?: CellAddress;
  readonly value?: string | number;
  /** Only where somebody could have typed it: beside a value of theirs. */
  readonly unit?: string;
  /** The indicator's words as they stand on the sheet, in whichever language. */
  readonly label?: string;
}

/** Target, label and unit as they stand on the sheet, in whichever language. */
export interface UnkeyedAnswer extends EarlierIndicatorAnswer {
  readonly target?: string;
  /** The target in short, only where it is somebody's own wording. */
  readonly title?: string;
}

export interface EarlierIssuance extends EarlierSupport {
  readonly at: CellAddress;
  readonly evidenceAt?: CellAddress;
  readonly tonnes?: string | number;
  readonly vintage?: string;
  readonly decision?: string;
}

export interface IssuedShown {
  readonly at: CellAddress;
  readonly tonnes: string | number;
}

export interface EarlierNote {
  /** Where it stood when it was first met. */
  readonly where: string;
  readonly text: string;
  readonly link?: string;
}

/** A figure of the report as our sheet shows it now. */
export interface ShownFigure {
  readonly indicator: string;
  readonly at: CellAddress;
  readonly content: CellContent;
  /** Present on a linked sheet. */
  readonly formula?: string;
  /** The cells that the sheet names as its source. */
  readonly sources: readonly CellAddress[];
}
