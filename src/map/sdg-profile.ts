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

export type GuidanceTable = 'table4' | 'table5' | 'table7';

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
  /** For a person to fill in; `typed` is what they typed on our sheet before. */
  | { readonly kind: 'manual'; readonly typed?: string | number };

export interface IndicatorEntry {
  /** Stable key: target and a slug of the indicator, `7.2/re-electricity`. Never changes. */
  readonly id: string;
  readonly goal: number;
  /** The UN's number: `7.2`, `12.a`. */
  readonly target: string;
  /** As the guidance prints it (misprints mended for display), and in Japanese (our wording). */
  readonly label: Words;
  /** As the guidance prints it; absent for a qualitative indicator. */
  readonly unit?: string;
  /** Project types of this project that carry the indicator. */
  readonly types: readonly ProjectType[];
  readonly tables: readonly GuidanceTable[];
  readonly value: IndicatorValue;
  readonly evidence?: string;
  readonly note?: string;
}

export type ItemAnswer = 'identified' | 'not-identified';

export interface CheckListItem {
  readonly number: string;
  readonly category: Words;
  readonly item: Words;
  /** What a person answered before; absent when open. */
  readonly answer?: ItemAnswer;
  /** What stood in the answer cell when it was none of the two. */
  readonly unknownAnswer?: string;
  readonly description?: string;
}

export interface CheckList {
  /** Country and version of the form, and that it is partial. */
  readonly form: Words;
  readonly isPartial: boolean;
  readonly items: readonly CheckListItem[];
}

export interface TargetTitle {
  readonly target: string;
  readonly goal: number;
  /** A short title in our own words; the UN's text is not ours to copy. */
  readonly title: Words;
}

export interface SdgProfile {
  readonly technology: Technology;
  readonly sector: Sector;
  readonly types: readonly ProjectType[];
  /** Calculation sheets whose figures are shown, in tab order. */
  readonly sheets: readonly string[];
  /** What a reader must know about the mapping: that Table 6 has no entry for the pair, that EG is missing in a renewable energy project. */
  readonly remarks: readonly Words[];
  /** The targets met by `indicators`, in the UN's order. */
  readonly targets: readonly TargetTitle[];
  readonly indicators: readonly IndicatorEntry[];
  /** Scheme-level rows: they apply to every project and are not project results. */
  readonly schemeIndicators: readonly IndicatorEntry[];
  readonly checkList: CheckList;
  /** What people typed earlier under indicators that this profile does not have (another technology or sector, rows of their own): kept, never dropped. */
  readonly keptAnswers: readonly KeptAnswer[];
}

/** An earlier answer without an indicator in this profile. */
export interface KeptAnswer {
  /** Absent for an answer that stood in a row of somebody's own. */
  readonly id?: string;
  /** `7.3`; as typed where the row was somebody's own. */
  readonly target?: string;
  /** The guidance's words, or the row's own; absent when the guidance has no such indicator at all. */
  readonly label?: Words;
  readonly unit?: string;
  readonly typed?: string | number;
  readonly evidence?: string;
  readonly note?: string;
}
