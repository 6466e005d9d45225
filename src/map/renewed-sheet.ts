import type { Extraction } from '../extract/extraction';
import type { OurSheetKind } from '../our-sheets/our-sheets';

/**
 * The sheet of ours that is written anew: the one that is read, of several of a kind; undefined where a new one is added. A sheet without its marker is none: it no longer says what
 * on it is ours, so that what stands outside its fields would be lost.
 */
export function renewedSheet(extraction: Extraction, kind: OurSheetKind): string | undefined {
  const names = extraction.ourSheets[kind];
  return names.find((sheet) => sheet === READ[kind](extraction)) ?? names[0];
}

const READ: Readonly<Record<OurSheetKind, (extraction: Extraction) => string | undefined>> = {
  sdg: ({ earlierAnswers }) => earlierAnswers?.sheet,
  log: ({ earlierLog }) => earlierLog?.sheet,
  credits: ({ earlierCredits }) => earlierCredits?.sheet,
  paper: ({ earlierPaper }) => earlierPaper?.sheet,
};
