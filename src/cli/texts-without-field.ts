import type { Words } from '../language';
import { WORDS } from '../plan/sdg-sheet-words';

/** Texts of a former sheet that have no field of their own are easily overlooked at the end of the new one. Undefined where there are none. */
export function textsWithoutField(count: number): Words | undefined {
  if (count === 0) return undefined;
  const texts = count === 1 ? '1 text that has no field is' : `${count} texts that have no field are`;
  return {
    en: `${texts} at the end of the sheet under "${WORDS.keptNotes.en}"`,
    ja: `欄のない記入${count}件はシート末尾の「${WORDS.keptNotes.ja}」にあります`,
  };
}
