import type { Located, Period } from '../extraction';

/** A worksheet with a check list of the SD implementation plan or report forms, not ours. */
export interface SdCheckListSheet {
  readonly sheet: string;
  /** By its title; `report` where it does not say. */
  readonly kind: 'plan' | 'report';
  /** As written; '' where none was found. */
  readonly title: string;
  /** The monitoring period that the sheet states; absent where it states none. */
  readonly period?: Exclude<Period, { readonly kind: 'missing' }>;
  readonly items: readonly SdFormItem[];
}

export interface SdFormItem {
  readonly number: string;
  readonly category: string;
  readonly item: string;
  /** Whether the box is ticked, and its cell. A box drawn as a form control is no cell: nothing can be seen of it. */
  readonly notIdentified: Located<boolean>;
  readonly identified: Located<boolean>;
  readonly description?: string;
}
