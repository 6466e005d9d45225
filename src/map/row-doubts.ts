import { numberInText } from '../check/numbers/number-in-text';
import type { Words } from '../language';
import { dayOrText, isDay, whyNoDay } from './credits/typed-day';
import { tonnesOrText, whyNoTonnes } from './credits/typed-tonnes';
import { SDG_TARGETS } from './guidance/sdg-targets';
import { targetNumber } from './match-unkeyed';
import { figureDoubt } from './typed-figure';

/** What a person may want to look at in a field of a row of their own; it is taken as it is. */
export function doubtInRow(field: string, text: string): Words | undefined {
  if (text.trim() === '') return undefined;
  if (field === 'tonnes') return whyNoTonnes(tonnesOrText(text));
  // A claim of one's own may be words.
  if (field === 'value') return numberInText(text) && figureDoubt(text)?.words;
  if (field === 'target') return targetDoubt(targetNumber(text));
  return field === 'date' && !isDay(dayOrText(text)) ? whyNoDay(text) : undefined;
}

/** The UN numbers targets by goal, then a number or a letter: 7.2, 9.a. Which of them exist is known here of the guidance's alone. */
function targetDoubt(target: string): Words | undefined {
  if (SDG_TARGETS.has(target)) return undefined;
  return /^(?:[1-9]|1[0-7])\.(?:[1-9]|1\d|[a-d])$/.test(target)
    ? {
        en: `${target} is none of the guidance’s targets: see whether the UN has it.`,
        ja: `${target} はガイダンスのターゲットにありません。国連の番号か確認してください。`,
      }
    : {
        en: `${target} is no target of the UN’s: they are numbered as 7.2 or 9.a.`,
        ja: `${target} は国連のターゲット番号ではありません。7.2 や 9.a のように入力してください。`,
      };
}
