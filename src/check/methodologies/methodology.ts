import type { Citation } from '../../citation';
import type { IsoDate } from '../../extract/extraction';
import type { Words } from '../../language';

/** How a figure of ours is known. `second-hand`: a third party quotes the document. Only what is confirmed is held against a report. */
export type Status = 'confirmed' | 'second-hand' | 'unconfirmed';

/** A methodology as data: what it computes, from what, and how that is known. */
export interface Methodology {
  /** `TH_AM001`. */
  readonly id: string;
  readonly title: Words;
  /** The versions it holds for, as headers write them (`02.0`); absent for all. */
  readonly versions?: readonly string[] | undefined;
  readonly form: FormName;
  /** `RE_p = EG * EF_RE`, in the order in which they are computed. What is on no left side comes from the sheet. */
  readonly equations: readonly string[];
  readonly symbols: readonly MethodologySymbol[];
  /** Default values that are known, for comparison; the sheet's own list may hold others. */
  readonly factors: readonly KnownFactor[];
  /** Factors that a file of the user's calls no default values of it. */
  readonly nationalFactors?: readonly NationalFactor[];
  /** Versions that our sources name, as headers write them; there may be others. */
  readonly versionsMet?: readonly MetVersion[];
  readonly source: Citation;
  readonly status: Status;
}

export interface MetVersion {
  readonly version: string;
  readonly source: Citation;
  /** In force from that day on. */
  readonly since?: IsoDate;
}

export const FORM_NAMES = ['displaced-electricity', 'efficiency-ratio', 'sums-of-sources'] as const;
/** The three shapes of the approved methodologies; `own` for one that a user supplies with equations of its own. */
export type FormName = (typeof FORM_NAMES)[number] | 'own';

export interface MethodologySymbol {
  /** As the equations spell it. */
  readonly name: string;
  /** Its unit as a text: any unit of the same dimension will do on the sheet. `-` for a number without one. */
  readonly unit: string;
  /** One value for each monitoring point i, in Table 1; `SUM(…)` adds up over them. */
  readonly perPoint?: true;
  /** Other spellings on sheets, the index of the period left out or not: `EG_i,p`. */
  readonly aliases?: readonly string[];
  readonly meaning: Words;
}

export interface KnownFactor {
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
  readonly label: Words;
  /** The versions of the methodology that the source gives it for; absent where it does not say. */
  readonly versions?: readonly string[];
  readonly source: Citation;
  readonly status: Status;
}

/** A factor of a country's grid that is no default value of the JCM. */
export interface NationalFactor extends Pick<KnownFactor, 'value' | 'unit' | 'source' | 'status'> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What it is, to stand after "is". */
  readonly label: Words;
}
