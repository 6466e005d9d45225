import type { Extraction } from '../extract/extraction';

/**
 * The project's title as somebody typed it on a sheet of ours, so that it is asked once: on the Credits sheet, or else on the working paper.
 * Each sheet shows its own first. No link: a sheet of ours is written anew, and its cells move.
 */
export function typedTitle({ earlierCredits, earlierPaper }: Extraction): string | undefined {
  const onCredits = earlierCredits?.rows.fields.find(({ key }) => key === 'title')?.typed['value'];
  return onCredits === undefined ? earlierPaper?.fields['title']?.entry : String(onCredits);
}
