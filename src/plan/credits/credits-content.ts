import type { IsoDate } from '../../extract/extraction';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import type { SheetLanguage } from '../sheet-content';

export interface CreditsSheetChoice {
  readonly language: SheetLanguage;
  /** Of the product; printed at the foot. */
  readonly version: string;
}

/** What the blocks of the Credits sheet are made from. */
export interface CreditsContent {
  readonly credits: CreditsProfile;
  readonly choice: CreditsSheetChoice;
  readonly today: IsoDate;
}
