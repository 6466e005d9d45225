import type { Words } from '../../language';
import { CREDIT_FIELDS_ASKED, type CreditFieldId } from './credit-fields';
import { entryOf, problemsAt, type CreditEntry, type CreditPlace, type CreditProblem, type CreditsProfile } from './credits-profile';
import type { Letter } from './letters';

/** The blanks of one letter: filled, or named where they stand. What is no date or amount never stands there as if it were one. */
export class LetterBlanks {
  private readonly missing: Words[] = [];
  private readonly toCorrect: Words[] = [];
  private readonly stoodIn: Words[] = [];
  private readonly remarks: Words[] = [];

  constructor(private readonly credits: CreditsProfile) {}

  /** `at`: the entries that it is made from. `of`: the vintages that it is missing for, where it is not missing for all. */
  fill(text: string | undefined, what: Words, at: readonly CreditPlace[] = [], of: readonly Words[] = []): string {
    const short = withoutLetter(what);
    const problems = at.flatMap((place) => problemsAt(this.credits, place));
    const invalid = problems.filter(({ isInvalid }) => isInvalid);
    this.remarks.push(...problems.filter(({ isInvalid }) => !isInvalid).map(({ words }) => labelled(short, words)));
    this.toCorrect.push(...invalid.map((problem) => labelled(short, wrongWords(problem, this.typedAt(problem)))));
    if (invalid.length > 0) return `[to be corrected: ${invalid.map((problem) => this.typedAt(problem)).join(', ')}]`;
    if (text !== undefined) return text;
    this.missing.push(withVintages(short, of));
    return `[${short.en}: missing]`;
  }

  /** The report's own figure, where nobody said another; it is told. */
  insteadOf(id: CreditFieldId, entry: CreditEntry | undefined): CreditEntry | undefined {
    if (entry !== undefined) this.stoodIn.push(withoutLetter(CREDIT_FIELDS_ASKED[id].label));
    return entry;
  }

  told(remarks: readonly Words[] = []): Pick<Letter, 'missing' | 'toCorrect' | 'stoodIn' | 'remarks'> {
    const { missing, toCorrect, stoodIn } = this;
    return { missing, toCorrect, stoodIn, remarks: [...remarks, ...this.remarks] };
  }

  private typedAt({ table, key, column }: CreditPlace): string {
    return String(
      entryOf(
        this.credits[table].find((row) => row.key === key),
        column,
      ) ?? '',
    );
  }
}

/** A field's label names its letter first: in the letter itself that goes without saying. */
function withoutLetter({ en, ja }: Words): Words {
  return { en: en.replace(/^.*: /, ''), ja: ja.replace(/^.*：/, '') };
}

function withVintages({ en, ja }: Words, of: readonly Words[]): Words {
  if (of.length === 0) return { en, ja };
  return {
    en: `${en} (vintage ${of.map((words) => words.en).join(', ')})`,
    ja: `${ja}（ビンテージ ${of.map((words) => words.ja).join('、')}）`,
  };
}

function labelled(label: Words, words: Words): Words {
  return { en: `${label.en}: ${words.en}`, ja: `${label.ja}：${words.ja}` };
}

function wrongWords({ words }: CreditProblem, typed: string): Words {
  return { en: `“${typed}”. ${words.en}`, ja: `「${typed}」。${words.ja}` };
}
