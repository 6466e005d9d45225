import type { Words } from '../../language';
import { CREDITS_WORDS } from './credits-words';

/** `To be corrected: issued on: “31.02.2024”. Enter a date as 2025-10-30.` */
export function correctionWords({ en, ja }: Words): Words {
  const label = CREDITS_WORDS.toCorrect;
  return { en: `${label.en}: ${en}`, ja: `${label.ja}：${ja}` };
}
