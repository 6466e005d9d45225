import type { Words } from '../language';
import { partnerCountry } from '../partner-countries';

/** A country by its ISO 3166 code; the code itself where it is none of the partner countries. */
export function hostCountryName(code: string | undefined): Words | undefined {
  return code === undefined ? undefined : (partnerCountry(code)?.name ?? { en: code, ja: code });
}
