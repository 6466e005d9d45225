/** What `map/` gives: which SDG targets a project contributes to, with which indicators and figures, and the SD check list. */
import type { SymbolName } from '../extract/extraction';
import type { RuleId } from '../check/rule';
import type { Words } from '../language';
import type { CellAddress } from '../workbook';

/** Columns of Table 6 of the JCM-SDGs Linkage Guidance (2020). */
export const TECHNOLOGIES = ['renewable-energy', 'energy-efficiency', 'waste-to-energy'] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

/** Rows of Table 6. */
export const SECTORS = [
  'water-utility',
  'agriculture',
  'manufacturing',
  'waste-recycling',
  'transportation',
  'energy-transmission',
  'disaster',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** The eleven types of Table 1, spelled as the guidance prints them. */
export type ProjectType =
  | 'RE projects'
  | 'EE projects'
  | 'Agriculture related projects'
  | 'EE projects in factories'
  | 'Waste recycling related projects'
  | 'Transportation related projects'
  | 'Energy transmission projects'
  | 'Water utility related projects'
  | 'Disaster related projects'
  | 'Waste-to-energy projects'
  | 'JCM scheme';

/** A technology introduced in a sector: a cell of Table 6. A mixed project has several. */
export interface ProjectKind {
  readonly technology: Technology;
  readonly sector: Sector;
}

export interface AppliedTypes {
  /** What applies to the project: Table 6 and what a person changed of it. In Table 1's order, `JCM scheme` last. */
  readonly applied: readonly ProjectType[];
  /** Of these, those that a person added: Table 6 does not name them for the project's kinds. */
  readonly added: readonly ProjectType[];
  /** Named by Table 6 and taken away by a person. */
  readonly removed: readonly ProjectType[];
}

export type GuidanceTable = 'table4' | 'table5' | 'table7';

/** Types of activity of Table 5 (Goal 5). */
export type Activity = 'company' | 'project';

/** Where an indicator's value comes from. */
export type IndicatorValue =
  /** From a monitored cell. `formula` is what a linked sheet carries; `value` is in the indicator's unit. */
  | {
      readonly kind: 'monitored';
      readonly symbol: SymbolName;
      readonly value: number;
      readonly formula: string;
      readonly at: readonly CellAddress[];
      /** Rules the source reading failed: shown beside the figure, never silently. */
      readonly doubts: readonly RuleId[];
      /** Rules that ask a person to look at a cell the figure rests on. */
      readonly questions?: readonly RuleId[];
    }
  /** From a monitored cell that has no usable number: says why instead of showing 0. */
  | { readonly kind: 'unavailable'; readonly symbol: SymbolName; readonly reason: Words; readonly at: readonly CellAddress[] }
  /** From the issuance records that a person entered (`SdgProfile.issuance`), never from ER_p. `tonnes` is absent while no record has an amount. */
  | { readonly kind: 'issued'; readonly tonnes?: number }
  /** A quantity for a person to fill in; `typed` is what they typed before. `unit` where they typed another than the guidance's, or a choice of its ("Number or %"). */
  | { readonly kind: 'quantity'; readonly typed?: string | number; readonly unit?: string }
  /** Qualitative: claimed or not. `unknownAnswer` is what stood in the cell when it was neither, `unit` what was typed beside it. */
  | { readonly kind: 'claim'; readonly answer?: ClaimAnswer; readonly unknownAnswer?: string | number; readonly unit?: string };

export type ClaimAnswer = 'claimed' | 'not-claimed';

/** What people wrote beside a value. */
export interface Support {
  readonly evidence?: string;
  /** The address behind the evidence's text, where somebody set a link. */
  readonly evidenceLink?: string;
  /** As typed, a date cell as `2023-05-01`. */
  readonly date?: string;
  readonly note?: string;
}

export interface IndicatorEntry extends Support {
  /** Stable key: target and a slug of the indicator, `7.2/re-electricity`. Never changes. */
  readonly id: string;
  readonly goal: number;
  /** The UN's number: `7.2`, `12.a`. */
  readonly target: string;
  /** The guidance's words, misprints mended, and in Japanese (our wording). */
  readonly label: Words;
  /** As the guidance prints it, where `label` mends a misprint. */
  readonly printed?: string;
  /** As the guidance prints it; absent for a qualitative indicator. */
  readonly unit?: string;
  /** Project types of this project that carry the indicator; none in Table 5, which knows activities only. */
  readonly types: readonly ProjectType[];
  readonly tables: readonly GuidanceTable[];
  /** Of a row of Table 5. */
  readonly activities?: readonly Activity[];
  /** ISO 3166 code: the guidance applies the row in this country only. Shown where the host country is not known. */
  readonly onlyIn?: string;
  readonly value: IndicatorValue;
}

/** A claim of the user's own: outside the project's types, or in a row of somebody's own making. Never mixed with the guidance's for the project. */
export interface OwnClaim extends Support {
  /** Where it is a row of the guidance that the project's types do not carry. */
  readonly id?: string;
  /** `7.3`; as typed where the row is somebody's own. */
  readonly target?: string;
  /** The target in short where somebody put it in words of their own. */
  readonly title?: string;
  /** The guidance's words, or the row's own. */
  readonly label?: Words;
  readonly unit?: string;
  /** The words of a claim in the sheet's language, or the quantity. */
  readonly typed?: string | number;
}

/** Credits issued by a decision of the Joint Committee, as a person entered them. Everything as typed. */
export interface IssuanceRecord extends Support {
  /** Amount in tonnes of CO2; a text where something else than a number was typed. */
  readonly tonnes?: string | number;
  readonly vintage?: string;
  /** Credit authentication number or the decision. */
  readonly decision?: string;
  /** What is wrong in it, or does not go with the report; absent where nothing is. */
  readonly problems?: readonly RecordProblem[];
}

export interface RecordProblem {
  readonly column: 'tonnes' | 'vintage' | 'decision' | 'date';
  readonly words: Words;
  /** It is no amount or date: an amount that is none is never counted. */
  readonly isInvalid?: true;
}

export type ItemAnswer = 'identified' | 'not-identified';

/** The form's two answers, or what else stood in the cell; `BOTH_TICKED` in English where both boxes are. */
export interface AnsweredCell {
  readonly answer?: ItemAnswer;
  readonly unknown?: string;
}

export interface FormItem {
  /** `1`, `2` …: unique in the form. */
  readonly number: string;
  readonly category: Words;
  readonly item: Words;
}

/** The check list of a country's SD implementation plan and report forms, in a version. Data: another country's form is one more file. */
export interface CheckListForm {
  /** `KG/SDIR/2026-01`: country, document, version. Never changes. */
  readonly id: string;
  /** ISO 3166 code; absent for a form that says no country. */
  readonly country?: string;
  readonly title: Words;
  readonly version: string;
  readonly source: Words;
  /** What of the form the source does not show; absent for a complete one. */
  readonly missing?: Words;
  readonly items: readonly FormItem[];
}

export interface CheckListItem extends FormItem {
  /** At registration (SD implementation plan). */
  readonly plan: AnsweredCell;
  /** At monitoring (SD implementation report). */
  readonly report: AnsweredCell;
  readonly description?: string;
  readonly descriptionLink?: string;
  /** Why the answer changed since registration. */
  readonly change?: string;
  /** Where forms in the workbook answer it: the first of each stage. */
  readonly onForms?: AnswersOnItsForms;
}

export interface AnswersOnItsForms {
  readonly plan?: AnswerOnForm;
  readonly report?: AnswerOnForm;
}

export interface AnswerOnForm {
  /** The box that is ticked. */
  readonly at: CellAddress;
  readonly description?: string;
}

export interface CheckList {
  readonly form: CheckListForm;
  /** How the form was chosen: a person's file, the former sheet, an SD check list sheet of the workbook, the host country, or as a stand-in for a country whose form we do not have. */
  readonly because: 'imported' | 'former-sheet' | 'sheet-in-workbook' | 'host-country' | 'stand-in';
  /** Sheets of the workbook from which answers were taken. */
  readonly readFrom: readonly string[];
  readonly items: readonly CheckListItem[];
}

export interface TargetTitle {
  readonly target: string;
  readonly goal: number;
  /** A short title in our own words; the UN's text is not ours to copy. */
  readonly title: Words;
}

/** Something a person wrote on the sheet outside its fields, or in a field that is no more. */
export interface KeptNote {
  /** Where it stood when it was first met: `SDG!H14`, and the row's label if any. */
  readonly where: string;
  readonly text: string;
  readonly link?: string;
}

export interface SdgProfile {
  readonly kinds: readonly ProjectKind[];
  readonly types: AppliedTypes;
  /** ISO 3166 code by the reference number; absent when there is none or the reports disagree. */
  readonly country?: string;
  /** Calculation sheets whose figures are shown, in tab order. */
  readonly sheets: readonly string[];
  /** What a reader must know about the mapping: that Table 6 has no entry for the pair, that EG is missing in a renewable energy project. */
  readonly remarks: readonly Words[];
  /** The targets met by `indicators`, in the UN's order. */
  readonly targets: readonly TargetTitle[];
  readonly indicators: readonly IndicatorEntry[];
  /** Table 5: company and project activities for gender equality, the same for every project. */
  readonly goal5: readonly IndicatorEntry[];
  readonly ownClaims: readonly OwnClaim[];
  /** Scheme-level rows: they apply to every project and are not project results. */
  readonly schemeIndicators: readonly IndicatorEntry[];
  readonly issuance: readonly IssuanceRecord[];
  /** The Credits sheet that the records are entered on; absent where they are entered on the SDG sheet. */
  readonly issuedOn?: string;
  readonly checkList: CheckList;
  readonly keptNotes: readonly KeptNote[];
}
