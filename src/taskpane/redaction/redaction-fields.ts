import type { RedactionRequest } from '../../redact/redaction';

/** What stands in the panel's fields: it outlasts the panel, not the pane. */
export interface RedactionFields {
  readonly ranges: readonly string[];
  readonly leave: readonly string[];
  /** The proposal was taken. */
  readonly alsoRevealing: boolean;
  readonly withoutPictures: boolean;
  /** One on each line. */
  readonly notSecret: string;
}

export const NO_REDACTION: RedactionFields = { ranges: [], leave: [], alsoRevealing: false, withoutPictures: false, notSecret: '' };

export function requestOf({ notSecret, ...fields }: RedactionFields): RedactionRequest {
  const values = notSecret.split('\n').map((line) => line.trim());
  return { ...fields, notSecret: values.filter((line) => line !== '') };
}
