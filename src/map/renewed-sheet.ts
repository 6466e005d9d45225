import type { Extraction } from '../extract/extraction';

/**
 * The SDG sheet of ours that is written anew; undefined where a new one is added. A sheet without its marker is none: it no longer says what
 * on it is ours, so that what stands outside its fields would be lost.
 */
export function renewedSheet({ ourSheets, earlierAnswers }: Extraction): string | undefined {
  return ourSheets.find((sheet) => sheet === earlierAnswers?.sheet) ?? ourSheets[0];
}
