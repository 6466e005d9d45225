/** Which of the results are shown: by what they came to, and by words of the person. */
import { addressText, cellName } from '../../address';
import type { CheckResult, Finding } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import type { Language } from '../../language';
import type { ResultCounts } from './result-groups';

export type Outcome = keyof ResultCounts;

export interface ResultFilter {
  /** Empty: all. */
  readonly outcomes: readonly Outcome[];
  /** Of the rule's id or title, of a message, or of a cell. */
  readonly words: string;
  /** Only what nobody has decided on. */
  readonly isUndecidedOnly: boolean;
}

export const NO_FILTER: ResultFilter = { outcomes: [], words: '', isUndecidedOnly: false };

export function isFiltering({ outcomes, words, isUndecidedOnly }: ResultFilter): boolean {
  return outcomes.length > 0 || words.trim() !== '' || isUndecidedOnly;
}

function outcomeOf(result: CheckResult): Outcome {
  switch (result.outcome) {
    case 'failed':
      return result.severity;
    case 'needs-a-person':
      return 'person';
    case 'not-applicable':
      return 'notApplicable';
    default:
      return result.outcome;
  }
}

/** Where the rule itself is meant by the words, all its findings stay; otherwise those that have the words. */
export function filterResults(
  results: readonly CheckResult[],
  { outcomes, words, isUndecidedOnly }: ResultFilter,
  language: Language,
  isUndecided: (finding: Finding) => boolean,
): readonly CheckResult[] {
  const sought = plain(words.trim());
  return results
    .filter((result) => outcomes.length === 0 || outcomes.includes(outcomeOf(result)))
    .flatMap((result): readonly CheckResult[] => {
      const isMeant = plain(`${result.rule} ${ruleTitle(result.rule)[language]}`).includes(sought);
      if (!('findings' in result)) return isMeant && !isUndecidedOnly ? [result] : [];
      const findings = result.findings.filter(
        (finding) => (isMeant || plain(textOf(finding, language)).includes(sought)) && (!isUndecidedOnly || isUndecided(finding)),
      );
      return findings.length > 0 ? [{ ...result, findings }] : [];
    });
}

function textOf({ message, at }: Finding, language: Language): string {
  return [message[language], ...at.flatMap((cell) => [addressText(cell), `${cell.sheet}!${cellName(cell.row, cell.column)}`])].join(' ');
}

/** Full-width letters and digits as Japanese keyboards give them are the same. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
