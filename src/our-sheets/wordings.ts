/** How a sheet of ours writes words in one language or both, and how they are known again in whichever. */
import type { Words } from '../language';

/** Both languages side by side, as a sheet in both writes short words: heads, drop-downs, status. */
export function inBoth({ en, ja }: Words): string {
  return en === ja ? en : `${en} / ${ja}`;
}

/** Both languages below each other, as a sheet in both writes sentences. */
export function onTwoLines({ en, ja }: Words): string {
  return en === ja ? en : `${en}\n${ja}`;
}

/** Every way in which a sheet of ours may write a word or a sentence. */
export function wordings(words: Words): readonly string[] {
  return [words.en, words.ja, inBoth(words), onTwoLines(words)];
}

/** Which of a drop-down list's answers was typed, in whichever language; undefined for anything else. */
export function answerIn<Answer extends string>(answers: Readonly<Record<Answer, Words>>, typed: string): Answer | undefined {
  const wanted = plain(typed);
  const keys = Object.keys(answers) as Answer[];
  return keys.find((answer) => wordings(answers[answer]).some((word) => plain(word) === wanted));
}

/** As people type it: without regard to width, case and spaces. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
